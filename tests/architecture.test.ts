// The rooms of the house and the directions imports may point in, as docs/ARCHITECTURE.md draws them.
import { describe, expect, it } from 'vitest';
import {
  type Import,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from './support/sourceFiles.ts';

const files = sourceFiles('lib', 'components', 'entrypoints');
const byPath = new Map(files.map((file) => [file.path, file]));

const PURE = [
  'nct',
  'trial',
  'summary',
  'lexicon',
  'follow',
  'places',
  'share',
  'settings',
  'result',
  'boost',
  'i18n',
];
const EDGES = ['registry', 'store', 'messaging', 'platform'];
const OTHER = ['detect', 'app'];

const room = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];
/** What is known of sites and their addresses needs no page: the build and the background read it too. */
const SITE_DATA = /^lib\/detect\/(sites\/|siteRules\.ts|optionalSites\.ts|pageTrial\.ts)/;
const isPure = (path: string) => PURE.includes(room(path) ?? '') || SITE_DATA.test(path);
const isEdge = (path: string) => EDGES.includes(room(path) ?? '');

/** The packages each place may import; a place that is not listed may import none. */
const PACKAGES: [RegExp, string[]][] = [
  // A Markdown parser without dependencies, clock or page.
  [/^lib\/trial\/markup\.ts$/, ['marked']],
  // A text comparison without dependencies, clock or page.
  [/^lib\/follow\/wordDiff\.ts$/, ['diff']],
  [/^lib\/registry\//, ['zod']],
  [/^lib\/store\//, ['dexie', 'zod']],
  [/^lib\/messaging\//, ['zod', 'wxt/browser']],
  [/^lib\/platform\//, ['webextension-polyfill', 'wxt/browser', 'wxt/utils/inject-script']],
  [
    /^components\//,
    [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      '@tanstack/react-virtual',
      'mark.js',
      'wxt/browser',
    ],
  ],
  [
    /^entrypoints\/(site-)?detector\.content\//,
    ['wxt/browser', 'wxt/utils/define-content-script', 'wxt/utils/content-script-context'],
  ],
  [/^entrypoints\//, ['react', 'react-dom/client', 'wxt/browser', /^wxt\/utils\//.source]],
];

/** What a file in one place may import from another place of the project. */
function mayImport(from: SourceFile, { file = '', typeOnly }: Import): boolean {
  const path = from.path;
  if (room(path) !== undefined && room(path) === room(file)) return true;
  if (isPure(path)) return isPure(file);
  if (path.startsWith('lib/detect/'))
    return file.startsWith('lib/nct/') || (typeOnly && isPure(file));
  if (isEdge(path)) return isPure(file) || isProtocolType(file, typeOnly);
  if (path.startsWith('lib/app/')) return isPure(file) || (typeOnly && isEdge(file));
  if (path.startsWith('components/')) {
    return file.startsWith('components/') || isPure(file) || isMessagingForPages(file, typeOnly);
  }
  if (/^entrypoints\/(site-)?detector\.content\//.test(path)) {
    return (
      /^(entrypoints\/detector\.content|lib\/(nct|detect))\//.test(file) ||
      file.startsWith('entrypoints/site-detector.content/') ||
      file === 'lib/messaging/send.ts' ||
      typeOnly
    );
  }
  if (path.startsWith('entrypoints/background'))
    return file.startsWith('lib/') || file.startsWith('entrypoints/background');
  // What the background loads late is a part of it.
  if (path === 'entrypoints/reader.ts') return file === 'lib/app/reader.ts';
  const here = path.split('/').slice(0, 2).join('/');
  // The rescue must work where the background does not.
  if (here === 'entrypoints/library' && file === 'lib/store/rescue.ts') return true;
  return (
    file.startsWith(`${here}/`) ||
    file.startsWith('components/') ||
    isPure(file) ||
    isMessagingForPages(file, typeOnly)
  );
}

/** The shapes of messages are types only, and everybody's. */
function isProtocolType(file: string, typeOnly: boolean): boolean {
  return typeOnly && file === 'lib/messaging/protocol.ts';
}

function isMessagingForPages(file: string, typeOnly: boolean): boolean {
  const open = ['lib/messaging/send.ts', 'lib/messaging/onBroadcast.ts'];
  return open.includes(file) || isProtocolType(file, typeOnly);
}

describe('the rooms', () => {
  it('are all known: a new folder in lib says which kind it is', () => {
    const rooms = new Set(files.flatMap((file) => room(file.path) ?? []));
    expect([...rooms].filter((one) => ![...PURE, ...EDGES, ...OTHER].includes(one))).toEqual([]);
  });

  it('import only in the directions of the plan', () => {
    const wrong = files.flatMap((from) =>
      from.imports
        .filter((one) => one.file !== undefined && !mayImport(from, one))
        .map((one) => `${from.path} → ${one.typeOnly ? 'type ' : ''}${one.file}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import only the packages they are given', () => {
    const wrong = files.flatMap((from) => {
      const [, allowed = []] = PACKAGES.find(([place]) => place.test(from.path)) ?? [];
      return from.imports
        .filter((one) => one.file === undefined && !one.typeOnly)
        .filter((one) => !allowed.some((name) => new RegExp(`^${name}`).test(one.specifier)))
        .map((one) => `${from.path} → ${one.specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it('lead to files that exist', () => {
    const wrong = files.flatMap((from) =>
      from.imports
        .filter(
          (one) => one.file !== undefined && /\.tsx?$/.test(one.file) && !byPath.has(one.file),
        )
        .map((one) => `${from.path} → ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(findCycles()).toEqual([]);
  });
});

describe('single owners', () => {
  const importersOf = (name: string) =>
    files
      .filter((file) => file.imports.some((one) => one.specifier.split('/')[0] === name))
      .map((file) => file.path);

  it('dexie belongs to the store', () => {
    expect(importersOf('dexie').filter((path) => !path.startsWith('lib/store/'))).toEqual([]);
  });

  it('the browser polyfill belongs to the platform', () => {
    const others = importersOf('webextension-polyfill').filter(
      (path) => !path.startsWith('lib/platform/'),
    );
    expect(others).toEqual([]);
  });

  it('React stays in components and their pages, out of the detector', () => {
    const home = /^(components\/|entrypoints\/(?!detector|site-detector|background))/;
    expect(importersOf('react').filter((path) => !home.test(path))).toEqual([]);
    expect(
      reachableFrom('entrypoints/detector.content/index.ts').filter((path) =>
        /^components\/|^lib\/(app|registry|store|platform|summary)\//.test(path),
      ),
    ).toEqual([]);
  });

  it('only the store opens a database', () => {
    const openers = files.filter((file) => /\bindexedDB\b/.test(withoutComments(file.text)));
    expect(
      openers.map((file) => file.path).filter((path) => !path.startsWith('lib/store/')),
    ).toEqual([]);
  });
});

describe('pure rooms', () => {
  const FORBIDDEN: [RegExp, string][] = [
    [/\bDate\.now\(/, 'the clock'],
    [/\bnew Date\(\)/, 'the clock'],
    [/\bperformance\./, 'the clock'],
    [/\bMath\.random\(/, 'chance'],
    [/\bcrypto\./, 'chance'],
    [/\bfetch\(/, 'the network'],
    [
      /\bdocument\.(body|head|documentElement|create|query|getElement|title|cookie|add)/,
      'a document',
    ],
    [/\bwindow\b\s*[.[]/, 'a window'],
    [/\bnavigator\b\s*[.[]/, 'a navigator'],
    [/\blocalStorage\b|\bsessionStorage\b/, 'storage'],
    [/(?<![\w.$])browser\s*\./, 'the browser'],
    [/(?<![\w.$])chrome\s*\./, 'the browser'],
    [/\bIntl\.\w+\(\s*\)/, 'the default locale'],
    [/\.toLocale\w*String\(\s*\)/, 'the default locale'],
    [/\.localeCompare\([^,()]*\)/, 'the default locale'],
    [/\bsetTimeout\(|\bsetInterval\(/, 'time'],
    [/\bprocess\b\s*\./, 'Node'],
  ];

  it('use no clock, chance, network, page, browser or default locale', () => {
    const wrong = files
      .filter((file) => isPure(file.path))
      .flatMap((file) => {
        const code = withoutComments(file.text);
        return FORBIDDEN.filter(([pattern]) => pattern.test(code)).map(
          ([pattern, what]) => `${file.path}: ${what} (${pattern.source})`,
        );
      });
    expect(wrong).toEqual([]);
  });

  it('name a time zone wherever a date is formatted', () => {
    const wrong = files
      .filter((file) => isPure(file.path))
      .filter(
        (file) => /\bnew Intl\.DateTimeFormat\(/.test(file.text) && !file.text.includes('timeZone'),
      );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('names and shapes', () => {
  const everywhere = [...files, ...sourceFiles('tools', 'tests')];

  it('no drawer for everything: no utils, helpers, common or misc', () => {
    const drawers = everywhere.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc)(\.tsx?$|\/)/i.test(file.path),
    );
    expect(drawers.map((file) => file.path)).toEqual([]);
  });

  it('no barrels: no file only passes on what others export', () => {
    const barrels = files.filter((file) => {
      const code = withoutComments(file.text).trim();
      return (
        code !== '' &&
        code.split('\n').every((line) => /^(export\s+(\*|type\s+)?.*from\s+'|\s*$)/.test(line))
      );
    });
    expect(barrels.map((file) => file.path)).toEqual([]);
  });

  it('named exports only, but for what WXT asks for', () => {
    const defaults = everywhere.filter((file) => /^export default\b/m.test(file.text));
    const asked = /^(entrypoints\/|tests\/support\/buildExtensions\.ts$)/;
    expect(defaults.map((file) => file.path).filter((path) => !asked.test(path))).toEqual([]);
  });

  it('relative imports name their file with its extension', () => {
    const wrong = everywhere.flatMap((from) =>
      from.imports
        .filter(
          (one) => one.file !== undefined && !/\.(tsx?|css|json)(\?\w+)?$/.test(one.specifier),
        )
        .map((one) => `${from.path} → ${one.specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Each cycle once, as the files on it. Imports of types alone leave no trace in the code and do not count. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const { file, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (file !== undefined && !typeOnly && byPath.has(file)) visit(file, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return cycles;
}

function reachableFrom(start: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.file !== undefined && !one.typeOnly) visit(one.file);
    }
  };
  visit(start);
  return [...seen];
}
