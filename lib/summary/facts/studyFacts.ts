// The clinician's tables of a study: PICO, design, arms, outcomes, dates, responsibility, numbers, publications.

import type { Trial } from '../../trial/trial.ts';
import type { FactTable } from '../factTable.ts';
import { facts as english } from '../lang/en/facts.ts';
import { facts as spanish } from '../lang/es/facts.ts';
import type { LanguageCode } from '../lang/languages.ts';
import { arms, design, interventions, outcomes, question } from './designFacts.ts';
import { type FactTools, filled, rowsIn } from './factRows.ts';
import type { FactWords } from './factWords.ts';
import {
  dates,
  identifiers,
  publications,
  responsibility,
  results,
  sharing,
} from './recordFacts.ts';

const WORDS: Record<LanguageCode, FactWords> = { en: english, es: spanish };

/**
 * The study in tables, for people who read designs: values as recorded, enums in words (unknown ones as recorded),
 * dates as fine as recorded and no finer. Empty rows and tables are left out. Row labels are unique within a table.
 */
export function studyFacts(trial: Trial, lang: LanguageCode): FactTable[] {
  const words = WORDS[lang];
  const tools: FactTools = { ...rowsIn(words), words };
  const { headings } = words;
  const { primary, secondary, other } = trial.outcomes;
  return filled([
    { heading: headings.question, rows: question(trial, tools) },
    { heading: headings.design, rows: design(trial, tools) },
    { heading: headings.arms, rows: arms(trial, tools) },
    { heading: headings.interventions, rows: interventions(trial, tools) },
    { heading: headings.primaryOutcomes, rows: outcomes(primary) },
    { heading: headings.secondaryOutcomes, rows: outcomes(secondary) },
    { heading: headings.otherOutcomes, rows: outcomes(other) },
    { heading: headings.dates, rows: dates(trial, tools) },
    { heading: headings.responsibility, rows: responsibility(trial, tools) },
    { heading: headings.identifiers, rows: identifiers(trial, tools) },
    { heading: headings.publications, rows: publications(trial, tools) },
    { heading: headings.sharing, rows: sharing(trial, tools) },
    { heading: headings.results, rows: results(trial, tools) },
  ]);
}
