// What a card looks like: two pills, the headline, people and places, and two buttons.
import type { AsideStrings } from '../../lib/i18n/asideStrings.ts';
import type { TrialCard } from '../../lib/messaging/protocol.ts';
import { make } from './make.ts';

type Words = AsideStrings['card'];

export interface CardActions {
  open(): void;
  /** Follows or unfollows. */
  turn(): void;
}

const SHAPES: Record<TrialCard['status']['tone'], string> = {
  open: '● ',
  caution: '◐ ',
  risk: '■ ',
  quiet: '',
};

const onlyByPerson = (act: () => void) => (event: MouseEvent) => {
  if (event.isTrusted) act();
};

function openButton(words: Words, open: () => void): HTMLButtonElement {
  return make('button', { className: 'main', onclick: onlyByPerson(open) }, words.open);
}

function pill(text: string, tone: TrialCard['status']['tone']): HTMLElement {
  const shape = make('span', { ariaHidden: 'true' }, SHAPES[tone]);
  return make('span', { className: `pill ${tone}` }, shape, text);
}

/** While the registry is asked, or when it could not be: a line, and the way to the whole read. */
export const waitingFace = (said: string, words: Words, { open }: CardActions): Node[] => [
  make('p', { className: 'fine' }, said),
  make('div', { className: 'row' }, openButton(words, open)),
];

/** The card itself. `failed`: following did not work. */
export function cardFace(
  card: TrialCard,
  words: Words,
  { open, turn }: CardActions,
  failed: boolean,
): Node[] {
  const { headline, status, stage, people, places, following } = card;
  const star = make(
    'button',
    { className: 'star', ariaPressed: String(following), onclick: onlyByPerson(turn) },
    following ? words.following : words.follow,
  );
  return [
    make('p', { className: 'pills' }, pill(status.text, status.tone), ' ', pill(stage, 'quiet')),
    make('p', { className: 'headline' }, headline),
    make('p', { className: 'fine' }, people, make('br'), places),
    ...(failed ? [make('p', { className: 'risk' }, words.cannotFollow)] : []),
    make('div', { className: 'row' }, star, openButton(words, open)),
  ];
}
