// An acronym written out, when the record itself does so: "Leber hereditary optic neuropathy (LHON)" (R6).
import { type Source, type Sourced, sliceSource } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';

const SMALL = new Set(['of', 'the', 'and', 'in', 'with', 'for', 'to', 'de', 'a']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words before "(LHON)" whose initials spell the acronym, small words not counted. */
function before(text: string, acronym: string): string | undefined {
  const at = new RegExp(`\\(\\s*${escaped(acronym)}\\s*\\)`).exec(text);
  if (!at) return undefined;
  const words = [...text.slice(0, at.index).matchAll(/[\p{L}\d'’]+/gu)];
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let start = words.length;
  for (let left = letters.length - 1; left >= 0; left--) {
    let word = words[--start];
    while (word && SMALL.has(word[0].toLowerCase()) && word[0][0]?.toLowerCase() !== letters[left])
      word = words[--start];
    if (word?.[0][0]?.toLowerCase() !== letters[left]) return undefined;
  }
  const first = words[start];
  return first ? text.slice(first.index, at.index).trim() : undefined;
}

export const isBareAcronym = (name: string): boolean =>
  /^[A-Z][A-Za-z-]{1,6}[A-Z]$/.test(name.trim());

/** The long form of an acronym and where the record writes it; undefined when it does not, or when the name is no acronym. */
export function longForm(
  trial: Trial,
  acronym: string,
): { text: string; source: Source } | undefined {
  if (!isBareAcronym(acronym)) return undefined;
  const fields: (Sourced | undefined)[] = [
    trial.identification.briefTitle,
    trial.identification.officialTitle,
    ...trial.conditions.conditions.items,
    ...trial.conditions.keywords.items,
    trial.description.briefSummary,
    trial.description.detailedDescription,
  ];
  for (const field of fields) {
    const text = field && before(field.value, acronym.trim());
    if (field && text) return { text, source: sliceSource(field, text) };
  }
  return undefined;
}
