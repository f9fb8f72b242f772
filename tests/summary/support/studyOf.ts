// Builds small studies for the summary's tests, and reads sections of them as a person would.
import { readStudy } from '../../../lib/registry/readStudy.ts';
import type { LanguageCode } from '../../../lib/summary/lang/languages.ts';
import type { Section, SectionId, Sentence } from '../../../lib/summary/plainRead.ts';
import { summarize } from '../../../lib/summary/summarize.ts';
import type { Trial } from '../../../lib/trial/trial.ts';

export type Modules = Readonly<Record<string, unknown>>;

/** A day after everything in the sample studies. */
export const TODAY = '2026-11-23';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(base: Record<string, unknown>, over: Modules): Record<string, unknown> {
  const out = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = out[key];
    out[key] = isPlain(before) && isPlain(value) ? merged(before, value) : value;
  }
  return out;
}

const BARE = {
  identificationModule: { nctId: 'NCT07999999', briefTitle: 'A Study of Examplimab in Asthma' },
  statusModule: { overallStatus: 'RECRUITING', statusVerifiedDate: '2026-06' },
  conditionsModule: { conditions: ['Asthma'] },
  designModule: {
    studyType: 'INTERVENTIONAL',
    phases: ['PHASE3'],
    designInfo: { primaryPurpose: 'TREATMENT' },
    enrollmentInfo: { count: 120, type: 'ESTIMATED' },
  },
};

/**
 * A study of one drug against placebo would be `studyOf({ armsInterventionsModule: armsOf(…) })`. Modules of the
 * protocol section are merged into a bare recruiting phase 3 study of asthma; `undefined` takes a module away.
 */
export function studyOf(modules: Modules = {}, rest: Modules = {}): Trial {
  const record = { protocolSection: merged(BARE, modules), hasResults: false, ...rest };
  const read = readStudy(JSON.parse(JSON.stringify(record)));
  if (!read.ok) throw new Error(read.error.detail);
  return read.value;
}

export interface ArmSketch {
  label: string;
  type?: string;
  /** Names of interventions. */
  gets?: readonly string[];
  description?: string;
}

/** Interventions by name and type, and the groups that get them. */
export function armsOf(
  interventions: Readonly<Record<string, string | Modules>>,
  arms: readonly ArmSketch[],
): Modules {
  const typeOf = (name: string) => {
    const sketch = interventions[name];
    return typeof sketch === 'string' ? sketch : String(sketch?.type ?? 'DRUG');
  };
  return {
    interventions: Object.entries(interventions).map(([name, sketch]) => ({
      name,
      ...(typeof sketch === 'string' ? { type: sketch } : sketch),
      armGroupLabels: arms.filter((arm) => arm.gets?.includes(name)).map((arm) => arm.label),
    })),
    armGroups: arms.map(({ label, type, gets, description }) => ({
      label,
      ...(type !== undefined && { type }),
      ...(description !== undefined && { description }),
      ...(gets && { interventionNames: gets.map((name) => `${typeOf(name)}: ${name}`) }),
    })),
  };
}

/** One group that gets the named thing. */
export const oneGroup = (name: string, type = 'DRUG', more: Modules = {}): Modules =>
  armsOf({ [name]: { type, ...more } }, [{ label: 'All', type: 'EXPERIMENTAL', gets: [name] }]);

/** The named thing against a look-alike, by chance or not. */
export const againstPlacebo = (name: string, type = 'DRUG'): Modules =>
  armsOf({ [name]: type, Placebo: type }, [
    { label: 'Treated', type: 'EXPERIMENTAL', gets: [name] },
    { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['Placebo'] },
  ]);

/** A section of the read. */
export function sectionOf(trial: Trial, id: SectionId, lang: LanguageCode = 'en'): Section {
  const found = summarize(trial, { today: TODAY, lang }).sections.find((one) => one.id === id);
  if (!found) throw new Error(`the read has no section ${id}`);
  return found;
}

/** What a section says, sentence by sentence. */
export const textsOf = (trial: Trial, id: SectionId, lang: LanguageCode = 'en'): string[] =>
  sectionOf(trial, id, lang).sentences.map((sentence) => sentence.text);

/** The sentence a rule says in a section; undefined when it stays silent. */
export const saidBy = (
  rule: string,
  trial: Trial,
  id: SectionId,
  lang: LanguageCode = 'en',
): Sentence | undefined => sectionOf(trial, id, lang).sentences.find((one) => one.rule === rule);
