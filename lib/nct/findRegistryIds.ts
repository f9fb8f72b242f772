// Finds the numbers of the other trial registries in a text.
import { OTHER_REGISTRIES, type OtherRegistry, type RegistryFormat } from './otherRegistries.ts';

/** One number of another registry: canonical spelling, and its place in the text (UTF-16 offsets). */
export interface FoundRegistryId {
  registry: OtherRegistry;
  id: string;
  start: number;
  end: number;
}

const FORMATS = Object.entries(OTHER_REGISTRIES) as [OtherRegistry, RegistryFormat][];

/** Anchored on the left (`ChiCTR2600131888` holds `CTR26001318`); an underscore is no letter here, as in URLs. */
const edged = (pattern: string) => `(?<![a-z0-9\\xc0-\\u024f])(?:${pattern})(?!\\d)`;

/** Regular expression, ignoring case, of one registry's numbers in any text. */
export const numberPattern = (registry: OtherRegistry): string =>
  edged(OTHER_REGISTRIES[registry].pattern);

/** The same of every registry's. */
export const ANY_NUMBER: string = edged(
  FORMATS.map(([, { pattern }]) => `(?:${pattern})`).join('|'),
);

const PATTERNS = FORMATS.map(([registry, format]) => ({
  registry,
  format,
  pattern: new RegExp(edged(format.pattern), 'gi'),
}));

/**
 * Every number of another registry in the text, in order. Where two formats read the same characters the first of
 * `OTHER_REGISTRIES` has them. UTNs (`U1111-…`) and Dutch ethics files (`NL41789.078.13`) name no registry entry.
 */
export function findRegistryIds(text: string): FoundRegistryId[] {
  const found: FoundRegistryId[] = [];
  for (const { registry, format, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1);
      const start = match.index;
      const end = start + match[0].length;
      if (format.possible && !format.possible(groups)) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ registry, id: format.canonical(groups), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The page that shows a study of another registry: the registry's own where its address is known, else WHO's portal. */
export function registryPage(registry: OtherRegistry, id: string): string {
  const format: RegistryFormat = OTHER_REGISTRIES[registry];
  return (
    format.page?.(id) ?? `https://trialsearch.who.int/Trial2.aspx?TrialID=${encodeURIComponent(id)}`
  );
}
