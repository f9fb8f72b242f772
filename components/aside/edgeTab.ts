// The tab at the window's edge on the page of a study: opens and closes its read, can be moved, and can be sent away.
import type { AsideStrings } from '../../lib/i18n/asideStrings.ts';
import { send } from '../../lib/messaging/send.ts';
import type { EdgePlace } from '../../lib/settings/settings.ts';
import { closedRoot } from '../overlay/closedRoot.ts';
import type { AsideHost } from './asideHost.ts';
import { freeTop } from './freeSpot.ts';
import { make } from './make.ts';

/** A place nobody has chosen: under what pages put at the top, above what chats put at the bottom. */
export const FIRST_PLACE: EdgePlace = { side: 'right', at: 0.4 };

/** Pixels a pointer moves before it drags. */
const DRAG = 5;
/** Pixels of a press of an arrow key. */
const NUDGE = 24;
/** Milliseconds after the last move until it is remembered. */
const SETTLED = 400;
/** Milliseconds a panel that comes is left alone: looking for a place by its side would hold up its first picture. */
const BESIDE = 100;
/** Beside a panel that leaves less of the window than this there is no room for a tab. */
const LEAST_ROOM = 120;

export interface EdgeTab {
  /** The study the page is about, how the tab is worded and where it stands; `null` takes it away. */
  set(tab: { nctId: string; words: AsideStrings['tab']; place: EdgePlace } | null): void;
  stop(): void;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

export function createEdgeTab(page: Document, host: AsideHost): EdgeTab {
  const handle = make('button', { className: 'handle' });
  const hide = make('button', { className: 'away' }, '✕');
  const ask = make('div', { className: 'ask', role: 'group', hidden: true });
  const tab = make('div', { className: 'edge' }, handle, hide, ask);
  const ended = new AbortController();
  const { signal } = ended;
  let shown: Parameters<EdgeTab['set']>[0] = null;
  let place: EdgePlace = FIRST_PLACE;
  let frame = 0;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let drag: { x: number; y: number; moving: boolean } | null = null;

  /** Without the scroll bar, which belongs to no element. */
  const roomWidth = () => page.documentElement.clientWidth;

  const overlay = () => page.querySelector<HTMLElement>('plain-trial-overlay');

  /** How far the panel reaches into the window from the tab's side. */
  const panelRoom = (): number => {
    const panel = overlay();
    const box = panel && closedRoot(panel)?.querySelector('aside')?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    if (place.side === 'left') return box.left <= 1 ? box.right : 0;
    return box.right >= roomWidth() - 1 ? roomWidth() - box.left : 0;
  };

  const stand = () => {
    frame = 0;
    if (!shown) return;
    handle.ariaExpanded = String(overlay()?.dataset.nct === shown.nctId);
    tab.dataset.side = place.side;
    const inset = panelRoom();
    const { offsetWidth: width, offsetHeight: height } = tab;
    const left = place.side === 'left' ? inset : roomWidth() - inset - width;
    const middle = place.at * innerHeight - height / 2;
    const wanted = Math.round(Math.max(0, Math.min(innerHeight - height, middle)));
    const room = roomWidth() - inset >= LEAST_ROOM;
    const top = room ? freeTop(page, { left, top: wanted, width, height }, innerHeight) : undefined;
    tab.classList.toggle('nowhere', top === undefined);
    Object.assign(tab.style, {
      top: `${top ?? wanted}px`,
      [place.side]: `${inset}px`,
      [place.side === 'left' ? 'right' : 'left']: 'auto',
    });
  };
  const standSoon = () => {
    frame ||= requestAnimationFrame(stand);
  };

  const moveTo = (next: EdgePlace) => {
    if (!shown) return;
    if (next.side !== place.side) host.say(shown.words[next.side]);
    place = next;
    standSoon();
    clearTimeout(saving);
    saving = setTimeout(() => {
      saving = undefined;
      void send('cs-bg-move-tab', place);
    }, SETTLED);
  };

  handle.onclick = ({ isTrusted }) => {
    if (isTrusted && shown && !drag?.moving)
      void send('cs-bg-toggle-overlay', { nctId: shown.nctId });
    drag = null;
  };
  handle.onkeydown = (event) => {
    const nudge = NUDGE / innerHeight;
    const next = {
      ArrowUp: { ...place, at: within(place.at - nudge) },
      ArrowDown: { ...place, at: within(place.at + nudge) },
      ArrowLeft: { ...place, side: 'left' as const },
      ArrowRight: { ...place, side: 'right' as const },
      Home: { ...place, at: 0 },
      End: { ...place, at: 1 },
    }[event.key];
    if (!next || !event.isTrusted) return;
    event.preventDefault();
    moveTo(next);
  };
  handle.onpointerdown = (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    drag = { x: event.clientX, y: event.clientY, moving: false };
    handle.setPointerCapture(event.pointerId);
  };
  handle.onpointermove = ({ clientX, clientY }) => {
    if (!drag) return;
    drag.moving ||= Math.hypot(clientX - drag.x, clientY - drag.y) > DRAG;
    if (!drag.moving) return;
    const side = clientX < roomWidth() / 2 ? 'left' : 'right';
    moveTo({ side, at: within(clientY / innerHeight) });
  };
  // A click that ends a drag comes after this.
  handle.onlostpointercapture = () =>
    setTimeout(() => {
      drag = null;
    });

  const closeAsk = () => {
    ask.hidden = true;
    handle.focus();
  };
  const sendAway = (everywhere: boolean) => (event: MouseEvent) => {
    if (event.isTrusted) void send('cs-bg-hide-tab', { everywhere });
  };
  hide.onclick = () => {
    ask.hidden = false;
    ask.querySelector('button')?.focus();
  };
  ask.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closeAsk();
  };

  const dress = (words: AsideStrings['tab']) => {
    handle.replaceChildren(make('span', { className: 'sign', ariaHidden: 'true' }));
    handle.dataset.face = [...words.face].reverse().join('');
    handle.ariaLabel = words.name;
    handle.title = words.name;
    handle.ariaDescription = words.hint;
    hide.ariaLabel = words.hide;
    hide.title = words.hide;
    ask.replaceChildren(
      make('p', {}, words.hideAsk),
      make('button', { onclick: sendAway(false) }, words.hideHere),
      make('button', { onclick: sendAway(true) }, words.hideEverywhere),
      make('button', { onclick: closeAsk }, words.keep),
    );
    ask.ariaLabel = words.hide;
  };

  // The panel comes and goes beside the page's body, and is drawn a little later.
  const panels = new MutationObserver(() => {
    const panel = overlay();
    if (panel) panels.observe(panel, { attributeFilter: ['data-nct', 'data-state'] });
    setTimeout(standSoon, BESIDE);
  });
  const sizes = new ResizeObserver(standSoon);

  return {
    set(given) {
      if (!given) {
        if (shown) host.hide(tab);
        shown = null;
        panels.disconnect();
        sizes.disconnect();
        return;
      }
      const isNew = shown === null;
      shown = given;
      // What is being moved stays where the hand has it.
      if (!drag && !saving) place = given.place;
      dress(given.words);
      host.show(tab);
      if (isNew) {
        panels.observe(page.documentElement, { childList: true });
        sizes.observe(page.documentElement);
        if (page.body) sizes.observe(page.body);
        page.defaultView?.addEventListener('scroll', standSoon, {
          capture: true,
          passive: true,
          signal,
        });
        page.defaultView?.addEventListener('resize', standSoon, { signal });
      }
      stand();
    },
    stop() {
      this.set(null);
      ended.abort();
      cancelAnimationFrame(frame);
    },
  };
}
