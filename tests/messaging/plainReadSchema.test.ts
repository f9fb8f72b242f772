// Specifies lib/messaging/plainReadSchema.ts: the same shape as the type, and the shape the engine gives.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { plainReadSchema } from '../../lib/messaging/plainReadSchema.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { summarize } from '../../lib/summary/summarize.ts';

const FIXTURES = new URL('../fixtures/records/', import.meta.url);

describe('plainReadSchema', () => {
  it('is the type, nothing more and nothing less', () => {
    expectTypeOf<z.infer<typeof plainReadSchema>>().toEqualTypeOf<PlainRead>();
  });

  it('fits what the engine gives', () => {
    for (const name of readdirSync(FIXTURES)) {
      const trial = readStudy(JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')));
      if (!trial.ok) throw new Error(name);
      const read = summarize(trial.value, { today: '2026-11-23', lang: 'en' });
      expect(plainReadSchema.safeParse(read).error, name).toBeUndefined();
    }
  });

  it('refuses what is no read', () => {
    expect(plainReadSchema.safeParse({ nctId: 'NCT07900101' }).success).toBe(false);
  });
});
