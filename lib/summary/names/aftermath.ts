// What an operation may leave behind: people who are yet to have one do not come with it (R5, R16).
import type { Trial } from '../../trial/trial.ts';

/** True for a condition registered as one after an operation. "Following surgery" does not count: those people may have it. */
export const isAftermath = (registered: string): boolean =>
  /\bpost-? ?(?:operative|surgical)\b/i.test(registered);

const YET_TO_HAVE =
  /\b(?:planned|scheduled|undergo(?:ing)?|indication)\b[^.\n]{0,60}(?:prostatectomy|R[ALR]{0,2}P\b)/i;
const HAD_IT =
  /\b(?:ha(?:s|ve|d)|underwent|undergone)\b[^.\n]{0,60}(?:prostatectomy|R[ALR]{0,2}P\b)/i;
const OF_THE_PROSTATE = /\berecti|\bimpoten|\bsexual|\bincontinen/i;

/** A title tells of the operation as of what is studied. */
const DURING =
  /\b(?:during|intra-?operative|technique|in) (?:(?!after|following|post|men|patients|subjects)[\w-]+ ){0,6}prostatectomy\b|\bprostatectomy technique/i;

/** True where men are yet to lose their prostate, by a title or the rules for joining, and the condition is what that may bring. */
export function isYetToCome(registered: string, { eligibility, identification }: Trial): boolean {
  const joining = eligibility.criteria?.value.split(/\bexclusion\b/i)[0] ?? '';
  const { briefTitle, officialTitle } = identification;
  return (
    OF_THE_PROSTATE.test(registered) &&
    !HAD_IT.test(joining) &&
    (YET_TO_HAVE.test(joining) ||
      [briefTitle, officialTitle].some((title) => title && DURING.test(title.value)))
  );
}
