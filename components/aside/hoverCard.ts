// The card of the badge a person points at or has tabbed to: one at a time, and it stays while it is used (WCAG 1.4.13).
import type { AsideStrings } from '../../lib/i18n/asideStrings.ts';
import type { TrialCard } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { closedRoot } from '../overlay/closedRoot.ts';
import type { AsideHost } from './asideHost.ts';
import { type CardActions, cardFace, waitingFace } from './cardFace.ts';
import { make } from './make.ts';
import { placeBeside } from './placeBeside.ts';

/** Milliseconds a badge is pointed at before the registry is asked. */
const INTENT = 200;
/** Milliseconds to get from the badge to its card, over whatever lies between. */
const GRACE = 300;

type Timer = ReturnType<typeof setTimeout> | undefined;

const STUDY = /^NCT\d{8}$/;

const badgeOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement &&
  target.localName === 'plain-trial-badge' &&
  STUDY.test(target.dataset.nct ?? '')
    ? target
    : null;

const buttonOf = (badge: HTMLElement) => closedRoot(badge)?.querySelector('button');

export interface HoverCard {
  /** Cards are wanted, worded like this; or not, and an open one goes. */
  set(words: AsideStrings['card'] | null): void;
  stop(): void;
}

export function createHoverCard(page: Document, host: AsideHost): HoverCard {
  const card = make('div', { className: 'card', role: 'group' });
  let words: AsideStrings['card'] | null = null;
  let badge: HTMLElement | null = null;
  /** Dismissed or clicked: quiet until it is left. */
  let quiet: HTMLElement | null = null;
  let byKey = false;
  /** The last key was Tab: then a focus was meant, and not given back by a closing panel. */
  let tabbed = false;
  let leaving: Timer;
  let intent: Timer;
  const ended = new AbortController();

  /** Its read stands beside the page, and says all a card could. */
  const isOpen = (nctId: string) =>
    page.querySelector(`plain-trial-overlay[data-nct=${nctId}]`) !== null;

  const hide = () => {
    clearTimeout(leaving);
    clearTimeout(intent);
    badge = null;
    host.hide(card);
  };

  const focusBadge = () => {
    if (badge && host.focused()) buttonOf(badge)?.focus();
  };

  const place = () => {
    // The badge itself has no height, so that its line keeps its own: what is seen of it is its button.
    const seen = badge && buttonOf(badge);
    if (seen?.isConnected && placeBeside(card, seen.getBoundingClientRect())) return;
    if (badge) hide();
  };

  /** Draws into the card, and keeps the focus on the button that had it. */
  const fill = (face: Node[]) => {
    const at = [...card.querySelectorAll('button')].indexOf(host.focused() as HTMLButtonElement);
    card.replaceChildren(...face);
    host.show(card);
    place();
    if (at >= 0) card.querySelectorAll('button')[at]?.focus();
  };

  const show = (nctId: string, shown: TrialCard, failed = false) => {
    if (words) fill(cardFace(shown, words, actionsOf(nctId, shown), failed));
  };

  const actionsOf = (nctId: string, shown?: TrialCard): CardActions => ({
    open() {
      focusBadge();
      quiet = badge;
      hide();
      void send('cs-bg-open-overlay', { nctId });
    },
    async turn() {
      const mine = badge;
      if (!shown) return;
      const reply = await send(shown.following ? 'ui-bg-unfollow' : 'ui-bg-follow', { nctId });
      if (mine !== badge) return;
      show(nctId, reply.ok ? { ...shown, following: reply.value.following } : shown, !reply.ok);
      if (!reply.ok) host.say(words?.cannotFollow ?? '');
    },
  });

  /** Shows what is kept at once; asks the registry only when the person stays. */
  const open = async (next: HTMLElement, key: boolean) => {
    if (!words || next === badge || next === quiet) return;
    const nctId = next.dataset.nct ?? '';
    if (isOpen(nctId)) return;
    hide();
    badge = next;
    byKey = key;
    quiet = null;
    // The browser's own tooltip would be drawn over the card. The name stays.
    const button = buttonOf(next);
    if (button?.title) {
      button.ariaLabel = button.title;
      button.title = '';
    }
    const isMine = () => badge === next && words !== null && !isOpen(nctId);
    card.ariaLabel = words.name(nctId);
    const say = ({ status, headline }: TrialCard) => {
      if (key) host.say(`${status.text}. ${headline}`);
    };
    const meant = new Promise((resolve) => {
      intent = setTimeout(resolve, INTENT);
    });
    const kept = await send('cs-bg-card', { nctId, fetch: false });
    if (!isMine()) return;
    const known = kept.ok ? kept.value : null;
    if (known) {
      show(nctId, known);
      say(known);
      if (!known.isOld) return;
    }
    await meant;
    if (!isMine()) return;
    if (!known) fill(waitingFace(words.loading, words, actionsOf(nctId)));
    const fetched = await send('cs-bg-card', { nctId, fetch: true });
    if (!isMine() || (known && !fetched.ok)) return;
    if (fetched.ok && fetched.value) {
      show(nctId, fetched.value);
      if (!known) say(fetched.value);
    } else fill(waitingFace(words.failed, words, actionsOf(nctId)));
  };

  const leaveSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (!byKey && !host.focused()) hide();
    }, GRACE);
  };

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    hear: (event: DocumentEventMap[K]) => void,
  ) => page.addEventListener(type, hear, { capture: true, passive: false, signal: ended.signal });

  listen('pointerover', ({ target, pointerType }) => {
    // A tap on a badge opens the read: that is what the badge says, and a card in between would ask for a second tap.
    if (pointerType === 'touch') return;
    const pointed = badgeOf(target);
    if (pointed !== quiet) quiet = null;
    if (pointed === badge || target === host.element) clearTimeout(leaving);
    else if (pointed) void open(pointed, false);
    else if (badge) leaveSoon();
  });
  listen('pointerdown', ({ target }) => {
    tabbed = false;
    if (target === host.element) return;
    quiet = badgeOf(target);
    hide();
  });
  listen('focusin', ({ target }) => {
    if (target === host.element) return;
    const focused = badgeOf(target);
    if (focused && tabbed) void open(focused, true);
    else if (focused !== badge && byKey) hide();
  });
  listen('keydown', (event) => {
    tabbed = event.key === 'Tab';
    if (!badge || !card.isConnected) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      focusBadge();
      quiet = badge;
      hide();
    } else if (tabbed) tabThrough(event);
  });
  page.defaultView?.addEventListener('scroll', place, {
    capture: true,
    passive: true,
    signal: ended.signal,
  });

  /** The card stands at the end of the page, but comes after its badge: Tab goes in there, and on from there. */
  function tabThrough(event: KeyboardEvent): void {
    const buttons = [...card.querySelectorAll('button')];
    const at = buttons.indexOf(host.focused() as HTMLButtonElement);
    if (at < 0) {
      if (page.activeElement !== badge || event.shiftKey) return;
      event.preventDefault();
      buttons[0]?.focus();
    } else if (event.shiftKey ? at === 0 : at === buttons.length - 1) {
      // Leaving forward, the browser itself goes on from the badge.
      if (event.shiftKey) event.preventDefault();
      quiet = badge;
      focusBadge();
      if (!event.shiftKey) hide();
    }
  }

  return {
    set(given) {
      words = given;
      if (!words) return hide();
      const pointed = [...page.querySelectorAll<HTMLElement>('plain-trial-badge')].find(
        (one) => one.matches(':hover') || buttonOf(one)?.matches(':focus-visible'),
      );
      if (pointed && badgeOf(pointed)) void open(pointed, !pointed.matches(':hover'));
    },
    stop() {
      ended.abort();
      hide();
    },
  };
}
