// Spanish for treatments in a sentence. Registered names stay English: everyday words stand in quotation marks.

import { COMMON_WORDS, SALT_WORDS } from '../../../lexicon/commonWords.ts';
import { kinds } from '../../../lexicon/es/kinds.ts';
import type { KindKey } from '../../../lexicon/kinds.ts';
import { wordTable } from '../../../trial/wordTable.ts';
import { type ShownName, shortQuote } from '../../names/shownName.ts';
import { andList, quoted } from './grammar.ts';

const IN_BRACKETS = /\s*\([^)]*\)/g;

/** `un anticuerpo hecho en laboratorio` for one, plural for several. */
export const kindWords = (kind: KindKey, count: number): string => kinds[kind][count === 1 ? 0 : 1];

/** The kind in as few words as are still true: `un fármaco` for `un fármaco que ensancha los vasos sanguíneos`. */
export function shortKind(kind: KindKey): string {
  const whole = kinds[kind][0].replace(IN_BRACKETS, '');
  return whole.split(' que ')[0] ?? whole;
}

/** English everyday words in a name: they are quoted as registered, where a drug or brand stands bare. */
const holdsEnglish = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ENGLISH_JOINTS.has(word) || (COMMON_WORDS.has(word) && !SALT_WORDS.has(word)));
const ENGLISH_JOINTS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'with',
  'by',
  'combined',
  'plus',
  'as',
  'association',
  'dysfunction',
  'questionnaires',
  'sustained-release',
  'toxin',
  'type',
]);

const standsBare = ({ name, style }: ShownName): boolean => style === 'name' && !holdsEnglish(name);

/** The name alone, as it may stand in a list. */
export const nameAlone = (shown: ShownName): string =>
  standsBare(shown) ? shown.name : quoted(shortQuote(shown.registered));

const SEVERAL = /\+|&|\b(?:and|plus|with)\b/i;
const TYPE_ONLY: ReadonlySet<KindKey> = new Set(['drug', 'biologicalProduct']);
const MIXES: ReadonlySet<KindKey> = new Set(['drugMix', 'productMix']);

/** Kinds that stand without `un` or `una`, and the article they take as a subject: `la radiación ayuda`. */
const ARTICLES = wordTable<string>({
  células: 'las',
  ondas: 'las',
  mensajes: 'los',
  tejido: 'el',
  agua: 'el',
  acupuntura: 'la',
  radiación: 'la',
  atención: 'la',
  ejercicio: 'el',
  educación: 'la',
  asesoría: 'la',
  música: 'la',
  apoyo: 'el',
  rehabilitación: 'la',
});

/** With the article a subject needs; what has one, or is a name, stays as it is. */
export function asSubject(thing: string): string {
  const article = ARTICLES[/^\p{Ll}+/u.exec(thing)?.[0] ?? ''];
  return article === undefined ? thing : `${article} ${thing}`;
}

/** The name with what it is: `un fármaco llamado tadalafil`. */
export function nameWithKind(shown: ShownName): string {
  const { kind } = shown;
  const bare = standsBare(shown);
  const written = nameAlone(shown);
  // "Un fármaco (A+B)" would make one of two.
  if (kind !== undefined && TYPE_ONLY.has(kind) && SEVERAL.test(shown.registered)) return written;
  if (kind === undefined) return bare ? written : `lo que el registro llama ${written}`;
  return MIXES.has(kind) || bare
    ? `${shortKind(kind)} (${written})`
    : `${asSubject(shortKind(kind))} que el registro llama ${written}`;
}

/** `camrelizumab y famitinib`, `a, b y otros tratamientos`. */
export const namesAlone = (names: readonly ShownName[], more: boolean, provokes = false): string =>
  andList([
    ...names.map(nameAlone),
    ...(more ? [provokes ? 'otras cosas' : 'otros tratamientos'] : []),
  ]);
