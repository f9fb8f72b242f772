// When the next check is due, how long to stay away, and when a kept record is still good.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustWait, nextCheck, pauseAfter } from '../../lib/app/checkState.ts';
import { isFresh } from '../../lib/app/freshness.ts';
import type { FailureKind } from '../../lib/result/result.ts';
import { DAY, HOUR, START } from './world.ts';

const MINUTE = 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();

describe('pauseAfter', () => {
  it.each([
    [1, 5 * MINUTE],
    [2, 15 * MINUTE],
    [3, 45 * MINUTE],
    [6, 12 * HOUR],
    [50, 12 * HOUR],
  ])('grows with every failure in a row: %i', (tries, pause) => {
    expect(pauseAfter({ kind: 'offline' }, tries, 0)).toBe(pause);
  });

  it('is as long as the registry asked, or half an hour when it named no time', () => {
    expect(pauseAfter({ kind: 'rate-limited', retryAfter: 7200 }, 1, 0)).toBe(2 * HOUR);
    expect(pauseAfter({ kind: 'rate-limited' }, 1, 0)).toBe(30 * MINUTE);
  });

  it('is never the same for everybody', () => {
    expect(pauseAfter({ kind: 'offline' }, 1, 0.9)).toBeGreaterThan(
      pauseAfter({ kind: 'offline' }, 1, 0.1),
    );
  });
});

describe('mustWait', () => {
  it('keeps every pause pauseAfter gives, and ends with it', () => {
    const kinds: FailureKind[] = ['offline', 'timeout', 'rate-limited', 'registry-error'];
    const given = fc.tuple(
      fc.constantFrom(...kinds),
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(given, ([kind, tries, random]) => {
        const notBefore = iso(START + pauseAfter({ kind }, tries, random));
        expect(mustWait({ notBefore }, START)).toBe(true);
        expect(mustWait({ notBefore }, Date.parse(notBefore))).toBe(false);
      }),
    );
  });

  it('does not believe a pause longer than a day: the clock was set back', () => {
    expect(mustWait({ notBefore: iso(START + 2 * DAY) }, START)).toBe(false);
    expect(mustWait({ notBefore: null }, START)).toBe(false);
  });
});

describe('nextCheck', () => {
  it('is a period after the last check, now when that has passed', () => {
    expect(nextCheck({ doneAt: iso(START - HOUR) }, 24, START, 0)).toBe(START + 23 * HOUR);
    expect(nextCheck({ doneAt: iso(START - 9 * DAY) }, 24, START, 0)).toBe(START);
    expect(nextCheck({ doneAt: null }, 6, START, 0)).toBe(START + 6 * HOUR);
  });

  it('is never more than a period away, whatever the clock did', () => {
    expect(nextCheck({ doneAt: iso(START + 9 * DAY) }, 24, START, 0)).toBe(START + DAY);
  });
});

describe('isFresh', () => {
  const row = (ageMs: number, dataDay = '2026-11-23') => ({
    fetchedAt: iso(START - ageMs),
    dataDay,
  });
  const seen = (day: string, agoMs = 0) => ({
    dataTimestamp: `${day}T09:00:00`,
    at: iso(START - agoMs),
  });

  it.each([
    ['an hour old, registry unseen', row(HOUR), null, true],
    ['two days old, registry unseen', row(2 * DAY), null, false],
    ['an hour old, registry moved', row(HOUR), seen('2026-11-24'), false],
    ['two days old, registry not moved', row(2 * DAY), seen('2026-11-23'), true],
    ['two days old, registry seen long ago', row(2 * DAY), seen('2026-11-23', 2 * DAY), false],
    ['from ahead of the clock', row(-HOUR), null, false],
    ['without a data day, an hour old', row(HOUR, ''), seen('2026-11-24'), true],
    ['without a data day, two days old', row(2 * DAY, ''), seen('2026-11-23'), false],
  ])('knows a record %s', (_what, record, version, fresh) => {
    expect(isFresh(record, version, START)).toBe(fresh);
  });
});
