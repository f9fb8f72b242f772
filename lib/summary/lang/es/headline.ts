// Spanish words for the section "headline". A headline is short and ends without a stop.

import type { KindKey } from '../../../lexicon/kinds.ts';
import type { Wording } from '../../language.ts';
import { type ConditionName, peopleWith } from '../../names/conditionName.ts';
import type { ShownName } from '../../names/shownName.ts';
import type { HeadlinePhrases } from '../../rules/headline.ts';
import type { Look } from '../../rules/look.ts';
import { fewerConditions } from '../fewerConditions.ts';
import { firstFitting } from '../fitting.ts';
import { capitalized, quoted } from './grammar.ts';
import { asSubject, nameAlone, namesAlone, nameWithKind, shortKind } from './treatment.ts';

const A_TREATMENT = 'un tratamiento';
/** Spanish says the same in more words than English. */
const MOST_WORDS = 19;

const people = (about: readonly ConditionName[]): string =>
  about.length > 0 ? peopleWith(about, 'es') : 'personas';

/** The treatments by name from the fullest wording to the barest, and then without a name. */
function things(
  names: readonly ShownName[],
  more: boolean,
  provokes = false,
): { named: string[]; unnamed: string } {
  const [first] = names;
  if (first === undefined) return { named: [], unnamed: 'atención' };
  if (names.length > 1 || more)
    return {
      named: [namesAlone(names, more, provokes), namesAlone([first], true, provokes)],
      unnamed: provokes ? 'varias cosas' : 'varios tratamientos',
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

/** `del tejido`, `de la radiación`. */
const of = (thing: string): string => `de ${thing}`.replace(/^de el /, 'del ');

type Params = HeadlinePhrases['headline.treatment'];

function treatment({ aim, names, more, about }: Params, thing: string): string {
  const plural =
    names.length > 1 || more || /^(?:las |los )?(?:células|ondas|mensajes)\b/.test(thing);
  if (aim === 'safety') return `Estudio inicial de seguridad ${of(thing)} en ${people(about)}`;
  if (aim === 'early') return `Estudio inicial ${of(thing)} en ${people(about)}`;
  if (aim === 'whether')
    return `Estudio para ver si ${asSubject(thing)} ${plural ? 'ayudan' : 'ayuda'} a ${people(about)}`;
  const verb = aim === 'compare' ? 'Comparación' : 'Estudio';
  return about.length > 0 ? `${verb} ${of(thing)} en ${people(about)}` : `${verb} ${of(thing)}`;
}

/** All of it, then fewer conditions, a plainer aim, no name; last, one of treatment and condition alone. */
function* candidates(params: Params): Generator<string> {
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
            yield capitalized(treatment({ ...params, aim, about }, thing));
    }
  yield `${early ? 'Estudio inicial en ' : 'Estudio con '}${people(params.about.slice(0, 1))}`;
  for (const thing of [...named, unnamed])
    yield capitalized(treatment({ ...params, about: [] }, thing));
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
  following: (who) => `Estudio que sigue a ${who} a lo largo del tiempo`,
  past: (who) => `Revisión de los historiales de ${who}`,
  once: (who) => `Estudio en un solo momento de ${who}`,
  open: (who) => `Estudio que observa a ${who}`,
};
/** For names that leave no room. */
const OBSERVES_IN_SHORT: Partial<typeof OBSERVES> = {
  following: (who) => `Seguimiento de ${who}`,
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
        `Una forma de obtener ${thing} fuera de un estudio, para ${people(about)}`,
        `Una forma de obtener ${thing} fuera de un estudio`,
      ]),
      MOST_WORDS,
    ),
  'headline.untold': ({ observes }) =>
    observes
      ? 'Un estudio que observa a personas'
      : 'Un estudio cuyo registro no nombra ningún tratamiento',
  'headline.registered': ({ nctId, title }) =>
    title === undefined
      ? `Número de registro: ${nctId}. El registro no da un título corto.`
      : `Número de registro: ${nctId}. Título registrado: ${quoted(title)}`,
  'headline.firstInHuman': ({ words }) => `El registro dice de él ${quoted(words)}.`,
};
