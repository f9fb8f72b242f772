// English words for disease families.
import type { FamilyKey } from '../families.ts';

export const families: Readonly<Record<FamilyKey, string>> = {
  heart: 'a kind of heart and blood vessel disease',
  nerves: 'a kind of nerve or brain disease',
};
