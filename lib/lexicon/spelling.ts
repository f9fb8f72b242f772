// Brings names of diseases to one spelling, so that word order, plural, inversion and British spelling do not matter.
import { wordTable } from '../trial/wordTable.ts';

/** British or Latin letters → the American spelling the lexicon uses. Applied in order, inside words. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/haem/g, 'hem'],
  [/aemi(?=a|c)/g, 'emi'],
  [/oedema/g, 'edema'],
  [/oesoph/g, 'esoph'],
  [/rrhoea/g, 'rrhea'],
  [/tumour/g, 'tumor'],
  [/paediatr/g, 'pediatr'],
  [/paed(?=ic|s)/g, 'ped'],
  [/anaesthe/g, 'anesthe'],
  [/faec/g, 'fec'],
  [/gynaec/g, 'gynec'],
  [/caesar/g, 'cesar'],
  [/coeliac/g, 'celiac'],
  [/foet(?=al|us)/g, 'fet'],
  [/(?<=lab|behavi|od|ferv)our/g, 'or'],
  [/oestr/g, 'estr'],
  [/dyspnoea/g, 'dyspnea'],
  [/apnoea/g, 'apnea'],
  [/leuco(?=cyt|pen)/g, 'leuko'],
  [/aeti/g, 'eti'],
  [/disk(?=s?\b)/g, 'disc'],
];

/** Odd plurals, and words that name the same thing: one of them stands for all. */
const SAME = wordTable<string>(
  Object.fromEntries(
    [
      'metastasis metastases',
      'psychosis psychoses',
      'varix varices varice',
      'tooth teeth dental dentition',
      'woman women',
      'man men',
      'child children pediatric childhood kids',
      'adolescent adolescence teen teenager',
      'foot feet',
      'cancer carcinoma carcinomas neoplasm neoplasms malignancy malignancies',
      'disease disorder disorders condition conditions illness illnesses',
      'kidney renal',
      'liver hepatic',
      'lung pulmonary',
      'heart cardiac',
      'stomach gastric',
      'eye ocular ophthalmic',
      'brain cerebral',
      'skin cutaneous',
      'ovary ovarian',
      'mouth oral',
      'womb uterine uterus',
      'prostate prostatic',
      'colon colonic',
      'larynx laryngeal',
      'bleeding hemorrhage hemorrhages hemorrhagic',
      'stone calculus calculi',
      'postoperative postsurgical',
      'older elderly aged',
      'diabete diabetes diabetic diabetics',
      'asthma asthmatic asthmatics',
      'injury injuries trauma traumatic',
    ].flatMap((line) => {
      const [word = '', ...others] = line.split(' ');
      return others.map((other) => [other, word]);
    }),
  ),
);

function singular(word: string): string {
  const same = SAME[word];
  if (same !== undefined) return same;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The words of a name in order: lower case, American, singular, without accents and punctuation; names for cancer as "cancer". */
export function wordsOf(name: string): string[] {
  const plain = /[^\x20-\x7e]/.test(name)
    ? name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'")
    : name;
  let text = plain
    .toLowerCase()
    .replace(/'s?\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bpost (?=(?:operative|surgical|traumatic|partum|natal|menopausal)\b)/g, 'post')
    .trim();
  if (/ae|oe|our|leuco|disk/.test(text))
    for (const [british, american] of AMERICAN) text = text.replace(british, american);
  return text === '' ? [] : text.split(' ').map(singular);
}

/** Words that join others and name nothing. */
const JOINING = new Set(['of', 'the', 'in', 'and', 'with', 'to', 'for', 'or', 'on', 'by']);

/** One key for all orders of the same words: "breast cancer", "Cancer of the Breast", "Neoplasm, Breast". */
export function bagOf(words: readonly string[]): string {
  const set = new Set(words.filter((word) => !JOINING.has(word)));
  if (set.has('cancer')) set.delete('malignant');
  return [...set].sort().join(' ');
}
