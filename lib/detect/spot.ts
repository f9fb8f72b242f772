// A place on a page where a study is named and a badge belongs.

export interface Spot {
  id: string;
  /** What the link's text says when it names another study than the link leads to; otherwise empty. */
  says: string;
  /** The text nodes that spell the number, mostly one; none for a link whose text names no study. */
  run: Text[];
  /** Offset in the last of them where the number ends. */
  end: number;
  /** The element around the number that has a box, or the link. */
  element: Element;
  badge?: HTMLElement;
  /** The rest of the text, split off to make room for the badge in the middle of it. */
  tail?: Text;
}
