// When the registry fails: what failed is said, a retry is offered, and what cannot be read is never guessed.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import type { Fault } from '../../tools/registry/faults.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { openRead, waitForRead } from './support/openRead.ts';
import { startWorld, type World } from './support/world.ts';

const STUDIES = '^/api/v2/studies/';
/** Longer than a person is kept waiting without a word. */
const WAIT_S = 5;

describe.each(browsersUnderTest)('faults of the registry in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterEach(() => world.registry.setFaults([]));
  afterAll(() => world?.close());

  it('an unknown number: says so and offers a search', async () => {
    world.registry.setPage('https://clinicaltrials.gov/paper', '<p>See NCT09999999.</p>');
    const tab = await world.open('/paper');
    const overlay = await openRead(tab, 'NCT09999999', 'error');
    await overlay.waitForText('The registry has no study with this number');
    await overlay.get('link', /Search the registry/);
    await tab.screenshot('error-unknown');
    await tab.close();
  });

  const lasting: [string, Fault, string, RegExp][] = [
    [
      'an error of the server',
      { path: STUDIES, kind: 'server-error' },
      'NCT07900101',
      /answered with an error/,
    ],
    [
      'JSON that stops half-way',
      { path: STUDIES, kind: 'cut-off' },
      'NCT07900102',
      /answered with an error/,
    ],
    [
      'a web page instead of JSON',
      { path: STUDIES, kind: 'html' },
      'NCT07900103',
      /answered with an error/,
    ],
    [
      'JSON that is no study',
      { path: STUDIES, kind: 'wrong-shape' },
      'NCT07900104',
      /answered with an error/,
    ],
    ['a connection reset', { path: STUDIES, kind: 'reset' }, 'NCT07900105', /could not be reached/],
    [
      'a request to wait',
      { path: STUDIES, kind: 'too-many', retryAfter: WAIT_S },
      'NCT07900106',
      /asks us to wait/,
    ],
  ];

  it.each(lasting)('%s: says what failed, and a retry helps', async (what, fault, nctId, words) => {
    world.registry.setFaults([fault]);
    const tab = await world.open(`/study/${nctId}`);
    const overlay = await openRead(tab, nctId, 'error');
    await overlay.waitForText(words);
    await tab.screenshot(`error-${what.replaceAll(' ', '-')}`);
    world.registry.setFaults([]);
    // Before the time is over nothing is asked: the registry asked for that.
    if (fault.kind === 'too-many') await pause(WAIT_S * 1000);
    await overlay.click('button', 'Try again');
    await waitForRead(tab, nctId);
    await tab.close();
  });

  const passing: [string, Fault, string][] = [
    ['one error of the server', { path: STUDIES, kind: 'server-error', times: 1 }, 'NCT07900107'],
    [
      'one request to wait a second',
      { path: STUDIES, kind: 'too-many', retryAfter: 1, times: 1 },
      'NCT07900108',
    ],
    ['one connection closed half-way', { path: STUDIES, kind: 'hang-up', times: 1 }, 'NCT07900109'],
    ['a slow answer', { path: STUDIES, kind: 'slow', ms: 2500, times: 1 }, 'NCT07900110'],
  ];

  it.each(passing)('%s: the read comes all the same', async (_what, fault, nctId) => {
    world.registry.setFaults([fault]);
    const tab = await world.open(`/study/${nctId}`);
    await openRead(tab, nctId);
    await tab.close();
  });

  it('a former number: the read says that the registry merged the two', async () => {
    world.registry.setPage('https://clinicaltrials.gov/old', '<p>See NCT07900199.</p>');
    const tab = await world.open('/old');
    const overlay = await openRead(tab, 'NCT07900199');
    await overlay.waitForText('merged NCT07900199 into NCT07900118');
    await tab.close();
  });
});
