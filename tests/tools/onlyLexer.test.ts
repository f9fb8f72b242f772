// The Markdown parser without what writes HTML reads as the whole package does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as whole from 'marked';
import { expect, it } from 'vitest';
import { lexerOf } from '../../tools/build/onlyLexer.ts';

const script = readFileSync(
  join(createRequire(import.meta.url).resolve('marked/package.json'), '../lib/marked.esm.js'),
  'utf8',
);

it('has the tokens of the whole package', async () => {
  const part: typeof whole = await import(
    `data:text/javascript,${encodeURIComponent(lexerOf(script))}`
  );
  expect(Object.keys(part).sort()).toEqual(['Lexer', 'Tokenizer']);
  const text = 'Inclusion:\n\n* at least 18\n  1. \\> 5 mg\n\nExclusion: **none**';
  const plain = (tokens: unknown) => JSON.parse(JSON.stringify(tokens));
  expect(plain(new part.Lexer().lex(text))).toEqual(plain(new whole.Lexer().lex(text)));
});

it('ends the build where the package is written otherwise', () => {
  expect(() => lexerOf('export{a as Lexer,b as Tokenizer};')).toThrow('marked');
});
