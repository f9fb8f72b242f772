// The sections of the read in their order (extension point: a file here and a line in this list).
import type { SectionRules } from '../statement.ts';
import { disclaimer } from './disclaimer.ts';
import { headline } from './headline.ts';
import { involve } from './involve.ts';
import { lead } from './lead.ts';
import { questions } from './questions.ts';
import { results } from './results.ts';
import { status } from './status.ts';
import { substance } from './substance.ts';
import { summary } from './summary.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { wrong } from './wrong.ts';

export const SECTIONS: readonly SectionRules[] = [
  headline,
  status,
  summary,
  substance,
  lead,
  wrong,
  involve,
  who,
  where,
  when,
  results,
  questions,
  disclaimer,
];
