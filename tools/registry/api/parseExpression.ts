// Parses the part of the registry's search language that its clients use: words, "phrases", AND, OR, NOT, brackets,
// AREA[field]…, RANGE[from,to]; EXPANSION[…] and COVERAGE[…] are read and have no effect here.

export type Expression =
  | { kind: 'all'; parts: Expression[] }
  | { kind: 'any'; parts: Expression[] }
  | { kind: 'not'; part: Expression }
  | { kind: 'area'; field: string; part: Expression }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'words'; text: string };

const TOKEN =
  /\s*(?:("[^"]*")|(\()|(\))|(AREA|RANGE|EXPANSION|COVERAGE|SEARCH)\[([^\]]*)\]|([^\s()"]+))/gy;

interface Token {
  kind: 'phrase' | 'open' | 'close' | 'operator' | 'word';
  text: string;
  argument: string;
}

/** The parsed expression, or undefined when it cannot be read. An empty text matches everything. */
export function parseExpression(text: string): Expression | undefined {
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  const cursor = { tokens, at: 0 };
  const expression = parseAny(cursor);
  return cursor.at === tokens.length ? expression : undefined;
}

function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (match === null) return undefined;
    const [, phrase, open, close, operator, argument = '', word = ''] = match;
    if (phrase !== undefined)
      tokens.push({ kind: 'phrase', text: phrase.slice(1, -1), argument: '' });
    else if (open !== undefined) tokens.push({ kind: 'open', text: '(', argument: '' });
    else if (close !== undefined) tokens.push({ kind: 'close', text: ')', argument: '' });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, argument });
    else tokens.push({ kind: 'word', text: word, argument: '' });
  }
  return tokens;
}

interface Cursor {
  tokens: Token[];
  at: number;
}

function parseAny(cursor: Cursor): Expression | undefined {
  const parts: Expression[] = [];
  do {
    const part = parseAll(cursor);
    if (part === undefined) return undefined;
    parts.push(part);
  } while (takeWord(cursor, 'OR'));
  return parts.length === 1 ? parts[0] : { kind: 'any', parts };
}

function parseAll(cursor: Cursor): Expression | undefined {
  const parts: Expression[] = [];
  while (cursor.at < cursor.tokens.length) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined || token.kind === 'close') break;
    if (token.kind === 'word' && token.text === 'OR') break;
    if (takeWord(cursor, 'AND')) continue;
    const part = parseOne(cursor);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { kind: 'all', parts };
}

function parseOne(cursor: Cursor): Expression | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return undefined;
  cursor.at += 1;
  if (token.kind === 'open') {
    const inside = parseAny(cursor);
    const close = cursor.tokens[cursor.at];
    if (inside === undefined || close?.kind !== 'close') return undefined;
    cursor.at += 1;
    return inside;
  }
  if (token.kind === 'operator') return parseOperator(cursor, token);
  if (token.kind === 'word' && token.text === 'NOT') {
    const part = parseOne(cursor);
    return part && { kind: 'not', part };
  }
  return { kind: 'words', text: token.text };
}

function parseOperator(cursor: Cursor, token: Token): Expression | undefined {
  if (token.text === 'RANGE') {
    const [from, to, more] = token.argument.split(',').map((part) => part.trim());
    if (from === undefined || to === undefined || more !== undefined) return undefined;
    return { kind: 'range', from, to };
  }
  const part = parseOne(cursor);
  if (part === undefined) return undefined;
  return token.text === 'AREA' ? { kind: 'area', field: token.argument.trim(), part } : part;
}

function takeWord(cursor: Cursor, word: string): boolean {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'word' || token.text !== word) return false;
  cursor.at += 1;
  return true;
}
