// Keeps the summary short enough to be read: the least needed sentences give way when the others are long.
import { shortQuote } from '../names/shownName.ts';
import type { Statement } from '../statement.ts';

/** A summary of more words than this is one nobody finishes. */
const MOST_WORDS = 70;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** About how many words a statement takes, in any language: rules know no words, and must still not say too much. */
function weightOf(statement: Statement): number {
  switch (statement.key) {
    case 'summary.tests':
      return (
        7 +
        statement.params.about.reduce(
          (sum, { registered }) => sum + Math.min(5, wordsIn(registered)),
          0,
        ) +
        statement.params.names.reduce(
          (sum, { registered, style }) => {
            const words = wordsIn(shortQuote(registered));
            return sum + words + (style === 'quoted' ? 5 : 1);
          },
          statement.params.names.length === 1 ? 4 : 2,
        )
      );
    case 'summary.stage':
      return statement.params.brief ? 7 : 13;
    case 'summary.crossover':
      return 16;
    case 'summary.groups':
      return statement.params.dummy ? 15 : 9;
    case 'goal.told':
      return 8 + 10 * statement.params.goals.length + (statement.params.others === 0 ? 0 : 4);
    case 'goal.quoted':
      return 8 + wordsIn(statement.params.measure);
    case 'summary.oneGroup':
    case 'summary.limit':
      return 9;
    case 'summary.notAssigned':
      return 11;
    default:
      return 8;
  }
}

const total = (statements: readonly Statement[]): number =>
  statements.reduce((sum, statement) => sum + weightOf(statement), 0);

/** What gives way, first to last: a general limit, what a phase is for, any limit, the comparison. */
const GIVING_WAY: readonly ((statement: Statement) => Statement[])[] = [
  (one) => (one.key === 'summary.limit' && one.params.limit === 'onePerson' ? [] : [one]),
  (one) =>
    one.key === 'summary.stage' ? [{ ...one, params: { ...one.params, brief: true } }] : [one],
  (one) => (one.key === 'summary.limit' ? [] : [one]),
  (one) => (one.key === 'summary.comparedWith' ? [] : [one]),
];

/** The statements that fit, in their order; as few as can be are left out. */
export function fitted(statements: readonly Statement[]): Statement[] {
  let now = [...statements];
  for (const giveWay of GIVING_WAY) {
    if (total(now) <= MOST_WORDS) return now;
    now = now.flatMap(giveWay);
  }
  return now;
}
