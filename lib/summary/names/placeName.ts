// The name of a city, state or country as it may stand in a sentence: bare, or in quote marks where it is no name.
import { quotable } from '../quotable.ts';

const LONGEST = 80;
/** Letters, digits and the signs real places are written with; U+FFFD stands where a letter was lost long ago. */
const NAME =
  /^(?!.*[.,/-]{2})['’ʻ]?[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’‘ʻ`()[\]/&+:;#°ºª\ufffd-]*(?<![:;,/&+#([-])$/u;

/** Undefined when nothing of it can be seen. */
export function placeName(recorded: string | undefined): string | undefined {
  if (recorded === undefined) return undefined;
  const name = quotable(recorded);
  if (name === '') return undefined;
  return NAME.test(name) && name.length <= LONGEST ? name : `“${name}”`;
}
