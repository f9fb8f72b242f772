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
const edged = (pattern: string) =>
  new RegExp(`(?<![a-z0-9\\xc0-\\u024f])(?:${pattern})(?!\\d)`, 'gi');

const PATTERNS = FORMATS.map(([registry, format]) => ({
  registry,
  format,
  pattern: edged(format.pattern),
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
