// Spanish words for disease families.
import type { FamilyKey } from '../families.ts';

export const families: Readonly<Record<FamilyKey, string>> = {
  heart: 'un tipo de enfermedad del corazón y los vasos sanguíneos',
  nerves: 'un tipo de enfermedad de los nervios o del cerebro',
};
