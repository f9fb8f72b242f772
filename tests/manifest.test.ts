// What the built extension may do, in both browsers: this list, each line with its paragraph in docs/PERMISSIONS.md, and no more.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPTIONAL_SITES } from '../lib/detect/optionalSites.ts';
import { ROOT } from './support/sourceFiles.ts';

/** One pattern for all its addresses: of two, Firefox’s own page lets a person take back only one. */
const REGISTRY = ['https://*.clinicaltrials.gov/*'];

/** The whole of it. A line more here is a promise to people changed: say why in docs/PERMISSIONS.md. */
const EXPECTED = {
  permissions: [
    'activeTab',
    'alarms',
    'contextMenus',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
  ],
  optional_permissions: [],
  host_permissions: REGISTRY,
  optional_host_permissions: [
    ...OPTIONAL_SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
    'https://*/*',
  ],
};

interface Manifest {
  manifest_version: number;
  name: string;
  version: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[] }[];
  background?: { service_worker?: string; scripts?: string[] };
  icons?: Record<string, string>;
  omnibox?: { keyword: string };
  commands?: Record<string, { description?: string }>;
  side_panel?: unknown;
  sidebar_action?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy?: unknown;
  update_url?: unknown;
  browser_specific_settings?: {
    gecko: {
      id: string;
      strict_min_version: string;
      data_collection_permissions: { required: string[]; optional?: string[] };
    };
  };
}

const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const read = (browser: keyof typeof builds): Manifest =>
  JSON.parse(readFileSync(join(ROOT, builds[browser], 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = read(browser);

  it.each(Object.entries(EXPECTED))('asks for exactly these %s', (key, expected) => {
    const asked = [...(manifest[key as keyof typeof EXPECTED] ?? [])];
    // Firefox shows a sidebar without being asked for it.
    const wanted = expected.filter((name) => browser === 'chrome' || name !== 'sidePanel');
    expect(asked.sort()).toEqual(wanted.sort());
  });

  it('is of version 3 and named in the person’s language', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.name).toBe('__MSG_extensionName__');
  });

  it('runs by itself on the registry’s pages only, and only the detector', () => {
    const scripts = manifest.content_scripts ?? [];
    expect(new Set(scripts.flatMap((one) => one.matches))).toEqual(new Set(REGISTRY));
    expect(scripts.flatMap((one) => one.js ?? [])).toEqual(['content-scripts/detector.js']);
  });

  it('opens nothing to pages: no resource, no messages, no weaker policy, no update address', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(manifest).not.toHaveProperty('update_url');
  });

  it('has a keyword for the address bar, and keys that are described in the person’s language', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'trial' });
    const { 'open-read': read, 'open-library': library, ...others } = manifest.commands ?? {};
    expect(Object.keys(others)).toEqual([]);
    expect(read?.description).toBe('__MSG_commandOpenRead__');
    expect(library?.description).toBe('__MSG_commandOpenLibrary__');
  });

  it('has its icons', () => {
    const icons = Object.values(manifest.icons ?? {});
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const png = readFileSync(join(ROOT, builds[browser], icon));
      expect(png.subarray(1, 4).toString('latin1'), icon).toBe('PNG');
    }
  });
});

describe('what only one browser asks for', () => {
  it('Firefox: a fixed id, and no data collected', () => {
    const gecko = read('firefox').browser_specific_settings?.gecko;
    expect(gecko?.id).toBe('plain-trial@plain-trial');
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('Chromium: a side panel; Firefox: a sidebar that does not open by itself', () => {
    expect(read('chrome').side_panel).toEqual({ default_path: 'sidepanel.html' });
    expect(read('firefox').sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      // Without one of its own, Firefox's menu shows it as it shows any extension.
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
      open_at_install: false,
    });
  });

  it('Chromium: a service worker; Firefox: a background script', () => {
    expect(read('chrome').background?.service_worker).toBe('background.js');
    expect(read('firefox').background?.scripts).toEqual(['background.js']);
  });
});

describe('docs/PERMISSIONS.md', () => {
  const file = join(ROOT, 'docs/PERMISSIONS.md');
  const headings = existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/^(?:#+|-) .*$/gm)].flatMap(([line]) =>
        [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      )
    : [];

  it.each(Object.values(EXPECTED).flat())(
    'has a paragraph headed, or a line of a list beginning, `%s`',
    (permission) => {
      expect(headings).toContain(permission);
    },
  );

  it('explains nothing that is not asked for', () => {
    const asked = new Set<string>(Object.values(EXPECTED).flat());
    expect(headings.filter((name) => !asked.has(name))).toEqual([]);
  });
});
