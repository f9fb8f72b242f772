// English words for the section "headline". A headline has at most twelve words and ends without a stop.

import type { KindKey } from '../../../lexicon/kinds.ts';
import type { Wording } from '../../language.ts';
import { type ConditionName, conditionWords, peopleWith } from '../../names/conditionName.ts';
import type { ShownName } from '../../names/shownName.ts';
import type { HeadlinePhrases } from '../../rules/headline.ts';
import type { Look } from '../../rules/look.ts';
import { fewerConditions } from '../fewerConditions.ts';
import { firstFitting } from '../fitting.ts';
import { andList, capitalized, quoted } from './grammar.ts';
import { isMany, isPair, nameAlone, namesAlone, nameWithKind, shortKind } from './treatment.ts';

const A_TREATMENT = 'a treatment';
const MOST_WORDS = 12;

const people = (about: readonly ConditionName[]): string =>
  about.length > 0 ? peopleWith(about, 'en') : 'people';
const conditions = (about: readonly ConditionName[]): string =>
  andList(about.map((name) => conditionWords(name, 'en')));

/** The treatments by name from the fullest wording to the barest, and then without a name. */
function things(
  names: readonly ShownName[],
  more: boolean,
  provokes = false,
): { named: string[]; unnamed: string } {
  const [first] = names;
  if (first === undefined) return { named: [], unnamed: 'care' };
  if (names.length > 1 || more)
    return {
      named: [namesAlone(names, more, provokes), namesAlone([first], true, provokes)],
      unnamed: provokes ? 'several things' : 'several treatments',
    };
  const kind = first.kind && shortKind(first.kind);
  if (kind === undefined)
    return { named: [nameWithKind(first), nameAlone(first)], unnamed: A_TREATMENT };
  const inBrackets = `${kind} (${nameAlone(first)})`;
  // A kind tells more than a code does.
  if (first.code && !TELLS_LITTLE.has(first.kind ?? 'drug'))
    return { named: [inBrackets, kind], unnamed: kind };
  const bare = first.style === 'words' || first.style === 'thing';
  const named = [nameWithKind(first), ...(bare ? [] : [inBrackets]), nameAlone(first)];
  return { named, unnamed: kind };
}

const TELLS_LITTLE: ReadonlySet<KindKey> = new Set([
  'drug',
  'device',
  'procedure',
  'biologicalProduct',
]);

const allThings = (names: readonly ShownName[], more: boolean): string[] => {
  const { named, unnamed } = things(names, more);
  return [...named, unnamed];
};

type Params = HeadlinePhrases['headline.treatment'];

const isHealthy = (name: ConditionName): boolean => 'key' in name && name.key === 'good health';

/** Whom it is studied in, not what it is for: a healing purpose is not known, or not known for which condition. */
const isInPeople = ({ about, ofTheBody, inPeople }: Params): boolean =>
  ofTheBody ||
  inPeople ||
  about.length > 1 ||
  about.some((name) => name.notHad === true || name.notAll || isHealthy(name));

function treatment(params: Params, thing: string, inPeople = isInPeople(params)): string {
  const { aim, names, more, about } = params;
  const [only] = names;
  const plural =
    names.length > 1 ||
    more ||
    /^(?:[a-z]+ )?cells\b/.test(thing) ||
    (only !== undefined && (isMany(only) || (isPair(only) && thing === nameAlone(only))));
  if (aim === 'safety') return `Early safety study of ${thing} in ${people(about)}`;
  if (aim === 'early') return `Early study of ${thing} in ${people(about)}`;
  if (aim === 'whether')
    return `Study of whether ${thing} ${plural ? 'help' : 'helps'} ${people(about)}`;
  const verb = aim === 'compare' ? 'Comparison of' : 'Study of';
  if (about.length === 0) return `${verb} ${thing}`;
  return inPeople
    ? `${verb} ${thing} in ${people(about)}`
    : `${verb} ${thing} for ${conditions(about)}`;
}

