// A broken import file is answered with the line and the reason, and nothing a person wrote is repeated in it.
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../lib/share/writeBackup.ts';
import { readBackup } from '../../lib/store/readBackup.ts';
import { condition, NOW } from './storeFixtures.ts';

const empty = { saved: [], conditions: [], changes: [], newStudies: [], snapshots: [] };
const written = (lists: object = {}): string => writeBackup(NOW, { ...empty, ...lists });

describe('readBackup', () => {
  it('reads what was written and drops what it does not know', () => {
    const result = readBackup(written({ conditions: [{ ...condition('Cough'), extra: 1 }] }));
    expect(result).toMatchObject({ ok: true, value: { exportedAt: NOW } });
    expect(result.ok && result.value.conditions[0]).not.toHaveProperty('extra');
  });

  it('names the line of a row with a wrong field', () => {
    const good = condition('Cough');
    const text = written({ conditions: [good, { ...good, since: 'yesterday' }] });
    const line = text.split('\n').findIndex((row) => row.includes('yesterday')) + 1;
    const result = readBackup(text);
    expect(result).toMatchObject({ ok: false, error: { kind: 'bad-file' } });
    expect(!result.ok && result.error.detail).toMatch(
      new RegExp(
        `^line ${line}, column \\d+: conditions\\.1\\.since: not written as it should be$`,
      ),
    );
  });

  it.each([
    [{ condition: 7 }, 'conditions.0.condition: string expected'],
    [{ condition: 'x'.repeat(5_001) }, 'conditions.0.condition: too long'],
    [{ from: '2026-13-01' }, 'conditions.0.from: not written as it should be'],
  ])('says in plain words what is wrong: %#', (wrong, said) => {
    const text = written({ conditions: [{ ...condition('Cough'), ...wrong }] });
    expect(readBackup(text)).toMatchObject({ error: { detail: expect.stringContaining(said) } });
  });

  it('names the line where the text stops being JSON', () => {
    const lines = written({ conditions: [condition('Cough')] }).split('\n');
    lines[6] = `${lines[6]}!`;
    expect(readBackup(lines.join('\n'))).toMatchObject({
      ok: false,
      error: {
        kind: 'bad-file',
        detail: expect.stringMatching(/^line 7, column \d+: not valid JSON$/),
      },
    });
  });

  it('says so when the file was cut off', () => {
    const text = written({ conditions: [condition('Cough')] });
    expect(readBackup(text.slice(0, text.length / 2))).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('not valid JSON') },
    });
  });

  it('refuses a file of a newer version whole', () => {
    const text = written().replace('"version": 1', '"version": 2');
    expect(readBackup(text)).toMatchObject({
      ok: false,
      error: { detail: 'line 3, column 12: written by a newer version of Plain Trial (2)' },
    });
  });

  it.each([['[]'], ['{}'], ['null'], ['"text"'], ['{"format":"other"}']])(
    'says that %s is no backup of ours',
    (text) => {
      expect(readBackup(text)).toMatchObject({
        ok: false,
        error: { kind: 'bad-file', detail: 'line 1: this is no Plain Trial backup' },
      });
    },
  );

  it('repeats nothing a person wrote', () => {
    const row = { nctId: 'NCT00000101', notes: 'secret words', tags: 7 };
    const result = readBackup(written({ saved: [row] }));
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
