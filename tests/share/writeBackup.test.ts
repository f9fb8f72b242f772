// The backup file is JSON with one saved thing a line.
import { expect, it } from 'vitest';
import { backupFilename, writeBackup } from '../../lib/share/writeBackup.ts';

const AT = '2026-11-23T08:00:00.000Z';

it('is JSON that says what it is', () => {
  const text = writeBackup(AT, { saved: [{ nctId: 'NCT00000101' }], changes: [] });
  expect(JSON.parse(text)).toEqual({
    format: 'plain-trial-backup',
    version: 1,
    exportedAt: AT,
    saved: [{ nctId: 'NCT00000101' }],
    changes: [],
  });
});

it('puts every saved thing on a line of its own', () => {
  const text = writeBackup(AT, { saved: [{ n: 1, notes: 'two\nlines' }, { n: 2 }] });
  expect(text.split('\n').slice(5, 7)).toEqual(['{"n":1,"notes":"two\\nlines"},', '{"n":2}]']);
});

it('is named by its day', () => {
  expect(backupFilename(AT)).toBe('plain-trial-2026-11-23.json');
});
