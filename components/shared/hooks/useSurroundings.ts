// What components need from outside (background, clock, clipboard, voice), handed in so that tests can hand in others.
import { createContext, useContext } from 'react';
import type { Ask, Broadcasts, Message, Reply } from '../../../lib/messaging/protocol.ts';

export interface Voice {
  /** Reads the texts one after the other; `ended` is called once, at the end or when stopped. */
  speak(texts: readonly string[], lang: string, ended: () => void): void;
  stop(): void;
}

export interface Surroundings {
  ask<M extends Message>(type: M, ask: Ask<M>): Promise<Reply<M>>;
  /** Calls back after something saved has changed; gives the way to stop listening. */
  onChanged(
    listener: (what: Broadcasts['bg-all-changed']['what'], nctIds?: string[]) => void,
  ): () => void;
  /** True when a person, not a script of the page, made the event. */
  byPerson(event: Event): boolean;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves to false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Hands a text file to the person. */
  saveFile(name: string, mime: string, text: string): void;
  /** Absent where the browser has no voice. */
  voice: Voice | null;
  /** The browser's permission for hosts, asked for in the very click; false when the person or the browser says no. */
  hosts: {
    request(hosts: readonly string[]): Promise<boolean>;
    giveUp(hosts: readonly string[]): Promise<boolean>;
  };
  /** The extension's version, for reports. */
  version: string;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings of this tree. Throws when a root forgot to hand them in. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('no Surroundings around this component');
  return surroundings;
}
