// Settings, the list of requests, erasing, and the welcome page.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import type { SyncState } from '../../../lib/follow/saved.ts';
import { ok } from '../../../lib/result/result.ts';
import { mountPage } from '../support/mountPage.tsx';

const COUNTS = { cache: 3, saved: 2, changes: 5, requestLog: 7, settings: 1, everything: 18 };

const options = (settings = {}, people = true) =>
  mountPage(
    (props) => <OptionsPage {...props} />,
    {
      'ui-bg-erase-counts': () => ok(COUNTS),
      'ui-bg-erase': () => ok(null),
      'ui-bg-request-log': () =>
        ok([
          {
            at: '2026-06-27T09:00:00.000Z',
            host: 'clinicaltrials.gov',
            path: '/api/v2/studies/NCT07118319',
            why: 'click',
            bytes: 20480,
            outcome: '200',
          },
        ]),
    },
    settings,
    { people },
  );

describe('two computers', () => {
  const withState = (state: SyncState | null) =>
    mountPage(
      (props) => <OptionsPage {...props} />,
      { 'ui-bg-erase-counts': () => ok(COUNTS), 'ui-bg-sync-state': () => ok(state) },
      { sync: state !== null },
    );
  const AT = '2026-06-27T09:00:00.000Z';

  it('is off until it is turned on', async () => {
    const page = await withState(null);
    await page.press(/Use the browser’s sync/, 'checkbox');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([{ settings: { sync: true } }]);
  });

  it('says when it worked and what stays at home', async () => {
    const page = await withState({ at: AT, studies: 12, tooLong: 1 });
    expect(page.find.getByText('Last exchanged 27 Jun 2026: 12 studies.')).toBeTruthy();
    expect(page.find.getByText(/notes of 1 study are too long/)).toBeTruthy();
  });

  it('says that it is full, and that nothing here is lost', async () => {
    const page = await withState({ at: AT, studies: 0, tooLong: 0, problem: 'full' });
    expect(page.find.getByText(/sync is full.*everything is kept here/)).toBeTruthy();
  });
});

describe('a place of one’s own', () => {
  it('is chosen among the towns that are found, and can be forgotten', async () => {
    const lima = { name: 'Lima, Peru', lat: -12.04, lon: -77.03 };
    const page = await mountPage((props) => <OptionsPage {...props} />, {
      'ui-bg-erase-counts': () => ok(COUNTS),
      'ui-bg-find-places': ({ typed }) => ok(typed === 'Li' ? [lima] : []),
    });
    await page.type('Your town, region or country', 'Li');
    expect(page.find.getByText('5 places found')).toBeTruthy();
    await page.press('Lima, Peru');
    await page.press('Forget this place');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { place: lima } },
      { settings: { place: null } },
    ]);
  });
});

describe('a country alone', () => {
  it('is found in its own words and said to count as a whole', async () => {
    const page = await mountPage((props) => <OptionsPage {...props} />, {
      'ui-bg-erase-counts': () => ok(COUNTS),
      'ui-bg-find-places': () => ok([]),
    });
    await page.type('Your town, region or country', 'icelan');
    await page.press(/Iceland · the whole country/);
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { place: { name: 'Iceland', country: 'Iceland' } } },
    ]);
    expect(page.find.getByText('Every place in this country counts as near.')).toBeTruthy();
  });

  it('says plainly that a place is not known yet, and what may be', async () => {
    const page = await mountPage((props) => <OptionsPage {...props} />, {
      'ui-bg-erase-counts': () => ok(COUNTS),
      'ui-bg-find-places': () => ok([]),
    });
    await page.type('Your town, region or country', 'Nowhereville');
    expect(page.find.getByText(/^Not known here yet/)).toBeTruthy();
  });
});

describe('settings', () => {
  it('are saved as they are turned', async () => {
    const page = await options();
    await page.press('In wide windows, push the page aside instead of covering it', 'checkbox');
    await page.type('Text size', '21');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { pushPage: true } },
      { settings: { textSize: 21 } },
    ]);
    const root = page.box.querySelector<HTMLElement>('.pt-root');
    expect(root?.style.getPropertyValue('--text')).toBe('21px');
  });

  it('change the language of the page at once', async () => {
    const page = await options();
    await page.type('Language', 'es');
    expect(page.find.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('es');
  });

  it('keep quiet hours, from ten at night to seven unless told otherwise', async () => {
    const page = await options();
    await page.press(/Keep quiet at certain hours/, 'checkbox');
    await page.type('until', '8');
    await page.press(/Keep quiet at certain hours/, 'checkbox');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { quietHours: { from: 22, to: 7 } } },
      { settings: { quietHours: { from: 22, to: 8 } } },
      { settings: { quietHours: null } },
    ]);
  });

  it('turn a site on again', async () => {
    const page = await options({ sitesOff: ['clinicaltrials.gov'] });
    await page.press('Turn on again on clinicaltrials.gov');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { sitesOff: [] } },
    ]);
  });
});

describe('the list of requests', () => {
  it('is fetched and shown when asked for', async () => {
    const page = await options();
    expect(page.background.askedFor('ui-bg-request-log')).toEqual([]);
    await page.press('Show the list');
    expect(page.find.getByRole('row', { name: /NCT07118319/ }).textContent).toContain('20,480');
  });
});

describe('erasing', () => {
  it('says what goes with counts, and asks once more', async () => {
    const page = await options();
    await page.press('Saved trials with notes, tags and history: 2', 'checkbox');
    await page.press('Erase what is ticked');
    expect(page.find.getByRole('alertdialog').textContent).toContain('Saved trials');
    expect(page.background.askedFor('ui-bg-erase')).toEqual([]);
    const dialog = page.find.getByRole('alertdialog');
    const [yes] = dialog.querySelectorAll('button');
    await page.press(yes?.textContent ?? '');
    expect(page.background.askedFor('ui-bg-erase')).toEqual([{ what: ['saved'] }]);
  });

  it('does nothing for a click no person made', async () => {
    const page = await options({}, false);
    await page.press('Saved trials with notes, tags and history: 2', 'checkbox');
    expect(page.find.getByRole('button', { name: 'Erase what is ticked' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});

describe('welcome', () => {
  it('is three sentences, a caution and how one would like to read', async () => {
    const page = await mountPage((props) => <WelcomePage {...props} />, {});
    expect(page.find.getAllByRole('listitem')).toHaveLength(3);
    expect(page.find.getByText(/no medical advice/)).toBeTruthy();
    const opens = page.find.getByRole('checkbox', {
      name: 'Open by itself on the page of a study',
    });
    expect(opens).toHaveProperty('checked', false);
    expect(page.find.getByRole('link', { name: /Open the registry/ })).toBeTruthy();
  });
});
