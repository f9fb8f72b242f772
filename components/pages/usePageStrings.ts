// The pages' own words in the language of this tree.
import { PAGE_STRINGS, type PageStrings } from '../../lib/i18n/pageStrings.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

export const usePageStrings = (): PageStrings => PAGE_STRINGS[useStrings().language.code];
