// Reading all studies of a page: one after the other, told as it goes, stopped at will, and given up when all would fail.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '../../lib/result/result.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, study, type World } from './world.ts';

const C = 'NCT00000103';
let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  for (const id of [A, B, C]) world.registry.studies.set(id, study());
  app = world.start();
});

const state = async () => given(await app.handlers['ui-bg-read-all-state']({}, ASKER));
const start = async (nctIds: string[]) =>
  given(await app.handlers['ui-bg-read-all']({ nctIds }, ASKER));
const done = () => vi.waitFor(async () => expect((await state()).running).toBe(false));

describe('reading all studies of a page', () => {
  it('asks for each once, in order, and tells how it stands', async () => {
    expect(await start([A, B, A, 'none', C])).toEqual({
      total: 3,
      done: 0,
      failed: 0,
      running: true,
    });
    await done();
    expect(await state()).toEqual({ total: 3, done: 3, failed: 0, running: false });
    expect(world.registry.asked).toEqual([`study ${A}`, `study ${B}`, `study ${C}`]);
    expect(world.browser.broadcasts.filter((what) => what === 'reading')).toHaveLength(4);
  });

  it('asks for none that is known already', async () => {
    await start([A]);
    await done();
    await start([A, B]);
    await done();
    expect(world.registry.asked).toEqual([`study ${A}`, `study ${B}`]);
  });

  it('counts those that cannot be read and goes on', async () => {
    world.registry.studies.delete(B);
    await start([A, B, C]);
    await done();
    expect(await state()).toMatchObject({ done: 2, failed: 1, running: false });
  });

  it('stops when asked to, after the one under way', async () => {
    await start([A, B, C]);
    expect(given(await app.handlers['ui-bg-read-all-stop']({}, ASKER))).toMatchObject({
      running: false,
    });
    await vi.waitFor(async () => expect((await state()).done).toBe(1));
    expect(world.registry.asked).toEqual([`study ${A}`]);
  });

  it('gives up when every further request would fail, and says why', async () => {
    world.registry.failing = () => fail('offline', 'no network').error;
    await start([A, B, C]);
    await done();
    expect(await state()).toMatchObject({ done: 0, failure: { kind: 'offline' } });
    expect(world.registry.asked).toEqual([`study ${A}`]);
  });

  it('reads a hundred studies at most, and one page at a time', async () => {
    const many = Array.from({ length: 120 }, (_, at) => `NCT0001${String(at).padStart(4, '0')}`);
    expect((await start(many)).total).toBe(100);
    expect((await start([A])).total).toBe(100);
    await done();
  });
});
