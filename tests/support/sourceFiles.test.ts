// The reader behind the architecture tests sees every form of import: what it missed could not be forbidden.
import { describe, expect, it } from 'vitest';
import { readImports, withoutComments } from './sourceFiles.ts';

describe('readImports', () => {
  it.each([
    ["import { a } from '../nct/a.ts';", '../nct/a.ts', false, 'lib/nct/a.ts'],
    ["import type { A } from './a.ts';", './a.ts', true, 'lib/x/a.ts'],
    ["import {\n  a,\n  type B,\n} from './a.ts';", './a.ts', false, 'lib/x/a.ts'],
    ["import './a.css';", './a.css', false, 'lib/x/a.css'],
    ["import React from 'react';", 'react', false, undefined],
    ["import * as z from 'zod';", 'zod', false, undefined],
    ["export { a } from './a.ts';", './a.ts', false, 'lib/x/a.ts'],
    ["export type * from './a.ts';", './a.ts', true, 'lib/x/a.ts'],
    ["const a = await import('./a.ts');", './a.ts', false, 'lib/x/a.ts'],
  ])('reads %s', (text, specifier, typeOnly, file) => {
    expect(readImports('lib/x/here.ts', `// A file.\n${text}\n`)).toEqual([
      { specifier, typeOnly, ...(file !== undefined && { file }) },
    ]);
  });

  it('reads several, and no words of a text', () => {
    const text = "import a from 'a';\nimport b from 'b';\nconst words = \"import c from 'c'\";\n";
    expect(readImports('lib/x/here.ts', text).map((one) => one.specifier)).toEqual(['a', 'b']);
  });
});

describe('withoutComments', () => {
  it('drops comments and keeps addresses', () => {
    const code = "const a = 'https://example.org'; // Date.now()\n/* fetch( */\nconst b = 1;";
    expect(withoutComments(code)).toBe("const a = 'https://example.org'; \n\nconst b = 1;");
  });
});
