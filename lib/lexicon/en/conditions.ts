// English names and plain lines of conditions.
import type { ConditionLexicon } from '../conditionWords.ts';

export const conditions: ConditionLexicon = {
  als: ['ALS', 'a disease of the nerve cells that control movement'],
  type2Diabetes: ['type 2 diabetes', 'a disease that keeps blood sugar too high'],
  erectileDysfunction: ['erection problems', 'trouble getting or keeping an erection'],
};
