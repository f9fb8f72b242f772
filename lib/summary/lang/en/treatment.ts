// English for treatments in a sentence: "a lab-made antibody called eptinezumab", "white noise", "a device listed as “…”".
import { kinds } from '../../../lexicon/en/kinds.ts';
import type { KindKey } from '../../../lexicon/kinds.ts';
import { type ShownName, shortQuote } from '../../names/shownName.ts';
import { andList, article, quoted } from './grammar.ts';

const IN_BRACKETS = /\s*\([^)]*\)/g;
const CUT = /^(.*?) (?:that|made|used|aimed) /;
const ONLY_FOR = /^(?:a drug|a device|surgery|support)(?= (?:to|with|of|for) )/;

/** `a lab-made antibody` for one, `lab-made antibodies` for several; the whole of it, for the section that explains. */
export const kindWords = (kind: KindKey, count: number): string => kinds[kind][count === 1 ? 0 : 1];

/** The kind in as few words as are still true: `a drug` for `a drug that widens blood vessels`. */
export function shortKind(kind: KindKey): string {
  const whole = kinds[kind][0].replace(IN_BRACKETS, '');
  return CUT.exec(whole)?.[1] ?? ONLY_FOR.exec(whole)?.[0] ?? whole;
}

/** A proper name that ends in an everyday word for one thing: "the Z-Brace fusion device". */
const IS_A_THING =
  / (?:app|(?:mobile|software) application|program|platform|system|device|implant|stent|scaffold|cage|catheter|pump|sensor|kit|machine|test|tool|game|laser|prosthesis|stimulator|monitor|protocol|intervention|procedure|technique|method|diet|scale|model)$/;

/** The name alone, as it may stand in a list. */
export function nameAlone({ name, registered, style }: ShownName): string {
  if (style === 'quoted') return quoted(shortQuote(registered));
  if (style === 'thing') return `${article(name)} ${name}`;
  return style === 'name' && IS_A_THING.test(name) ? `the ${name}` : name;
}

const SEVERAL = /\+|&|\b(?:and|plus|with)\b/i;
const TYPE_ONLY: ReadonlySet<KindKey> = new Set(['drug', 'biologicalProduct']);
/** Kinds of single things: "the CT-155 smartphone app". */
const THE: ReadonlySet<KindKey> = new Set(['app', 'diet', 'laser', 'supplement', 'vaccine']);
const MIXES: ReadonlySet<KindKey> = new Set(['drugMix', 'productMix']);

/** The name with what it is: `a drug called tadalafil`. */
export function nameWithKind(shown: ShownName): string {
  const { name, registered, style, kind } = shown;
  if (style === 'words' || style === 'thing') return nameAlone(shown);
  if (kind === undefined)
    return style === 'quoted' ? `what the record calls ${quoted(shortQuote(registered))}` : name;
  // "A drug called A+B" would make one of two.
  if (TYPE_ONLY.has(kind) && SEVERAL.test(registered)) return nameAlone(shown);
  if (style === 'name' && shown.saysItself) return THE.has(kind) ? `the ${name}` : name;
  if (style === 'quoted') return `${shortKind(kind)} listed as ${quoted(shortQuote(registered))}`;
  if (MIXES.has(kind)) return `${shortKind(kind)} (${name})`;
  return `${shortKind(kind)} called ${nameAlone(shown)}`;
}

/** Two under one name: `stem cells and plasma` help, and are a mix. */
export const isPair = ({ name, style, kind }: ShownName): boolean =>
  style !== 'quoted' && kind !== undefined && MIXES.has(kind) && /\band\b/i.test(name);

/** Takes a plural verb: `low-intensity shock waves`. */
export const isMany = ({ name, style }: ShownName): boolean =>
  (style === 'name' && /\b(?:cells|sessions|exercises|implants)$/i.test(name)) ||
  (style === 'words' &&
    /(?:waves|cells|exercises|injections|sessions|skills|techniques|instructions|calls|apps|devices|lenses|therapeutics|implants|messages|stockings|incentives|acids)$/i.test(
      name,
    ));

/** Beside another, a name with "and" in it is set apart: “a and b” and c. */
export const eachAlone = (names: readonly ShownName[]): string[] =>
  names.map((shown) =>
    names.length > 1 && / and /.test(shown.name)
      ? quoted(shortQuote(shown.registered))
      : nameAlone(shown),
  );

/** `camrelizumab and famitinib`, `a, b, and other treatments`. */
export const namesAlone = (names: readonly ShownName[], more: boolean, provokes = false): string =>
  andList([...eachAlone(names), ...(more ? [provokes ? 'other things' : 'other treatments'] : [])]);
