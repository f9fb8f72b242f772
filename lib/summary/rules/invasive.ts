// Finds a procedure that enters the body in what the groups get (R83).
import type { Source, Sourced } from '../../trial/sourced.ts';
import { sliceSource } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';

export type Invasive =
  | 'spinalTap'
  | 'eyeInjection'
  | 'generalAnesthesia'
  | 'biopsy'
  | 'catheter'
  | 'endoscopy'
  | 'spineInjection'
  | 'penisInjection'
  | 'implant'
  | 'surgery';

const PROCEDURES: readonly (readonly [procedure: Invasive, words: RegExp])[] = [
  ['spinalTap', /\blumbar punctures?\b|\bspinal taps?\b|\bintrathecal(?:ly)?\b/i],
  ['eyeInjection', /\bintravitreal(?:ly)?\b|\binjections? into the eye\b/i],
  ['generalAnesthesia', /\bgeneral an(?:a)?esthesia\b/i],
  [
    'spineInjection',
    /\bepidural(?:ly)? (?:steroid |space )?injections?\b|\b(?:intra|para)-?discal(?:ly)?\b|\btransforaminal[\w\s]{0,30}injections?\b/i,
  ],
  [
    'penisInjection',
    /\bintra-?cavern(?:osal|ous|osum)(?:ly)? (?:penile )?(?:injections?|infusions?)\b|\binject(?:ions?|ed) into the (?:penis|corp(?:us|ora))\b/i,
  ],
  ['biopsy', /\bbiops(?:y|ies)\b/i],
  [
    'endoscopy',
    /\bcolonoscop(?:y|ies)\b|\bendoscop(?:y|ies)\b|\bbronchoscop(?:y|ies)\b|\bcystoscop(?:y|ies)\b/i,
  ],
  ['catheter', /\bcardiac catheteri[sz]ation\b|\bcentral venous catheters?\b/i],
  [
    'implant',
    /\b(?:be|being|is|are) (?:surgically )?implanted\b|\bimplantation (?:of|procedure|surgery)\b|\bsurgical(?:ly)? implant|\bdevice implantation\b|\bdis[ck] replacement\b/i,
  ],
  ['surgery', /\bsurger(?:y|ies)\b/i],
];

/** A title or a summary tells of an implant as of a thing. */
const PUT_IN =
  /\bimplant(?:ed|able) (?:[\w-]+ )?(?:neuro-?)?(?:stimulator|device|pump|lead)s?\b|\bdis[ck] replacement\b/i;

/** Before the word: the text says it is not done, is over, or is a reason. */
const NOT_DONE =
  /\b(?:no|not|non|without|avoid(?:s|ing)?|instead of|rather than|alternative to|after|following|post|prior|previous(?:ly)?|before|history of|undergone|had|non-|risk of|need for|failed|if|versus|compared? (?:to|with)|candidates? for|awaiting|pre-?|post-?|scheduled for)[\s-]+(?:[\w-]+\s){0,4}$/i;

/** How many letters before the word may take it back. */
const BEFORE = 70;

function mentioned(field: Sourced, words: RegExp): Source | undefined {
  const found = words.exec(field.value);
  if (!found || NOT_DONE.test(field.value.slice(Math.max(0, found.index - BEFORE), found.index)))
    return undefined;
  return sliceSource(field, found[0]);
}

/** In a study of talks or diets the words speak of what people have been through. */
const TALK: ReadonlySet<string> = new Set(['BEHAVIORAL', 'DIETARY_SUPPLEMENT']);
/** Surgery in a description is part of the study only where something is done with the hands or put in. */
const HANDS_ON: ReadonlySet<string> = new Set(['PROCEDURE', 'DEVICE']);

const HANDS_ON_ONLY: ReadonlySet<Invasive> = new Set(['implant', 'surgery']);

/** The first such procedure named in the interventions or group descriptions; nothing where the text is of another mind. */
export function invasiveProcedure(
  trial: Trial,
): { procedure: Invasive; source: Source } | undefined {
  const items = trial.arms.interventions.items;
  const types = items.map((item) => item.type?.value ?? '');
  if (types.every((type) => TALK.has(type))) return undefined;
  const names = items.map((item) => item.name);
  const described = [...items, ...trial.arms.armGroups.items]
    .map((item) => item.description)
    .filter((field) => field !== undefined);
  const handsOn = types.some((type) => HANDS_ON.has(type));
  for (const [procedure, words] of PROCEDURES)
    for (const field of HANDS_ON_ONLY.has(procedure) && !handsOn
      ? names
      : [...names, ...described]) {
      const source = mentioned(field, words);
      if (source) return { procedure, source };
    }
  if (!handsOn) return undefined;
  const { briefTitle, officialTitle } = trial.identification;
  for (const field of [briefTitle, officialTitle, trial.description.briefSummary]) {
    const source = field && mentioned(field, PUT_IN);
    if (source) return { procedure: 'implant', source };
  }
  return undefined;
}
