// Words around a condition's name that say how it stands: spread, came back, severe. Longest first.

/** Spelling (as `wordsOf` gives it) → key; `''` is dropped because it changes nothing a reader needs in the name. */
export const QUALIFIERS = [
  ['moderate to severe', 'moderateToSevere'],
  ['mild to moderate', 'mildToModerate'],
  ['relapsed and or refractory', 'relapsedRefractory'],
  ['relapsed or refractory', 'relapsedRefractory'],
  ['relapsed refractory', 'relapsedRefractory'],
  ['refractory or relapsed', 'relapsedRefractory'],
  ['recurrent or refractory', 'relapsedRefractory'],
  ['relapsed or resistant', 'relapsedRefractory'],
  ['recurrent or metastatic', 'recurrentMetastatic'],
  ['metastatic or recurrent', 'recurrentMetastatic'],
  ['recurrent metastatic', 'recurrentMetastatic'],
  ['advanced or metastatic', 'advancedMetastatic'],
  ['advanced metastatic', 'advancedMetastatic'],
  ['locally advanced or metastatic', 'advancedMetastatic'],
  ['locally advanced', 'advanced'],
  ['newly diagnosed', 'newlyFound'],
  ['early stage', 'early'],
  ['late stage', 'advanced'],
  ['end stage', 'advanced'],
  ['episodic or chronic', ''],
  ['episodic and chronic', ''],
  ['acute or chronic', ''],
  ['acute and chronic', ''],
  ['chronic or acute', ''],
  ['in child', 'inChildren'],
  ['in adolescent', 'inChildren'],
  ['metastatic', 'metastatic'],
  ['metastasis', 'metastatic'],
  ['advanced', 'advanced'],
  ['recurrent', 'recurrent'],
  ['relapsed', 'recurrent'],
  ['in relapse', 'recurrent'],
  ['relapse', 'recurrent'],
  ['refractory', 'refractory'],
  ['unresectable', 'unresectable'],
  ['inoperable', 'unresectable'],
  ['untreated', 'untreated'],
  ['early', 'early'],
  ['mild', 'mild'],
  ['moderate', 'moderate'],
  ['severe', 'severe'],
  ['acute', 'acute'],
  ['chronic', 'chronic'],
  ['child', 'inChildren'],
  ['ajcc v6', ''],
  ['ajcc v7', ''],
  ['ajcc v8', ''],
  ['adult', ''],
  ['in adult', ''],
  ['human', ''],
  ['male', ''],
  ['female', ''],
  ['unspecified', ''],
  ['nos', ''],
  ['patient', ''],
  ['attack', ''],
  ['participant', ''],
  ['primary', ''],
  ['idiopathic', ''],
  ['symptomatic', ''],
  ['active', ''],
  ['stable', ''],
  ['lumbar', ''],
  ['cervical', ''],
  ['bilateral', ''],
  ['unilateral', ''],
] as const satisfies readonly (readonly [string, string])[];

export type QualifierKey = Exclude<(typeof QUALIFIERS)[number][1], ''>;

/** `_` stands for the condition's name. */
export type QualifierWords = Readonly<Record<QualifierKey, string>>;

const STAGE =
  /\b(?:clinical |pathologic |anatomic |prognostic )?(?:stage|grade) (?:[0-4]|i{1,3}|iv)[abc]?\d?(?: (?:and |or |to )?(?:[0-4]|i{1,3}|iv)[abc]?)*\b/g;

const PATTERN = new RegExp(`\\b(?:${QUALIFIERS.map(([spelling]) => spelling).join('|')})\\b`, 'g');
const byKey = new Map<string, QualifierKey | ''>(QUALIFIERS);

/** Takes the qualifiers off a name: its other words, and what was taken off, each once and in order. */
export function withoutQualifiers(words: readonly string[]): {
  words: string[];
  qualifiers: QualifierKey[];
} {
  const found = new Set<QualifierKey>();
  const rest = words
    .join(' ')
    .replace(STAGE, ' ')
    .replace(PATTERN, (spelling) => {
      const key = byKey.get(spelling);
      if (key) found.add(key);
      return ' ';
    });
  return { words: rest.split(' ').filter((word) => word !== ''), qualifiers: [...found] };
}
