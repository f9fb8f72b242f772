// Leaves out of the Markdown parser what writes HTML: a read walks its tokens, and needs its lexer alone.
import type { Plugin } from 'vite';

const MARKED = /[\\/]marked[\\/]lib[\\/]marked\.esm\.js$/;
/** From its ready-made instance on, the package keeps all of itself in use. */
const INSTANCE = /var [\w$]+=new [\w$]+;function [\w$]+\([\w$]+,[\w$]+\)\{return [\w$]+\.parse\(/;
const WANTED = /[\w$]+ as (?:Lexer|Tokenizer)\b/g;

/** The package's script with its lexer and tokenizer alone. Throws where a version of it is written otherwise. */
export function lexerOf(script: string): string {
  const at = script.search(INSTANCE);
  const names = script.slice(at).match(WANTED) ?? [];
  if (at < 0 || names.length !== 2) throw new Error('marked is not written as this build knows it');
  return `${script.slice(0, at)}export{${names.join(',')}};`;
}

/** Takes the rest out of whatever script imports it. */
export const onlyLexer = (): Plugin => ({
  name: 'plain-trial:only-lexer',
  transform: (code, id) => (MARKED.test(id) ? lexerOf(code) : undefined),
});
