// All reference records through the sections about taking part: sources, labels and words in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import { LANGUAGES } from '../../../lib/summary/lang/languages.ts';
import { disclaimer } from '../../../lib/summary/rules/disclaimer.ts';
import { involve } from '../../../lib/summary/rules/involve.ts';
import { questions } from '../../../lib/summary/rules/questions.ts';
import { results } from '../../../lib/summary/rules/results.ts';
import { when } from '../../../lib/summary/rules/when.ts';
import { where } from '../../../lib/summary/rules/where.ts';
import { who } from '../../../lib/summary/rules/who.ts';
import type { Statement } from '../../../lib/summary/statement.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { TODAY } from '../support/studyOf.ts';

const RULES = [involve, who, where, when, results, questions, disclaimer];

const words = (statement: Statement, lang: 'en' | 'es'): string =>
  (LANGUAGES[lang].phrases[statement.key] as (params: unknown) => string)(statement.params);

const at = (record: unknown, ptr: string): unknown =>
  ptr
    .split('/')
    .slice(1)
    .reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], record);

const holds = (there: unknown, value: string): boolean =>
  typeof there === 'object' && there !== null
    ? JSON.stringify(there).slice(0, 200) === value
    : there !== undefined && String(there).includes(value);

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  const found = { sources: [] as string[], labels: [] as string[], words: [] as string[] };
  const same: string[] = [];
  for (const path of sharedRecordPaths()) {
    const record = JSON.parse(readFileSync(path, 'utf8'));
    const read = readStudy(record);
    if (!read.ok) throw new Error(path);
    const id = read.value.nctId.value;
    for (const rules of RULES) {
      const draft = rules.draft(read.value, { today: TODAY });
      const lists = draft.lists ?? [];
      const said = [...draft.statements, ...lists.flatMap(({ items }) => items)];
      for (const { sources } of said) {
        if (sources.length === 0) found.sources.push(`${id} ${rules.id}: none`);
        for (const { ptr, value } of sources)
          if (!holds(at(record, ptr), value)) found.sources.push(`${id} ${ptr}: ${value}`);
      }
      for (const lang of ['en', 'es'] as const) {
        const labels = lists.map(({ label }) => words(label, lang));
        if (new Set(labels).size < labels.length) found.labels.push(`${id} ${rules.id} ${lang}`);
        for (const statement of said)
          if (
            !/\p{L}|\p{N}/u.test(words(statement, lang)) ||
            /undefined|\[object|NaN/.test(words(statement, lang))
          )
            found.words.push(`${id} ${rules.id} ${lang}: ${words(statement, lang)}`);
        const prose = draft.statements.map((statement) => words(statement, lang));
        if (new Set(prose).size < prose.length) same.push(`${id} ${rules.id} ${lang}`);
      }
    }
  }

  it('every statement has sources that stand at their pointers', () => {
    expect(found.sources).toEqual([]);
  });

  it('list labels are unique within a section', () => {
    expect(found.labels).toEqual([]);
  });

  it('everything has words in both languages', () => {
    expect(found.words).toEqual([]);
  });

  it('no sentence is said twice', () => {
    expect(same).toEqual([]);
  });
});
