// The same records give the same bytes on every machine: three times over, in any time zone and any system language.
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { sharedSample } from '../../adversary/support/pool.ts';
import { SHARED_RECORDS } from '../../sharedRecords.ts';
import { linesOf, runRead } from './support/runRead.ts';

const TWO_MINUTES = 120_000;
const paths = [
  SAMPLE_RECORDS,
  ...sharedSample(60).map(({ nctId }) => join(SHARED_RECORDS, `${nctId}.json`)),
];

const PLACES: Record<string, string>[] = [
  {},
  {},
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
];

describe.each(['en', 'es'])('reads in %s', (lang) => {
  const args = ['--format', 'json', '--today', '2026-11-22', '--lang', lang, ...paths];
  const bytesIn = async (env: Record<string, string>) => {
    const { out, err, code } = await runRead(args, { env });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    return out;
  };
  let first: string;
  beforeAll(async () => {
    first = await bytesIn({});
  }, TWO_MINUTES);

  it('are there for every record, in the order of the paths', () => {
    const ids = linesOf(first).map(({ nctId }) => nctId);
    const shared = paths.slice(1).map((path) => basename(path, '.json'));
    expect(ids).toEqual(expect.arrayContaining(shared));
    expect(ids.length).toBeGreaterThan(shared.length);
  });

  it.each(PLACES)(
    'are the same bytes with %j',
    async (env) => {
      const hash = (text: string) => createHash('sha256').update(text).digest('hex');
      expect(hash(await bytesIn(env))).toBe(hash(first));
    },
    TWO_MINUTES,
  );
});

describe('the time zone', () => {
  it('reaches the program in these tests', async () => {
    const { out } = await runRead(['--help'], {
      env: { TZ: 'Pacific/Kiritimati' },
      node: ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'],
    });
    expect(out.trim()).toBe('Pacific/Kiritimati');
  });
});
