// Conditions we have plain words for, each with the spellings it is known by (MeSH's and registrants' own).
import { blood } from './conditions/blood.ts';
import { bones } from './conditions/bones.ts';
import { cancer } from './conditions/cancer.ts';
import { eyes } from './conditions/eyes.ts';
import { gut } from './conditions/gut.ts';
import { heart } from './conditions/heart.ts';
import { hormones } from './conditions/hormones.ts';
import { infections } from './conditions/infections.ts';
import { kidneys } from './conditions/kidneys.ts';
import { life } from './conditions/life.ts';
import { lungs } from './conditions/lungs.ts';
import { mind } from './conditions/mind.ts';
import { mouth } from './conditions/mouth.ts';
import { nerves } from './conditions/nerves.ts';
import { reproduction } from './conditions/reproduction.ts';
import { skin } from './conditions/skin.ts';

/**
 * Key → spellings split by `|`, besides the plain English name. Word order, plural, inversion and British spelling do not matter ("breast cancer"
 * also reads "Cancer of the Breast" and "Neoplasms, Breast"). A spelling of several words is also found at the end of
 * a longer name ("HER2-positive breast cancer"); a single word is not.
 * Marks before a spelling: `=` never at the end of a longer name ("=hypertension", as "portal hypertension" is another
 * illness); `*` a single word that is; `^` one kind of the condition, whose own name is kept ("^dyslexia").
 * `^ ` at the very start: all spellings are kinds of it.
 */
export const CONDITION_SPELLINGS = {
  ...cancer,
  ...heart,
  ...blood,
  ...hormones,
  ...infections,
  ...mind,
  ...nerves,
  ...lungs,
  ...gut,
  ...kidneys,
  ...reproduction,
  ...bones,
  ...skin,
  ...eyes,
  ...mouth,
  ...life,
} as const satisfies Record<string, string>;

export type ConditionKey = keyof typeof CONDITION_SPELLINGS;
