// Says something to screen readers without moving the focus, and shows it briefly where that helps.
import { createContext, useContext } from 'react';

/** `seen` also shows the text for a few seconds. */
export type Announce = (text: string, seen?: 'seen') => void;

export const AnnounceContext = createContext<Announce>(() => {});

export const useAnnounce = (): Announce => useContext(AnnounceContext);
