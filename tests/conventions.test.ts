// The house rules that a machine can check: first lines, short entrypoints, tests beside the code, complete languages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesBelow,
  ROOT,
  type SourceFile,
  sourceFiles,
  withoutComments,
} from './support/sourceFiles.ts';

const product = sourceFiles('lib', 'components', 'entrypoints');
const everything = [...product, ...sourceFiles('tools', 'tests')];
const ours = [
  'lib',
  'components',
  'entrypoints',
  'tools',
  'tests',
  'docs',
  'public',
  '.ci',
].flatMap(filesBelow);
const paths = (files: SourceFile[]) => files.map((file) => file.path);

describe('every source file', () => {
  it('begins with a sentence on what it is for', () => {
    const silent = everything.filter((file) => !/^\/\/ (?!@)\S[^\n]{10,}/.test(file.text));
    expect(paths(silent)).toEqual([]);
  });

  it('holds no ban lifted: no any, no ts-ignore, no lint off', () => {
    // Put together from pieces so that this file does not find itself.
    const bans = [
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      '@ts-' + 'nocheck',
      'biome-' + 'ignore',
      'eslint-' + 'disable',
    ];
    const wrong = everything.filter((file) => bans.some((ban) => file.text.includes(ban)));
    expect(paths(wrong)).toEqual([]);
  });

  it('keeps no note to itself and no debugger', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);
    expect(paths(everything.filter((file) => marks.test(file.text)))).toEqual([]);
    expect(paths(everything.filter((file) => /^\s*debugger;/m.test(file.text)))).toEqual([]);
  });

  it('puts no text of others into a page as HTML', () => {
    const sinks =
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(|\bdangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(paths(product.filter((file) => sinks.test(withoutComments(file.text))))).toEqual([]);
  });
});

describe('every file of ours', () => {
  it('names no path of somebody’s machine', () => {
    const machine = new RegExp(
      `(^|[\\s"'\`(=])(/${'home'}/(?!ana\\b)|/${'Users'}/(?!ana\\b)|/${'root'}/|/${'work'}/|C:\\\\Users)`,
    );
    const texts = ours.filter((path) => /\.(tsx?|md|json|html|css|sh)$|\/run$/.test(path));
    const wrong = texts.filter((path) => machine.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(wrong).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names the packages of every system, so that npm ci works on all of them', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const missing = Object.entries<{ optionalDependencies?: Record<string, string> }>(
      packages,
    ).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('entrypoints', () => {
  it('are wiring: at most 60 lines a file', () => {
    const long = sourceFiles('entrypoints').filter(
      (file) => file.text.trimEnd().split('\n').length > 60,
    );
    expect(paths(long)).toEqual([]);
  });

  it('do nothing outside main(): WXT runs them in Node', () => {
    const acting = sourceFiles('entrypoints').filter(
      (file) =>
        /^(await |browser\.|document\.|window\.)/m.test(file.text) &&
        /defineBackground|defineContentScript/.test(file.text),
    );
    expect(paths(acting)).toEqual([]);
  });
});

describe('tests', () => {
  const tests = sourceFiles('tests').filter((file) => /\.test\.tsx?$/.test(file.path));

  it('are never left out or run alone', () => {
    const left = new RegExp(
      `\\b(describe|it|test)\\.(${['sk' + 'ip', 'on' + 'ly', 'to' + 'do'].join('|')})\\b(?!If)`,
    );
    expect(paths(tests.filter((file) => left.test(file.text)))).toEqual([]);
  });

  it('exercise every file of lib: reached from a test, by itself or through its users', () => {
    const byPath = new Map(everything.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { file, typeOnly } of byPath.get(path)?.imports ?? []) {
        if (file !== undefined && !typeOnly) visit(file);
      }
    };
    for (const test of tests) visit(test.path);
    const untested = sourceFiles('lib').filter(
      (file) => !reached.has(file.path) && !isTypesOnly(file),
    );
    expect(paths(untested)).toEqual([]);
  });
});

describe('languages', () => {
  const languages = ['en', 'es'];

  it('of the interface name the same messages for the browser', () => {
    const [first, ...others] = languages.map((language) => {
      const file = join(ROOT, 'public/_locales', language, 'messages.json');
      return Object.keys(JSON.parse(readFileSync(file, 'utf8'))).sort();
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(['lib/summary/lang', 'lib/i18n', 'lib/lexicon'])(
    'of %s have the same files',
    (folder) => {
      const filesOf = (language: string) =>
        filesBelow(`${folder}/${language}`)
          .map((path) => path.slice(`${folder}/${language}/`.length))
          .sort();
      // English keeps its grammar in a file of its own; so may any language.
      const shared = (names: string[]) =>
        names.filter((name) => !/^(english|spanish|grammar|countryName)/.test(name));
      for (const language of languages.filter((one) => existsSync(join(ROOT, folder, one)))) {
        expect(shared(filesOf(language)), language).toEqual(shared(filesOf('en')));
      }
    },
  );
});

/** A file of types and interfaces leaves nothing to run. */
function isTypesOnly(file: SourceFile): boolean {
  return !/^(export )?(async )?(function|const|let|class)\b/m.test(withoutComments(file.text));
}
