// What reads studies is loaded when a study is to be read, in the language the person is told things in.
import { describe, expect, it } from 'vitest';
import { languageOf, readerOf } from '../../lib/app/language.ts';
import { createWorld } from './world.ts';

describe('languageOf', () => {
  it('is the language that was set, else the first of the person’s that we speak; loads nothing', async () => {
    const world = createWorld();
    expect(await languageOf(world.deps())).toBe('en');
    world.browser.settings.language = 'es';
    expect(await languageOf(world.deps())).toBe('es');
    expect([...world.browser.words]).toEqual([]);
  });
});

describe('readerOf', () => {
  it('loads rules and words for that language', async () => {
    const world = createWorld();
    world.browser.settings.language = 'es';
    const { lang, reading, follow } = await readerOf(world.deps());
    expect(lang).toBe('es');
    expect([...world.browser.words]).toEqual(['es']);
    expect(reading.summarize).toBeTypeOf('function');
    expect(follow.snapshotOf).toBeTypeOf('function');
  });

  it('says so when the package lacks a script', async () => {
    const deps = createWorld().deps();
    const broken = { ...deps, loadReader: () => Promise.reject(new Error('not in the package')) };
    await expect(readerOf(broken)).rejects.toThrow('not in the package');
  });
});
