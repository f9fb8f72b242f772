// A treatment as a phrase parameter: its name, how it may stand, and its kind.
import type { KindKey } from '../../lexicon/kinds.ts';
import type { Source } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import type { NamedIntervention, NameStyle } from './interventionName.ts';
import { kindOf } from './kind.ts';
import { saysItself } from './saysItself.ts';

export interface ShownName {
  name: string;
  /** The core name letter for letter, for quotation marks. */
  registered: string;
  style: NameStyle;
  kind?: KindKey;
  /** The name holds the English words of its kind. */
  saysItself?: true;
  /** A company code, which tells nobody what it is. */
  code?: true;
}

/** The name and kind of an intervention, ready for a language. */
export function shownName(named: NamedIntervention, trial: Trial): ShownName {
  const kind = kindOf(named, trial)?.kind;
  return {
    name: named.name,
    registered: named.registered,
    style: named.style,
    ...(kind !== undefined && { kind }),
    ...(kind !== undefined && saysItself(named.name, kind) && { saysItself: true }),
    ...(named.code && { code: true }),
  };
}

/** What the name and its kind rest on. */
export const namedSources = (named: NamedIntervention, trial: Trial): Source[] => {
  const [first] = named.sources;
  const ofKind = kindOf(named, trial)?.sources ?? [];
  return [...(first ? [first] : []), ...ofKind];
};

const LONGEST_QUOTE = 90;
/** Words that lead to what a cut took away. */
export const DANGLING =
  /(?: (?:and|or|of|with|for|the|in|on|to|an?|as|by|plus|using|study|determined|order|and\/or|\+))+$/i;

/** The beginning of a long registered name, cut where a reader would pause; letter for letter. */
export function shortQuote(name: string): string {
  if (name.length <= LONGEST_QUOTE) return name;
  const head = name.slice(0, LONGEST_QUOTE);
  const pause = Math.max(...[',', ' (', ';', ' - ', ': '].map((mark) => head.lastIndexOf(mark)));
  const cut = pause > 30 ? pause : head.lastIndexOf(' ');
  return head.slice(0, cut > 0 ? cut : LONGEST_QUOTE).replace(DANGLING, '');
}
