// How a study looked before: told version by version, any two compared, the registry's own history as an extra.
import { beforeEach, describe, expect, it } from 'vitest';
import type { VersionName } from '../../lib/follow/history.ts';
import { fail } from '../../lib/result/result.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

const history = async () => given(await app.handlers['ui-bg-history']({ nctId: A }, ASKER));
const compare = (before: VersionName, after: VersionName) =>
  app.handlers['ui-bg-compare-versions']({ nctId: A, before, after }, ASKER);
const kept = (version: number): VersionName => ({ from: 'kept', version });
const registry = (version: number): VersionName => ({ from: 'registry', version });

/** Followed, then suspended, then given another title and suspended for good. */
beforeEach(async () => {
  world = createWorld();
  app = world.start();
  world.registry.studies.set(A, study());
  given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
  for (const fields of [
    { status: 'SUSPENDED', updated: '2026-11-24' },
    { status: 'TERMINATED', completion: '2026-12', updated: '2026-11-25' },
  ]) {
    world.nextDay();
    world.registry.studies.set(A, study(fields));
    await app.onAlarm('check-follows');
  }
});

describe('the history of a followed study', () => {
  it('tells each version, newest first, with what had changed', async () => {
    const { since, headline, versions } = await history();
    expect([since, headline]).toEqual(['2026-11-23T08:00:00.000Z', 'Read of Cough Syrup Study']);
    expect(
      versions.map(({ version, changes }) => [version, changes.map(({ kind }) => kind)]),
    ).toEqual([
      [2, ['status', 'completion']],
      [1, ['status']],
      [0, []],
    ]);
  });

  it('is for saved studies', async () => {
    expect(await app.handlers['ui-bg-history']({ nctId: B }, ASKER)).toMatchObject({ ok: false });
  });
});

describe('two versions', () => {
  it('are compared whatever lies between them, and nothing is written down', async () => {
    const before = await history();
    const changes = given(await compare(kept(0), kept(2)));
    expect(changes.map(({ before: old, after }) => [old, after])).toEqual([
      ['RECRUITING', 'TERMINATED'],
      ['2027-03', '2026-12'],
    ]);
    expect(given(await compare(kept(1), kept(1)))).toEqual([]);
    expect(await history()).toEqual(before);
  });

  it('can be of the registry, asked for then and only then', async () => {
    world.registry.past = [{ version: 3, date: '2024-01-01', status: 'NOT_YET_RECRUITING' }];
    world.registry.asked.length = 0;
    const listed = given(await app.handlers['ui-bg-registry-history']({ nctId: A }, ASKER));
    expect(listed).toEqual(world.registry.past);
    const [first] = given(await compare(registry(3), kept(0)));
    expect(first).toMatchObject({ before: 'NOT_YET_RECRUITING', after: 'RECRUITING' });
    expect(world.registry.asked).toEqual([`history ${A}`, `history ${A} 3`]);
  });

  it('say so when one of them cannot be had, and what is kept stays', async () => {
    world.registry.failing = () => fail('registry-error', 'HTTP 404').error;
    expect(await app.handlers['ui-bg-registry-history']({ nctId: A }, ASKER)).toMatchObject({
      error: { kind: 'registry-error' },
    });
    expect(await compare(registry(3), kept(0))).toMatchObject({
      error: { kind: 'registry-error' },
    });
    expect(await compare(kept(9), kept(0))).toMatchObject({ error: { kind: 'bad-request' } });
    expect((await history()).versions).toHaveLength(3);
  });
});
