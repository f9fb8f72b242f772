// English words for the section "substance".
import type { Wording } from '../../language.ts';
import type { Origin } from '../../names/cellOrigin.ts';
import type { Route } from '../../names/route.ts';
import type { ShownName } from '../../names/shownName.ts';
import type { SubstancePhrases } from '../../rules/substance.ts';
import type { ListedAs } from '../../rules/substanceKinds.ts';
import type { Tense } from '../../tense.ts';
import { andList, capitalized } from './grammar.ts';
import { eachAlone, isMany, isPair, kindWords, nameAlone, namesAlone } from './treatment.ts';

const LISTED: Record<Exclude<ListedAs, 'OTHER'>, readonly [one: string, many: string]> = {
  DRUG: ['a drug', 'drugs'],
  BIOLOGICAL: ['a biological product', 'biological products'],
  DEVICE: ['a device', 'devices'],
  PROCEDURE: ['a procedure', 'procedures'],
  RADIATION: ['radiation', 'radiation'],
  BEHAVIORAL: ['a behavioral program', 'behavioral programs'],
  DIAGNOSTIC_TEST: ['a test', 'tests'],
  DIETARY_SUPPLEMENT: ['a dietary supplement', 'dietary supplements'],
  GENETIC: ['something genetic', 'something genetic'],
  COMBINATION_PRODUCT: ['a mix of products', 'mixes of products'],
};

const ORIGINS: Record<Origin, string> = {
  own: 'from the person’s own body',
  donor: 'from a donor',
};

const ROUTES: Record<Route, string> = {
  mouth: 'by mouth',
  vein: 'into a vein',
  skinShot: 'as a shot under the skin',
  skin: 'on the skin',
  eye: 'in the eye',
  nose: 'in the nose',
  inhaled: 'by breathing it in',
  spine: 'into the fluid around the spinal cord',
};
const GIVEN: Record<Tense, string> = {
  future: 'It will be given',
  present: 'It is given',
  past: 'It was given',
  intended: 'It was to be given',
};

const MOST_NAMES = 5;

function listed(names: readonly ShownName[]): string {
  const shown = eachAlone(names.slice(0, MOST_NAMES));
  return andList(names.length > MOST_NAMES ? [...shown, 'others'] : shown);
}

function kind({ names, kind }: SubstancePhrases['substance.kind']): string {
  const [only] = names;
  // "Shock waves are a treatment …": a plural name takes a plural verb and keeps the kind as it is.
  if (names.length === 1 && only?.style === 'thing' && MANY.test(kindWords(kind, 1)))
    return `${capitalized(listed(names))} uses ${kindWords(kind, 1)}.`;
  if (names.length === 1 && only)
    return `${capitalized(listed(names))} ${isMany(only) || isPair(only) || MANY.test(kindWords(kind, 1)) ? 'are' : 'is'} ${kindWords(kind, 1)}.`;
  return `${capitalized(listed(names))} are ${kindWords(kind, names.length)}.`;
}

/** Kinds whose words are plural for one name too. */
const MANY = /^(?!an? )(?:[\w-]+ )*(?:cells|waves|messages)\b/;

export const substanceWords: Wording<SubstancePhrases> = {
  'substance.kind': kind,
  'substance.code': ({ name, listed: type, called }) =>
    called !== undefined
      ? `${nameAlone(name)} is a code name. The record calls it “${called}”.`
      : type === 'OTHER'
        ? `${nameAlone(name)} is a code name. The record does not say what kind of thing it is.`
        : `${nameAlone(name)} is a code name. The record lists it as ${LISTED[type][0]} and does not say what kind.`,
  'substance.listed': ({ names, listed: type }) =>
    type === 'OTHER'
      ? `The record does not say what kind of thing this is: ${listed(names)}.`
      : `The record lists ${listed(names)} as ${LISTED[type][names.length === 1 ? 0 : 1]}.`,
  'substance.more': () => 'The record names more treatments than these.',
  'substance.noDrug': ({ tense }) =>
    ({
      future: 'No drug will be tested.',
      present: 'No drug is being tested.',
      past: 'No drug was tested.',
      intended: 'No drug was to be tested.',
    })[tense],
  'substance.observed': ({ names, more }) =>
    `The record names ${namesAlone(names, more).replace(/other treatments$/, 'others')}, which the study itself does not assign.`,
  'substance.origin': ({ origin, many }) =>
    `The record says ${many ? 'they come' : 'it comes'} ${ORIGINS[origin]}.`,
  'substance.route': ({ route, tense }) => `${GIVEN[tense]} ${ROUTES[route]}.`,
  'substance.observesOnly': () => 'This study does not test a treatment.',
  'substance.none': () => 'The record does not name a treatment.',
};
