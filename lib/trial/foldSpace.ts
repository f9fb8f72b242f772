// White space as single blanks.

/** Anything a blank in its place would change. */
const UNEVEN = /[^\S ]| {2}/;

/** Every run of white space as one blank. Most text of the registry has none but single blanks, and is left as it is. */
export const foldSpace = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
