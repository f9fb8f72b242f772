// Surroundings for a component under test: a background that answers from a table and remembers what it was asked.
import type { Surroundings } from '../../../components/shared/hooks/useSurroundings.ts';
import type {
  Ask,
  Broadcasts,
  Message,
  Reply,
  ToBackground,
} from '../../../lib/messaging/protocol.ts';
import { fail, ok } from '../../../lib/result/result.ts';

/** What the background answers: a value, a whole reply, or a function of what was asked. */
export type Answers = {
  [M in Message]?: (ask: Ask<M>) => Reply<M> | Promise<Reply<M>>;
};

export interface Background {
  surroundings: Surroundings;
  /** Everything asked so far, oldest first. */
  asked: { type: Message; ask: unknown }[];
  askedFor<M extends Message>(type: M): Ask<M>[];
  /** Tells the listeners that something saved has changed. */
  changed(what: Broadcasts['bg-all-changed']['what'], nctIds?: string[]): void;
  copied: string[];
  saved: { name: string; text: string }[];
  spoken: string[];
  /** How often the voice was told to stop. */
  silenced: number;
}

export const NOW = Date.parse('2026-06-27T10:00:00Z');

/** `byPerson: false` makes every event look as if a script of the page had made it. */
export function fakeBackground(
  answers: Answers,
  changes: Partial<Surroundings> & { people?: boolean } = {},
): Background {
  const { people = true, ...rest } = changes;
  const listeners = new Set<Parameters<Surroundings['onChanged']>[0]>();
  const background: Background = {
    asked: [],
    askedFor: <M extends Message>(type: M) =>
      background.asked.filter((one) => one.type === type).map((one) => one.ask as Ask<M>),
    changed: (what, nctIds) => {
      for (const listener of listeners) listener(what, nctIds);
    },
    copied: [],
    saved: [],
    spoken: [],
    silenced: 0,
    surroundings: {
      ask: async <M extends Message>(type: M, ask: Ask<M>): Promise<Reply<M>> => {
        background.asked.push({ type, ask });
        const answer = answers[type] as ((ask: Ask<M>) => Promise<Reply<M>>) | undefined;
        return answer === undefined ? fail('bug', `nobody answers ${type}`) : answer(ask);
      },
      onChanged: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      byPerson: () => people,
      now: () => NOW,
      copy: async (text) => {
        background.copied.push(text);
        return true;
      },
      saveFile: (name, _mime, text) => {
        background.saved.push({ name, text });
      },
      voice: {
        speak: (texts) => {
          background.spoken.push(...texts);
        },
        stop: () => {
          background.silenced += 1;
        },
      },
      hosts: { request: async () => true, giveUp: async () => true },
      version: '1.2.3',
      ...rest,
    },
  };
  return background;
}

/** An answer that is always the same value. */
export const always =
  <M extends Message>(value: ToBackground[M]['reply']) =>
  () =>
    ok(value);
