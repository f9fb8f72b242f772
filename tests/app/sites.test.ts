// Sites that were switched on: the browser's permission decides, and scripts and lists follow it.
import { beforeEach, describe, expect, it } from 'vitest';
import { OPTIONAL_SITES } from '../../lib/detect/optionalSites.ts';
import { generic } from '../../lib/detect/sites/generic.ts';
import { isrctn } from '../../lib/detect/sites/isrctn.ts';
import { createWorld, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;
const ASKER = {
  kind: 'extension-page',
  origin: 'chrome-extension://own',
  inPrivate: false,
} as const;

const sites = async () => {
  const reply = await app.handlers['ui-bg-list-sites']({}, ASKER);
  return reply.ok ? reply.value : [];
};
const on = async () =>
  (await sites())
    .filter(({ hosts, allowed }) => allowed.length === hosts.length)
    .map(({ name }) => name);
const siteInFront = async (origin: string) => {
  world.browser.activeTab = { tabId: 1, origin, inPrivate: false };
  world.browser.page = { text: '', links: [], url: origin };
  const reply = await app.handlers['ui-bg-page-trials']({}, ASKER);
  return reply.ok ? reply.value.site : undefined;
};

beforeEach(() => {
  world = createWorld();
  app = world.start();
});

describe('sites', () => {
  it('are all listed, and all off at first', async () => {
    expect((await sites()).map((site) => site.name)).toEqual(
      OPTIONAL_SITES.map((site) => site.name),
    );
    expect(await on()).toEqual([]);
    expect(world.browser.scripts).toEqual({});
  });

  it('are on once the browser allows all of their hosts, with their rules', async () => {
    world.browser.allowed = ['www.isrctn.com', 'jrct.mhlw.go.jp'];
    expect(await on()).toEqual(['ISRCTN']);
    expect(world.browser.scripts['www.isrctn.com']).toEqual(isrctn.rules);
    // The host that is allowed of a site of two works all the same.
    expect(Object.keys(world.browser.scripts)).toEqual(['www.isrctn.com', 'jrct.mhlw.go.jp']);
  });

  it('can be others, switched on by their address', async () => {
    world.browser.allowed = ['hospital.example.org'];
    expect(await on()).toEqual(['hospital.example.org']);
    expect(world.browser.scripts).toEqual({ 'hospital.example.org': generic });
  });

  it('go off when the person takes the permission back, and open pages of ours are told', async () => {
    world.browser.allowed = ['www.isrctn.com'];
    await app.onPermissionsChanged();
    expect(Object.keys(world.browser.scripts)).toEqual(['www.isrctn.com']);
    world.browser.allowed = [];
    await app.onPermissionsChanged();
    expect(world.browser.scripts).toEqual({});
    expect(world.browser.broadcasts.filter((what) => what === 'sites')).toHaveLength(2);
  });

  it('are headed by ClinicalTrials.gov while the person has taken that back, as its own page is', async () => {
    world.browser.mayAsk = false;
    const own = {
      name: 'ClinicalTrials.gov',
      kind: 'own',
      hosts: ['*.clinicaltrials.gov'],
      allowed: [],
    };
    expect((await sites())[0]).toEqual(own);
    expect(await siteInFront('https://www.clinicaltrials.gov')).toEqual(own);
    expect(world.browser.scripts).toEqual({});
  });

  it.each(['onInstalled', 'onStartup'] as const)('are registered again %s', async (event) => {
    world.browser.allowed = ['www.isrctn.com'];
    await app[event]('update');
    expect(Object.keys(world.browser.scripts)).toEqual(['www.isrctn.com']);
  });
});

describe('the site in front', () => {
  it('tells which of its hosts are allowed, where it has several', async () => {
    world.browser.allowed = ['www.drks.de'];
    expect(await siteInFront('https://drks.de')).toMatchObject({
      hosts: ['drks.de', 'www.drks.de'],
      allowed: ['www.drks.de'],
    });
    expect((await sites()).find(({ name }) => name === 'DRKS')?.allowed).toEqual(['www.drks.de']);
  });

  it('is a known one, or one by its address, on or off', async () => {
    expect(await siteInFront('https://www.isrctn.com')).toMatchObject({
      name: 'ISRCTN',
      allowed: [],
    });
    world.browser.allowed = ['hospital.example.org'];
    expect(await siteInFront('https://hospital.example.org')).toMatchObject({
      name: 'hospital.example.org',
      kind: 'others',
      allowed: ['hospital.example.org'],
    });
  });

  it.each([
    'https://clinicaltrials.gov',
    'https://www.clinicaltrials.gov',
    'http://example.org',
    'https://localhost:8080',
    '',
  ])('is none at “%s”', async (origin) => {
    expect(await siteInFront(origin)).toBeUndefined();
  });
});
