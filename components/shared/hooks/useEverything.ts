// Whether lists and boxes start fully open: on paper nobody can press "Show all".
import { createContext, useContext } from 'react';

export const EverythingContext = createContext(false);

export const useEverything = (): boolean => useContext(EverythingContext);
