// Finds the registry's words on its own page: by the field's `path` attribute, then by the text itself.

import type { Source } from '../../lib/trial/sourced.ts';
import { isList, pageWords } from '../panel/pageWords.ts';
import { findFolded, foldText } from './foldText.ts';

/** Fewer letters than this are found by their field only: "12" stands in many places. */
const FREE_TEXT_LENGTH = 16;
const BEGINNING_LENGTH = 60;

/** A number of a study or a code of a drug is like nothing else on a page, however short. */
const CODE = /^(?=.*[a-z])(?=.*\d)[a-z\d]{6,}$/;

/** Never searched: what nobody reads, what somebody types, and our own elements. */
const SKIPPED =
  'script,style,noscript,template,textarea,[contenteditable],plain-trial-badge,plain-trial-card,plain-trial-overlay';

/** The names in a pointer: lists of the page share one path. */
const withoutNumbers = (ptr: string): string[] =>
  ptr
    .split('/')
    .slice(1)
    .filter((token) => !/^\d+$/.test(token));

/** The page's `path` attributes a pointer may stand for, most exact first (elements of lists share one path without numbers). */
export function pathsOf(ptr: string): string[] {
  const tokens = ptr.split('/').slice(1);
  const names = withoutNumbers(ptr);
  const bracketed = tokens.map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`));
  const paths = [bracketed.join('').slice(1), tokens.join('.')];
  for (let length = names.length; length > 2; length -= 1)
    paths.push(names.slice(0, length).join('.'));
  return [...new Set(paths)];
}

/** Text nodes of an element that a reader could see, closed sections included. */
function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text);
  return nodes;
}

/** The node and offset of a place in the joined text of `nodes` (joined by one space each). */
function placeIn(nodes: readonly Text[], place: number): { node: Text; offset: number } | null {
  let start = 0;
  for (const node of nodes) {
    if (place <= start + node.length) return { node, offset: Math.max(0, place - start) };
    start += node.length + 1;
  }
  return null;
}

/** The words inside an element as a range; their beginning when the page breaks them up; `null` when absent. */
export function wordsIn(element: Element, wanted: string): Range | null {
  const nodes = textNodes(element);
  const folded = foldText(nodes.map((node) => node.data).join(' '));
  const { text } = foldText(wanted);
  const upTo = (length: number) => findFolded(folded, text.slice(0, length).replace(/ [^ ]*$/, ''));
  // A long value may be cut in the middle of a word, and the page may break it up or off.
  const found =
    findFolded(folded, wanted) ??
    (text.length > BEGINNING_LENGTH ? (upTo(text.length) ?? upTo(BEGINNING_LENGTH)) : null);
  if (found === null) return null;
  const start = placeIn(nodes, found.start);
  const end = placeIn(nodes, found.end);
  if (start === null || end === null) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function whole(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

const pathOf = (element: Element): string => element.getAttribute('path') ?? '';

/**
 * The fields with a path: first the one at the numbers of a pointer (`undefined` for none), then those of the same thing.
 * A thing in a list begins on the page with the list's first field, and goes on to where that stands again. What has no
 * field of its own to begin with is told by row and column of its table.
 */
function ownFirst(page: Document, path: string, ptr: string): (Element | undefined)[] {
  const isOwn = (one: Element) => pathOf(one) === path;
  let part = [...page.querySelectorAll('[path]')];
  const all = part.filter(isOwn);
  let own = all;
  let list = '';
  const numbers: number[] = [];
  for (const token of ptr.split('/').slice(1)) {
    const index = Number(token);
    if (Number.isNaN(index)) {
      list += `${token}.`;
      continue;
    }
    const first = part.map(pathOf).find((one) => one.startsWith(list)) ?? '';
    const starts = part.flatMap((one, at) => (pathOf(one) === first ? at : []));
    const isEach = starts.length === own.length;
    const theirs = isEach
      ? own.slice(index, index + 1)
      : part.slice(starts[index] ?? part.length, starts[index + 1]);
    if (
      // What is in something that the page does not tell apart is not told apart either.
      numbers.length > 0 ||
      first.includes('.', list.length) ||
      !theirs.some(isOwn) ||
      // A page may show one field of all things after another: then nothing goes on to where the next begins.
      !(isEach || part.slice(starts[0], starts.at(-1)).some(isOwn))
    )
      numbers.push(index);
    else {
      part = theirs;
      own = part.filter(isOwn);
    }
  }
  const column = numbers.pop() ?? 0;
  const rows = [...Map.groupBy(own, (one) => one.closest('tr')).values()];
  const row = numbers.length > 0 ? rows[numbers.reduce((sum, one) => sum + one)] : own;
  return [row?.[column] ?? (all[1] ? undefined : all[0]), ...own, ...all];
}

function byPath(page: Document, source: Source, words: string): Range | null {
  const wanted = foldText(words).text;
  const [exact = '', dotted = '', ...shared] = pathsOf(source.ptr);
  for (const path of [exact, dotted, ...shared]) {
    const fields = ownFirst(page, path, source.ptr);
    // One that says just these words comes before those that say more.
    const same = fields.filter((one) => one && foldText(one.textContent).text === wanted);
    for (const field of [...same, ...fields]) {
      const range = field ? wordsIn(field, words) : null;
      if (range !== null) return range;
    }
    const [only] = fields;
    const isField = path === exact || path === dotted || path === shared[0];
    if (only !== undefined && isField && only.textContent.trim() !== '') return whole(only);
  }
  return null;
}

/** Everything on the page that belongs to a list of the record, from its first field to its last. */
function wholeList(page: Document, ptr: string): Range | null {
  const path = CSS.escape(withoutNumbers(ptr).join('.'));
  const fields = [...page.querySelectorAll(`[path="${path}"],[path^="${path}."]`)];
  const [first, last] = [fields[0], fields.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/**
 * The words of a source on this page, or `null`. Fields are trusted only on the page of this very study
 * (`isOwnPage`); elsewhere only a text long enough to be unmistakable is looked for.
 */
export function findOnPage(page: Document, source: Source, isOwnPage: boolean): Range | null {
  if (isList(source.value)) return isOwnPage ? wholeList(page, source.ptr) : null;
  const words = pageWords(source.value);
  const field = isOwnPage ? byPath(page, source, words) : null;
  if (field !== null) return field;
  const folded = foldText(words).text;
  const unmistakable = folded.length >= FREE_TEXT_LENGTH || CODE.test(folded);
  return unmistakable ? wordsIn(page.body, words) : null;
}