/** All of it, then fewer conditions, a plainer aim, no name; last, one of treatment and condition alone. */
function* candidates(params: Params): Generator<string> {
  const inPeople = isInPeople(params);
  const { named, unnamed } = things(params.names, params.more, params.provokes);
  const early = params.aim === 'safety' || params.aim === 'early';
  // A plainer aim rather than one illness of many; one of many rather than no name.
  const ofMany = params.about.some((name) => 'others' in name);
  for (const [words, one] of [
    [named, !ofMany],
    [named, true],
    [[unnamed], true],
  ] as const)
    for (const aim of [params.aim, PLAINER[params.aim]]) {
      // What may bring the illness on is no treatment.
      if (params.ofTheBody && words[0] === A_TREATMENT) continue;
      // Which of several conditions it could help is never guessed.
      const alone = aim !== 'whether' || params.about.length < 2;
      const abouts = fewerConditions(params.about, alone);
      for (const thing of words)
        for (const about of abouts)
          if (one || about.length > 1)
            yield capitalized(treatment({ ...params, aim, about }, thing, inPeople));
    }
  if (!early)
    for (const thing of [...named, unnamed])
      if (thing !== A_TREATMENT || !params.ofTheBody)
        yield capitalized(`${thing}, studied in ${people(params.about.slice(0, 1))}`);
  yield `${early ? 'Early study in ' : 'Study with '}${people(params.about.slice(0, 1))}`;
  // How an illness stands is left out before the illness.
  const [main] = params.about;
  const bare = main && 'key' in main && !main.narrower ? [{ ...main, qualifiers: [] }] : [];
  const aim = params.about.length > 1 ? PLAINER[params.aim] : params.aim;
  for (const about of [bare, []])
    for (const thing of [...named, unnamed])
      yield capitalized(treatment({ ...params, aim, about }, thing, inPeople));
}

/** What is left of an aim when there is no room for it. */
const PLAINER: Record<Params['aim'], Params['aim']> = {
  safety: 'early',
  early: 'early',
  whether: 'plain',
  compare: 'plain',
  plain: 'plain',
};

const OBSERVES: Record<Look, (people: string) => string> = {
  following: (who) => `Study that follows ${who} over time`,
  past: (who) => `Look back at the records of ${who}`,
  once: (who) => `One-time look at ${who}`,
  open: (who) => `Study that observes ${who}`,
};
/** For names that leave no room. */
const OBSERVES_IN_SHORT: Partial<typeof OBSERVES> = {
  following: (who) => `Study following ${who} over time`,
  past: (who) => `Look back at records of ${who}`,
};

export const headlineWords: Wording<HeadlinePhrases> = {
  'headline.treatment': (params) => firstFitting(candidates(params), MOST_WORDS),
  'headline.observe': ({ look, about }) =>
    firstFitting(
      [
        ...fewerConditions(about).map((some) => OBSERVES[look](people(some))),
        ...[about.slice(0, 1), []].map((some) =>
          (OBSERVES_IN_SHORT[look] ?? OBSERVES[look])(people(some)),
        ),
      ],
      MOST_WORDS,
    ),
  'headline.access': ({ names, more, about }) =>
    firstFitting(
      allThings(names, more).flatMap((thing) => [
        ...(about.length > 0
          ? [`A way to get ${thing} outside a study, for ${conditions(about)}`]
          : []),
        `A way to get ${thing} outside a study`,
      ]),
      MOST_WORDS,
    ),
  'headline.untold': ({ observes }) =>
    observes ? 'A study that observes people' : 'A study whose record names no treatment',
  'headline.registered': ({ nctId, title }) =>
    title === undefined
      ? `Registry number: ${nctId}. The record gives no short title.`
      : `Registry number: ${nctId}. Registered title: ${quoted(title)}`,
  'headline.firstInHuman': ({ words }) => `The record calls it ${quoted(words)}.`,
};
