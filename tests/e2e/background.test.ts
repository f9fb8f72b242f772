// The background in real browsers: its alarm, its database, its answers, and a check that is cut off in the middle.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask, Message, Reply } from '../../lib/messaging/protocol.ts';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths, forgetRequests } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { changeRecord } from './support/changeRecord.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const OTHER = 'NCT07900101';
const STATUS = 'protocolSection.statusModule.overallStatus';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi | undefined;

/** Runs in a page of the extension. */
async function sendFromPage(message: unknown): Promise<unknown> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return api?.runtime.sendMessage(message);
}

async function alarmPeriod(name: string): Promise<number | null> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return (await api?.alarms.get(name))?.periodInMinutes ?? null;
}

describe.each(browsersUnderTest)('the background in %s', (name) => {
  let world: World;
  let page: Tab;

  const ask = async <M extends Message>(type: M, request: Ask<M>): Promise<Reply<M>> =>
    (await page.call(sendFromPage, { ...request, type })) as Reply<M>;
  /** The value of an answer that must be one. */
  const given = async <M extends Message>(type: M, request: Ask<M>) => {
    const reply = await ask(type, request);
    if (!reply.ok) throw new Error(`${type}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  };

  beforeAll(async () => {
    world = await startWorld(name);
    page = await world.openExtensionPage('manifest.json');
  });
  afterAll(() => world?.close());

  it('sets its alarm: once a day', async () => {
    await waitFor(
      'the alarm',
      async () => (await page.call(alarmPeriod, 'check-follows')) ?? undefined,
    );
    expect(await page.call(alarmPeriod, 'check-follows')).toBe(24 * 60);
  });

  it('reads a study, and asks the registry for it once', async () => {
    forgetRequests(world);
    const answer = await given('ui-bg-get-trial', { nctId: STUDY, refresh: false });
    expect(answer.read.sections.length).toBeGreaterThan(5);
    await given('ui-bg-get-trial', { nctId: STUDY, refresh: false });
    expect(apiPaths(world)).toEqual([`/api/v2/studies/${STUDY}`]);
    const log = await given('ui-bg-request-log', {});
    expect(log).toMatchObject([{ path: `/api/v2/studies/${STUDY}`, why: 'click', outcome: '200' }]);
  });

  it('says what is wrong with what it is asked', async () => {
    expect(await ask('ui-bg-get-trial', { nctId: 'NCT99999999', refresh: false })).toMatchObject({
      error: { kind: 'unknown-id' },
    });
    expect(await ask('ui-bg-get-trial', { nctId: 'hello', refresh: false })).toMatchObject({
      error: { kind: 'bad-id' },
    });
    expect(await page.call(sendFromPage, { type: 'anything' })).toMatchObject({
      error: { kind: 'bad-request' },
    });
  });

  it('keeps what is followed and written in the browser’s own database, over a restart', async () => {
    for (const nctId of [STUDY, OTHER]) await given('ui-bg-follow', { nctId });
    await given('ui-bg-annotate', { nctId: STUDY, notes: 'Ask about travel', tags: ['mum'] });
    await world.restart();
    page = await world.openExtensionPage('manifest.json');
    const saved = await given('ui-bg-list-saved', {});
    expect(saved.map((row) => row.nctId).sort()).toEqual([STUDY, OTHER].sort());
    expect(saved.find((row) => row.nctId === STUDY)).toMatchObject({
      notes: 'Ask about travel',
      tags: ['mum'],
    });
    await waitFor(
      'the alarm',
      async () => (await page.call(alarmPeriod, 'check-follows')) ?? undefined,
    );
  });

  it('cut off in the middle of a check, takes it up and tells everything once', async () => {
    await given('ui-bg-check-now', {});
    changeRecord(world, STUDY, { [STATUS]: 'SUSPENDED' }, '2026-11-24');
    changeRecord(world, OTHER, { [STATUS]: 'TERMINATED' }, '2026-11-24');
    world.registry.setFaults([
      { path: `^/api/v2/studies/${OTHER}`, kind: 'slow', ms: 8_000, times: 1 },
    ]);
    forgetRequests(world);
    await world.ring('check-follows');
    await waitFor(
      'both records to be asked for',
      async () =>
        apiPaths(world).filter((path) => path.includes('/studies/')).length === 2 || undefined,
    );
    await world.stopBackground();
    world.registry.setFaults([]);
    await world.ring('check-follows-retry');
    const shown = await waitFor(
      'both notifications',
      async () => {
        const now = await world.notifications();
        return now.length >= 2 ? now : undefined;
      },
      30_000,
    );
    expect(shown).toHaveLength(2);
    const { changes } = await given('ui-bg-list-changes', {});
    const told = changes.filter((change) => change.kind === 'status');
    expect(told.map((change) => change.nctId).sort()).toEqual([STUDY, OTHER].sort());
    await given('ui-bg-check-now', {});
    expect(await world.notifications()).toHaveLength(2);
  }, 90_000);

  it('opens a page of ours once, at the place asked for', async () => {
    await given('ui-bg-open-page', { page: 'library' });
    await given('ui-bg-open-page', { page: 'library', hash: 'changes' });
    const opened = await world.waitForExtensionPage('library.html');
    await waitFor('the place', async () => (await opened.url()).endsWith('#changes') || undefined);
    await opened.close();
  });

  it('gives everything saved as a file, erases it, and takes it back', async () => {
    const before = await given('ui-bg-list-saved', {});
    const { json } = await given('ui-bg-export', {});
    await given('ui-bg-erase', { what: ['saved'] });
    expect(await given('ui-bg-list-saved', {})).toEqual([]);
    const { token, trialsNew } = await given('ui-bg-import-preview', { json });
    expect(trialsNew).toBe(2);
    await given('ui-bg-import-apply', { token });
    expect(await given('ui-bg-list-saved', {})).toEqual(before);
  });
});
