// English names and plain lines of conditions.
import type { ConditionKey } from '../conditionSpellings.ts';
import type { ConditionLexicon, ConditionWords, EnglishWords } from '../conditionWords.ts';
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

const written: Readonly<Record<ConditionKey, EnglishWords>> = {
  ...blood,
  ...bones,
  ...cancer,
  ...eyes,
  ...gut,
  ...heart,
  ...hormones,
  ...infections,
  ...kidneys,
  ...life,
  ...lungs,
  ...mind,
  ...mouth,
  ...nerves,
  ...reproduction,
  ...skin,
};

const worded = ([key, words]: [string, EnglishWords]): [string, ConditionWords] => [
  key,
  typeof words === 'string' ? [key, words] : [key, ...words],
];

export const conditions = Object.fromEntries(Object.entries(written).map(worded)) as Record<
  ConditionKey,
  ConditionWords
> satisfies ConditionLexicon;
