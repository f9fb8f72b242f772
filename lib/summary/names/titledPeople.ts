// What everyone in a study has, by its titles: "… in Men With Lung Cancer", "Treatment of Cluster Headache" (R5).
import { findCondition } from '../../lexicon/conditions.ts';
import { wordsOf } from '../../lexicon/spelling.ts';
import type { Trial } from '../../trial/trial.ts';
import type { ConditionName } from './conditionName.ts';

const PEOPLE_WITH =
  /\b(?:in|of|for|among|treating) ((?:[\w-]+ ){0,5}?)(?:patients|men|women|people|adults|subjects|participants|children|individuals|survivors|males|females|veterans)\b(?: with ([^.;:()]+))?/gi;
/** In a study that treats, people have what is treated. */
const TREATED =
  /\b(?:treating|treatment (?:of|for)|(?<!surgery |radiotherapy |prostatectomy )for)(?: the)?(?: treatment of)? ([^.;:()]{3,60}?)(?= (?:in|with|after|following|among|by|using)\b|$)/gi;
/** Where a title goes on to say how, when or by what. */
const STOP =
  /\b(?:after|following|undergoing|receiving|treated|who|whose|using|by|in|at|during|from|to|versus|vs|compared|on|caused|due|secondary|when|than|as|under|aged|with)\b/i;
/** More than one illness, or one that people need not have. */
const UNSURE =
  /\band\b|\bor\b|[,/&]|\b(?:risk|suspected|possible|without|no|non|history|prior|previous|predispos\w+)\b/i;
const PREVENTS = /\bprevent|\bprophyla/i;

/** "Both A and B" says that everyone has the two. */
const eachOf = (phrase: string): string[] =>
  /\bboth\b/i.test(phrase) ? phrase.replace(/^.*\bboth\b/i, '').split(/\band\b/i) : [phrase];

const upTo = (words: string): string => words.split(STOP)[0] ?? '';

/** Of these illnesses, the ones a title says that all have; empty where no title tells. */
export function hadByAll<T extends { name: ConditionName; words: string }>(
  trial: Trial,
  illnesses: readonly T[],
): T[] {
  const { briefTitle, officialTitle } = trial.identification;
  const titles = [briefTitle?.value ?? '', officialTitle?.value ?? ''];
  const treats =
    trial.design.primaryPurpose?.value === 'TREATMENT' && !titles.some((t) => PREVENTS.test(t));
  const phrases = titles.flatMap((title) =>
    [PEOPLE_WITH, ...(treats ? [TREATED] : [])].flatMap((pattern) =>
      [...title.matchAll(pattern)].flatMap(([, first = '', after = '']) =>
        pattern === TREATED
          ? [upTo(first)]
          : // "Hearing Loss in Young Patients": what stands before another "in" is not said of them.
            [first.split(STOP).at(-1) ?? '', ...after.split(/ suffering from /i).map(upTo)],
      ),
    ),
  );
  return [
    ...new Set(
      phrases.flatMap(eachOf).flatMap((phrase) => {
        if (UNSURE.test(phrase)) return [];
        const text = ` ${wordsOf(phrase).join(' ')} `;
        const key = findCondition(phrase, [])?.key;
        const meant = illnesses.filter(
          ({ name, words }) =>
            [words, wordsOf(name.registered).join(' ')].some((one) => text.includes(` ${one} `)) ||
            (key !== undefined && 'key' in name && name.key === key),
        );
        return meant.length === 1 ? meant : [];
      }),
    ),
  ];
}
