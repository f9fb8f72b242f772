// The parser against rules labelled by hand in 143 real eligibility texts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { criteriaLines } from '../../../lib/summary/criteria/criteriaLines.ts';
import { parseCriteria } from '../../../lib/summary/criteria/parseCriteria.ts';
import { rawSlice } from '../../../lib/trial/markupSource.ts';
import type { Markup } from '../../../lib/trial/sourced.ts';
import { SHARED_RECORDS, sharedRecordPaths } from '../../sharedRecords.ts';
import labels from '../labels/criteria.json' with { type: 'json' };

const MARKS = { in: '+', out: '-', rules: '?', remarks: '!' } as const;

const hash = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}<>≥≤=]+/gu, ' ')
        .trim(),
    )
    .digest('hex')
    .slice(0, 12);

const criteriaOf = (path: string): Markup =>
  JSON.parse(readFileSync(path, 'utf8')).protocolSection.eligibilityModule.eligibilityCriteria;

const here = sharedRecordPaths().length > 0;

function compare(id: string, wanted: readonly string[]) {
  const text = criteriaOf(join(SHARED_RECORDS, `${id}.json`));
  const found = parseCriteria(text).flatMap((group) =>
    group.items.map((item) => MARKS[group.kind] + hash(item.text)),
  );
  const left = [...wanted];
  let hits = 0;
  for (const rule of found) {
    const at = left.indexOf(rule);
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  const rules = new Set(wanted.map((rule) => rule.slice(1)));
  const turned = found.filter((rule) => rules.has(rule.slice(1)) && !wanted.includes(rule));
  return { hits, found: found.length, wanted: wanted.length, turned: turned.length };
}

describe.runIf(here)('143 texts labelled by hand', () => {
  const results = Object.entries(labels).map(([id, rules]) => compare(id, rules.split(' ')));
  const sum = (pick: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + pick(result), 0);

  it('are many', () => {
    expect(results.length).toBeGreaterThanOrEqual(120);
  });

  it('are split into the right lists: at least 98 % of texts without one rule in a wrong list', () => {
    const right = results.filter((result) => result.turned === 0).length;
    expect(right / results.length).toBeGreaterThanOrEqual(0.98);
  });

  it('are cut at the right places: boundary F1 at least 0.96', () => {
    const f1 = (2 * sum((r) => r.hits)) / (sum((r) => r.found) + sum((r) => r.wanted));
    expect(f1).toBeGreaterThanOrEqual(0.96);
  });
});

describe.runIf(here)('all reference texts', () => {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  /** Lines that are headings or announce a list and hold no rule. */
  const EMPTY =
    /criteri|\b(?:eligible|suitable|excluded|included|must|open to|may not be)\b.*[:.]?$|(?:in|ex)clusion/i;

  it('lose no rule', () => {
    const lost = sharedRecordPaths().flatMap((path) => {
      const text = criteriaOf(path);
      const kept = parseCriteria(text)
        .flatMap((group) => [...group.labels, ...group.items.map((item) => item.text)])
        .map(letters)
        .join('|');
      return criteriaLines(text)
        .filter((line) => !kept.includes(letters(line.text)) && !EMPTY.test(line.text))
        .map((line) => `${path.slice(-16)} ${line.text}`);
    });
    expect(lost).toEqual([]);
  });

  it('hold every rule letter for letter, escapes aside', () => {
    const missing = sharedRecordPaths().flatMap((path) => {
      const text = criteriaOf(path);
      return parseCriteria(text)
        .flatMap((group) => group.items)
        .filter((item) => rawSlice(text, item.text) === undefined)
        .map((item) => `${path.slice(-16)} ${item.text}`);
    });
    expect(missing).toEqual([]);
  });
});
