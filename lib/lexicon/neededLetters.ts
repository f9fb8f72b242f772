// Reads from a pattern which letters every match of it must hold, so that it need not be run on a text without them.

/** Beginnings of pieces of text, in lower case, two to four letters long. */
export const LONGEST_NEED = 4;
const SHORTEST_NEED = 2;

/** One of these runs of letters stands in every match; undefined: no such run is known. */
type OneOf = readonly string[] | undefined;

/** A piece of a pattern: letters as they stand, anything else with what it needs, or a place of no width. */
type Piece = { letter: string } | { needs: OneOf } | 'nothing';

const shortest = (runs: readonly string[]): number =>
  runs.reduce((least, run) => Math.min(least, run.length), Infinity);

/** The better of two: whose shortest run is longer. */
function better(one: OneOf, other: OneOf): OneOf {
  if (!one || !other) return one ?? other;
  return shortest(other) > shortest(one) ? other : one;
}

/** Reads a pattern's source from left to right. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to a closing bracket or the end: every one of them must need something. */
  alternatives(): OneOf {
    const all: string[] = [];
    let known = true;
    for (;;) {
      const needs = this.sequence();
      if (needs) all.push(...needs);
      else known = false;
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return known ? all : undefined;
  }

  private sequence(): OneOf {
    let best: OneOf;
    let run = '';
    const end = () => {
      if (run.length >= SHORTEST_NEED) best = better(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const piece = this.piece();
      const repeats = this.repeats();
      if (piece === 'nothing') continue;
      if ('letter' in piece && repeats === 'once') run += piece.letter;
      else {
        end();
        if ('needs' in piece && repeats !== 'maybe') best = better(best, piece.needs);
      }
    }
    end();
    return best;
  }

  private piece(): Piece {
    const sign = this.source.charAt(this.at++);
    if (sign === '(') return this.group();
    if (sign === '[') return this.letters();
    if (sign === '^' || sign === '$') return 'nothing';
    if (sign === '.') return { needs: undefined };
    if (sign !== '\\') return { letter: sign.toLowerCase() };
    const escaped = this.source.charAt(this.at++);
    if (escaped === 'b' || escaped === 'B') return 'nothing';
    return /[a-z\d]/i.test(escaped) ? { needs: undefined } : { letter: escaped };
  }

  /** A group; what it looks ahead or back for stands outside the match and is not counted. */
  private group(): Piece {
    const [opening = ''] = /^(?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.at)) ?? [];
    this.at += opening.length;
    const needs = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? 'nothing' : { needs };
  }

  private letters(): Piece {
    for (; this.source.charAt(this.at) !== ']'; this.at++)
      if (this.source.charAt(this.at) === '\\') this.at++;
    this.at++;
    return { needs: undefined };
  }

  private repeats(): 'once' | 'maybe' | 'more' {
    const [sign = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += sign.length;
    if (sign === '') return 'once';
    return /^(?:[*?]|\{0)/.test(sign) ? 'maybe' : 'more';
  }
}

/**
 * Runs of two to four letters in lower case, one of which stands in the lower-cased form of any text the pattern
 * matches. Undefined when the pattern needs no such run. For patterns of the lexicon: no `u` or `v` flag.
 */
export function neededLetters(pattern: RegExp): readonly string[] | undefined {
  const runs = new Reader(pattern.source).alternatives();
  return runs && [...new Set(runs.map((run) => run.slice(0, LONGEST_NEED)))];
}
