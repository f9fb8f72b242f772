// What a test can do with one open tab, the same in both browsers.

/** A function sent to the browser: it may use its arguments and the browser's globals, nothing else of the test; arguments and results travel as JSON. */
export type Sent<Args extends unknown[], T> = (...args: Args) => T | Promise<T>;

export interface Point {
  x: number;
  y: number;
}

export interface Surface {
  /** The address now, also after a move without a page load. */
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  /** Runs in the page's own world, as the page's scripts do. */
  call<Args extends unknown[], T>(fn: Sent<Args, T>, ...args: Args): Promise<T>;
  /**
   * Runs with the shadow root of the first element that matches `host`, closed roots too, and outside the page's world.
   * With `null` instead of a selector the root is the document. Gives undefined when there is no such host or root.
   */
  callIn<Args extends unknown[], T>(
    host: string | null,
    fn: Sent<[ShadowRoot | Document, ...Args], T>,
    ...args: Args
  ): Promise<T | undefined>;
  /** A real click of the mouse, in CSS pixels of the viewport. */
  click(at: Point): Promise<void>;
  /** Only in Firefox, which shows tests its own menus: a click of the other button. */
  openMenu?(at: Point): Promise<void>;
  /** Only in Chromium: text dragged from another window and let go here. */
  drop?(at: Point, text: string): Promise<void>;
  moveMouse(to: Point): Promise<void>;
  /** Button down, moved on by way of the middle, and up. */
  drag(from: Point, to: Point): Promise<void>;
  /** One key (`Escape`, `Tab`, `Enter`, `a`), with `Shift` or another key held down when given. */
  press(key: string, held?: 'Shift' | 'Control' | 'Alt'): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** As the page is laid out on paper, or again on the screen. Needs `systemAccess` in Firefox. */
  setMedia(media: 'print' | 'screen'): Promise<void>;
  /** Only in Chromium: what it tells a screen reader of the page, closed roots with it. */
  spoken?(): Promise<{ role: string; name: string; description: string }[]>;
  /** The bytes of a PNG of what is in the window. */
  capture(): Promise<Uint8Array>;
  close(): Promise<void>;
}
