// Which sentence has its "From the registry" note open: one at a time in a panel.
import { createContext, useContext } from 'react';

export interface Notes {
  open: string | null;
  toggle(id: string): void;
}

export const NotesContext = createContext<Notes>({ open: null, toggle: () => {} });

export const useNotes = (): Notes => useContext(NotesContext);
