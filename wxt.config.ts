// The build: one extension, two browsers, Manifest V3 for both.
import { defineConfig } from 'wxt';
import { OPTIONAL_SITES } from './lib/detect/optionalSites.ts';
import { hostPattern } from './lib/detect/siteRules.ts';
import { bareScripts } from './tools/build/bareScripts.ts';
import { denseZip } from './tools/build/denseZip.ts';
import { lateScripts } from './tools/build/lateScripts.ts';
import { onlyLexer } from './tools/build/onlyLexer.ts';
import { sharedPanel } from './tools/build/sharedPanel.ts';
import { sharedReact } from './tools/build/sharedReact.ts';
import { smallScripts } from './tools/build/smallScripts.ts';

const root = import.meta.dirname;
const OPTIONAL_HOSTS = OPTIONAL_SITES.flatMap(({ hosts }) => hosts.map(hostPattern));
/** For sites a person switches on by their address: asked for one host at a time, never as a whole. */
const ANY_HOST = 'https://*/*';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  hooks: {
    // `imports: false` alone still lets WXT write its own storage into every file with a `storage` of its own.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { exclude: /./ });
    },
    'zip:done': async (_wxt, files) => {
      // The sources are for a reviewer, not for a download.
      for (const file of files) if (!file.endsWith('-sources.zip')) await denseZip(file);
    },
  },
  vite: () => ({
    plugins: [
      bareScripts(root),
      lateScripts(root),
      onlyLexer(),
      sharedPanel(root),
      sharedReact(root),
      smallScripts(),
    ],
    // Scripts lie on the disk beside the page: there is nothing to fetch ahead.
    // Nothing is written twice for browsers that cannot have the extension: the least versions below, and the first
    // Chromium with `light-dark()`, which is used nowhere and would bring two variables of its own.
    build: { modulePreload: false, cssTarget: ['chrome123', 'firefox140'] },
    // Dexie's own build for browsers of today: 11 kB less than the one it gives by default.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  // Pictures of test runs and of `npm start` are nobody's source.
  zip: { excludeSources: ['screenshots/**', 'overlay.png'] },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'activeTab', 'contextMenus'],
    optional_host_permissions: [...OPTIONAL_HOSTS, ANY_HOST],
    host_permissions: ['https://*.clinicaltrials.gov/*'],
    omnibox: { keyword: 'trial' },
    commands: {
      'open-read': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandOpenRead__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenLibrary__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plain-trial@plain-trial',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
