// Switches for other sites: they ask the browser, and show what it allows.
// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SiteSwitches } from '../../../components/pages/SiteSwitches.tsx';
import { ThisSite } from '../../../components/popup/ThisSite.tsx';
import type { PageTrials, SiteState } from '../../../lib/messaging/protocol.ts';
import { ok } from '../../../lib/result/result.ts';
import { mountPage } from '../support/mountPage.tsx';

const ISRCTN: SiteState = {
  name: 'ISRCTN',
  kind: 'registries',
  hosts: ['www.isrctn.com'],
  allowed: [],
};

async function switches(says: boolean) {
  let on = false;
  const hosts = {
    request: vi.fn(async () => {
      on = says;
      return says;
    }),
    giveUp: vi.fn(async () => {
      on = false;
      return true;
    }),
  };
  const page = await mountPage(
    () => <SiteSwitches />,
    { 'ui-bg-list-sites': () => ok([{ ...ISRCTN, allowed: on ? ISRCTN.hosts : [] }]) },
    {},
    { hosts },
  );
  const box = () => page.find.getByRole<HTMLInputElement>('checkbox', { name: /^ISRCTN/ });
  return { ...page, hosts, box };
}

describe('a switch', () => {
  it('asks the browser for that site only, and is on once the browser allows it', async () => {
    const page = await switches(true);
    expect(page.box().checked).toBe(false);
    await page.press(/^ISRCTN/, 'checkbox');
    expect(page.hosts.request).toHaveBeenCalledExactlyOnceWith(['www.isrctn.com']);
    expect(page.box().checked).toBe(true);
    await page.press(/^ISRCTN/, 'checkbox');
    expect(page.hosts.giveUp).toHaveBeenCalledExactlyOnceWith(['www.isrctn.com']);
    expect(page.box().checked).toBe(false);
  });

  it('stays off and says so when the browser or the person refuses', async () => {
    const page = await switches(false);
    await page.press(/^ISRCTN/, 'checkbox');
    expect(page.box().checked).toBe(false);
    expect(page.find.getByRole('alert').textContent).toContain('Nothing was switched');
  });
});

describe('a switch of a site with two hosts of which one is allowed', () => {
  const TWO: SiteState = {
    name: 'DRKS',
    kind: 'registries',
    hosts: ['drks.de', 'www.drks.de'],
    allowed: ['drks.de'],
  };
  const half = async () => {
    const hosts = { request: vi.fn(async () => true), giveUp: vi.fn(async () => true) };
    const answers = { 'ui-bg-list-sites': () => ok([TWO]) };
    const page = await mountPage(() => <SiteSwitches />, answers, {}, { hosts });
    return { ...page, hosts };
  };

  it('is neither on nor off, and says where it is on', async () => {
    const { find } = await half();
    expect(find.getByRole<HTMLInputElement>('checkbox').indeterminate).toBe(true);
    expect(find.getByText(/On at drks\.de, not at www\.drks\.de\./)).toBeTruthy();
  });

  it('asks for all of it when pressed, and gives up what it has when switched off', async () => {
    const page = await half();
    await page.press(/^DRKS/, 'checkbox');
    expect(page.hosts.request).toHaveBeenCalledExactlyOnceWith(['drks.de', 'www.drks.de']);
    await page.press('Switch DRKS off');
    expect(page.hosts.giveUp).toHaveBeenCalledExactlyOnceWith(['drks.de']);
  });
});

describe('ClinicalTrials.gov, taken back on the browser’s page for extensions', () => {
  it('is missed in plain words, and asked for again by its switch', async () => {
    let isBack = false;
    const hosts = {
      request: vi.fn(async () => {
        isBack = true;
        return true;
      }),
      giveUp: vi.fn(async () => true),
    };
    const OWN: SiteState = {
      name: 'ClinicalTrials.gov',
      kind: 'own',
      hosts: ['*.clinicaltrials.gov'],
      allowed: [],
    };
    const answers = { 'ui-bg-list-sites': () => ok(isBack ? [ISRCTN] : [OWN, ISRCTN]) };
    const page = await mountPage(() => <SiteSwitches />, answers, {}, { hosts });
    expect(page.find.getByRole('alert').textContent).toContain('nothing you follow is checked');
    await page.press('ClinicalTrials.gov', 'checkbox');
    expect(hosts.request).toHaveBeenCalledExactlyOnceWith(['*.clinicaltrials.gov']);
    expect(page.find.queryByRole('alert')).toBeNull();
  });
});

describe('in the popup', () => {
  const popup = (trials: Partial<PageTrials>) =>
    mountPage(
      () => (
        <ThisSite
          trials={{ page: null, nctIds: [], readable: true, ...trials }}
          onDone={() => {}}
          close={() => {}}
        />
      ),
      { 'ui-bg-page-trials': () => ok({ page: null, nctIds: [], readable: true }) },
    );
  const many = Array.from({ length: 300 }, (_, n) => `NCT0${1_000_000 + n}`);

  it('is the switch of the site in front', async () => {
    const page = await popup({ site: ISRCTN });
    expect(
      page.find.getByRole('checkbox', { name: /Buttons beside trial numbers on ISRCTN/ }),
    ).toBeTruthy();
  });

  it('a page of very many studies can have all its badges', async () => {
    const page = await popup({ nctIds: many });
    await page.press('Put a button beside every number on this page');
    expect(page.background.askedFor('ui-bg-page-trials')).toEqual([{ all: true }]);
  });

  it('nothing is offered where there are few, or where the site is off', async () => {
    expect((await popup({ nctIds: many.slice(1) })).find.queryByRole('button')).toBeNull();
    expect((await popup({ nctIds: many, site: ISRCTN })).find.queryByRole('button')).toBeNull();
  });
});
