// Whether a registered condition can stand after "people with": a disease, not a treatment or a topic.

const ENDINGS =
  /(?:disease|disorder|syndrome|itis|osis|oma|[ae]?emia|pathy|algia|pain|ache|injur(?:y|ies)|fracture|cancer|carcinoma|tumou?r|malignanc(?:y|ies)|neoplasms?|deficienc(?:y|ies)|failure|infection|impairment|dysfunction|insufficienc(?:y|ies)|obesity|deprivation|palsy|plegia|trophy|plasia|rrh(?:o?ea|age)|pruritus|rash|ulcer|stenosis|lesion|defect|abnormalit(?:y|ies)|anomal(?:y|ies)|malformation|cyst|stone|calculi|hernia|o?edema|apn(?:o)?ea|abuse|addiction|dependence|stress|distress|depression|anxiety|phobia|loss|problem|symptom|complication|obstruction|tear|rupture|wound|burn|bleeding|thrombosis|embolism|infarction|isch(?:a)?emia|toxicity|reaction|allerg(?:y|ies)|intolerance|resistance|incontinence|retention|reflux|weakness|fatigue|spasm|contracture|deformit(?:y|ies)|instability|degeneration|prolapse|displacement|dislocation|mutation|trauma|sepsis|shock|arrest|fibrillation|tachycardia|headache|migraine|seizure|epilepsy|psychosis|withdrawal|hypertension|hypotension|sclerosis|autism|blindness|deafness|difficult(?:y|ies)|delay|pregnanc(?:y|ies)|dementia|stroke|asthma|fever|virus|HIV|nodules?|polyps?|scars?|warts?|trisomy|porphyria|neutropenia|anemia|cytopenia|penia)s?$/i;

/** "Cancer survivor" names people, and nobody has one. */
const PEOPLE = /\b(?:survivors?|caregivers?|patients?|famil(?:y|ies)|relatives?)\s*$/i;

/** Nobody has the course of a disease. */
const TOPIC =
  /\b(?:course|progression|management|control|prevention|screening|outcomes?|severity)\s*$/i;

/** An aim entered as a condition. */
const AIM = /^to [a-z]+ /i;

/** Reads the name's last word, brackets left out. */
export const isDiseaseLike = (name: string): boolean =>
  !AIM.test(name) &&
  (ENDINGS.test(
    name
      .replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
      .replace(/,.*$/, '')
      .replace(/\s(?:of|for|in|with|due to|after|from|associated with) .*$/i, '')
      .trim(),
  ) ||
    (!PEOPLE.test(name) &&
      !TOPIC.test(name) &&
      /\b(?:disease|disorder|syndrome|cancer|infection)s?\b/i.test(
        name.split(/\b(?:for|to)\b/)[0] ?? '',
      )));
