// "Show on page" for every source of whole reads, on the study pages of the local registry: the right place, or none.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findOnPage } from '../../../components/overlay/findOnPage.ts';
import { isList, pageWords } from '../../../components/panel/pageWords.ts';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import type { Source } from '../../../lib/summary/plainRead.ts';
import { summarize } from '../../../lib/summary/summarize.ts';
import { loadRecords, SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { dateLabel, labelOf } from '../../../tools/registry/pages/labels.ts';
import { studyPage } from '../../../tools/registry/pages/studyPage.ts';

const { studies } = loadRecords(SAMPLE_RECORDS);
const idOf = (study: object): string => JSON.stringify(study).match(/NCT\d{8}/)?.[0] ?? '';

/** Every source anywhere in a read, each once. */
function sourcesOf(study: object): Source[] {
  const trial = readStudy(study);
  if (!trial.ok) throw new Error(trial.error.detail);
  const found = new Map<string, Source>();
  const read = summarize(trial.value, { today: '2026-11-23', lang: 'en' });
  JSON.stringify(read, (key, value) => {
    if (key === 'sources') for (const one of value as Source[]) found.set(one.ptr + one.value, one);
    return value;
  });
  // Of hundreds of places the first and the last ones are enough.
  const fields = Map.groupBy(found.values(), ({ ptr }) => fieldOf(ptr));
  return [...fields.values()].flatMap((all) => [...all.slice(0, 3), ...all.slice(3).slice(-3)]);
}

const fieldOf = (ptr: string): string =>
  ptr
    .split('/')
    .filter((part) => part !== '' && !/^\d+$/.test(part))
    .join('.');

/** Pointers of all that the record holds in a field, in the order in which the page shows them. */
function pointersOf(record: unknown, field: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown, ptr: string) => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${ptr}/${key}`);
    else if (fieldOf(ptr) === field && value !== '') found.push(ptr);
  };
  walk(record, '');
  return found;
}

/** Letters and digits alone: blanks between elements are the page's affair. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** What the page may write for a value of the record: the numbers of a list are not in its text. */
const spellings = (value: string): string[] =>
  [pageWords(value), labelOf(value), dateLabel(value), value.replace(/^\s*\d+\. /gm, '')].map(
    plain,
  );

function placeOf(range: Range): Element | null {
  const { startContainer: at } = range;
  return at instanceof Element ? at : at.parentElement;
}

describe.each(studies.map((study) => [idOf(study), study] as const))('%s', (_id, study) => {
  it('has each source shown where it stands', () => {
    document.body.innerHTML = studyPage(study, new URLSearchParams()).html;
    const sources = sourcesOf(study);
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      const range = findOnPage(document, source, true);
      const said = `${source.ptr} ${source.value.slice(0, 80)}`;
      const field = fieldOf(source.ptr);
      const fields = [...document.querySelectorAll(`[path="${field}"]`)];
      if (isList(source.value)) {
        const parts = document.querySelectorAll(`[path="${field}"], [path^="${field}."]`);
        expect(range !== null, said).toBe(parts.length > 0);
        for (const part of parts) expect(range?.intersectsNode(part), said).toBe(true);
      } else if (fields.length > 0) {
        const pointers = pointersOf(study, field);
        // Several values in one field are shown as one.
        const own = fields.length === 1 ? fields[0] : fields[pointers.indexOf(source.ptr)];
        const place = range && placeOf(range);
        const chosen = fields.find((one) => one.contains(place));
        // Where some of a list lack the field, nobody can tell by their order which of the same words are whose.
        const isTold = fields.length === 1 || fields.length === pointers.length;
        expect(
          chosen === own ||
            (!isTold && plain(chosen?.textContent ?? '') === plain(own?.textContent ?? '?')),
          said,
        ).toBe(true);
        const shown = plain(range?.toString() ?? '');
        // A long value is cut anywhere, and its last word may be half a word.
        const right = spellings(source.value).some(
          (one) => shown.includes(one) || (shown.length > 100 && one.startsWith(shown)),
        );
        expect(right, `${said}: ${shown}`).toBe(true);
      } else if (range !== null) {
        // The page has no such field: then nothing but the very words will do.
        expect(plain(range.toString()), said).toBe(plain(pageWords(source.value)));
      }
    }
  });
});
