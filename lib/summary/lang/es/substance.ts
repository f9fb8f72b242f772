// Spanish words for the section "substance".
import type { KindKey } from '../../../lexicon/kinds.ts';
import type { Wording } from '../../language.ts';
import type { Origin } from '../../names/cellOrigin.ts';
import type { Route } from '../../names/route.ts';
import type { ShownName } from '../../names/shownName.ts';
import type { SubstancePhrases } from '../../rules/substance.ts';
import type { ListedAs } from '../../rules/substanceKinds.ts';
import type { Tense } from '../../tense.ts';
import { andList, capitalized } from './grammar.ts';
import { kindWords, nameAlone } from './treatment.ts';

const LISTED: Record<Exclude<ListedAs, 'OTHER'>, readonly [one: string, many: string]> = {
  DRUG: ['un fármaco', 'fármacos'],
  BIOLOGICAL: ['un producto biológico', 'productos biológicos'],
  DEVICE: ['un aparato', 'aparatos'],
  PROCEDURE: ['un procedimiento', 'procedimientos'],
  RADIATION: ['radiación', 'radiación'],
  BEHAVIORAL: ['un programa de conducta', 'programas de conducta'],
  DIAGNOSTIC_TEST: ['una prueba', 'pruebas'],
  DIETARY_SUPPLEMENT: ['un suplemento alimenticio', 'suplementos alimenticios'],
  GENETIC: ['algo genético', 'algo genético'],
  COMBINATION_PRODUCT: ['una mezcla de productos', 'mezclas de productos'],
};

const ORIGINS: Record<Origin, string> = {
  own: 'del propio cuerpo de la persona',
  donor: 'de un donante',
};

const ROUTES: Record<Route, string> = {
  mouth: 'por la boca',
  vein: 'en una vena',
  skinShot: 'con una inyección bajo la piel',
  skin: 'sobre la piel',
  eye: 'en el ojo',
  nose: 'en la nariz',
  inhaled: 'respirándolo',
  spine: 'en el líquido que rodea la médula espinal',
};
const GIVEN: Record<Tense, string> = {
  future: 'Se dará',
  present: 'Se da',
  past: 'Se dio',
  intended: 'Se iba a dar',
};

const MOST_NAMES = 5;

function listed(names: readonly ShownName[]): string {
  const shown = names.slice(0, MOST_NAMES).map(nameAlone);
  return andList(names.length > MOST_NAMES ? [...shown, 'otros'] : shown);
}

/** Kinds whose words are plural for one name too. */
const MANY = /^(?:células|ondas|mensajes)/;

const ofKind = (names: readonly ShownName[], kind: KindKey): string =>
  `${capitalized(listed(names))} ${names.length === 1 && !MANY.test(kindWords(kind, 1)) ? 'es' : 'son'} ${kindWords(kind, names.length)}.`;

/** The kind that English names say themselves, and a reader of Spanish may not hear. */
function saidInEnglish(names: readonly ShownName[]): KindKey | undefined {
  const kind = names[0]?.kind;
  return names.every((name) => name.saysItself && name.kind === kind) ? kind : undefined;
}

function asListed(names: readonly ShownName[], type: ListedAs): string {
  const kind = saidInEnglish(names);
  if (kind !== undefined) return ofKind(names, kind);
  return type === 'OTHER'
    ? `El registro no dice qué tipo de cosa es: ${listed(names)}.`
    : `El registro presenta ${listed(names)} como ${LISTED[type][names.length === 1 ? 0 : 1]}.`;
}

export const substanceWords: Wording<SubstancePhrases> = {
  'substance.kind': ({ names, kind }) => ofKind(names, kind),
  'substance.code': ({ name, listed: type, called }) =>
    called !== undefined
      ? `${nameAlone(name)} es un nombre en clave. El registro lo llama “${called}”.`
      : type === 'OTHER'
        ? `${nameAlone(name)} es un nombre en clave. El registro no dice qué tipo de cosa es.`
        : `${nameAlone(name)} es un nombre en clave. El registro lo presenta como ${LISTED[type][0]} y no dice de qué tipo.`,
  'substance.listed': ({ names, listed: type }) => asListed(names, type),
  'substance.more': () => 'El registro nombra más tratamientos que estos.',
  'substance.noDrug': ({ tense }) =>
    ({
      future: 'No se probará ningún fármaco.',
      present: 'No se prueba ningún fármaco.',
      past: 'No se probó ningún fármaco.',
      intended: 'No se iba a probar ningún fármaco.',
    })[tense],
  'substance.observed': ({ names, more }) =>
    `El registro nombra ${andList([...names.map(nameAlone), ...(more ? ['otros'] : [])])}, que el estudio en sí no asigna.`,
  'substance.origin': ({ origin, many }) =>
    `Según el registro, ${many ? 'vienen' : 'viene'} ${ORIGINS[origin]}.`,
  'substance.route': ({ route, tense }) => `${GIVEN[tense]} ${ROUTES[route]}.`,
  'substance.observesOnly': () => 'Este estudio no pone a prueba ningún tratamiento.',
  'substance.none': () => 'El registro no nombra ningún tratamiento.',
};
