// Spanish names and plain lines of conditions.
import type { ConditionLexicon } from '../conditionWords.ts';
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

export const conditions: ConditionLexicon = {
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
};
