// How much of a section is shown at each length.
import type { ReadLength } from '../../lib/settings/settings.ts';
import type { Section } from '../../lib/summary/plainRead.ts';

const SHORT_SENTENCES = 2;
const SHORT_ITEMS = 3;

/** The part of a section to show, and how many list items before "Show all". `registry` leaves the section as it is. */
export function atLength(
  section: Section,
  length: ReadLength,
): { section: Section; firstItems: number } {
  if (length !== 'short') return { section, firstItems: 6 };
  return {
    section: { ...section, sentences: section.sentences.slice(0, SHORT_SENTENCES) },
    firstItems: SHORT_ITEMS,
  };
}
