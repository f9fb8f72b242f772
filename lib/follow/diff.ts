// Two snapshots of a study in, what changed between them in plain words out.
import type { LanguageCode } from '../summary/lang/languages.ts';
import type { Change } from './change.ts';
import { changeId } from './changeId.ts';
import { arms, interventions } from './detectors/arms.ts';
import { contact } from './detectors/contact.ts';
import { dates } from './detectors/dates.ts';
import { allocation, masking, phase, studyType } from './detectors/design.ts';
import { documents } from './detectors/documents.ts';
import { eligibility } from './detectors/eligibility.ts';
import { enrollment } from './detectors/enrollment.ts';
import { sponsor, title } from './detectors/identity.ts';
import { primaryOutcomes } from './detectors/primaryOutcomes.ts';
import { results } from './detectors/results.ts';
import { sites } from './detectors/sites.ts';
import { status } from './detectors/status.ts';
import { ageLimits, healthyVolunteers, sex } from './detectors/whoMayJoin.ts';
import { whyStopped } from './detectors/whyStopped.ts';
import type { Detector, DetectorOptions, Finding } from './finding.ts';
import { byWeight, weightOf } from './severity.ts';
import { type Snapshot, type StoredSnapshot, storedSnapshot } from './snapshot.ts';
import type { ChangeWords } from './words/changeWords.ts';
import { CHANGE_WORDS } from './words/languages.ts';
import { spoken } from './words/spokenCodes.ts';

/** In the order changes of equal weight are told (extension point: a file in detectors/ and a line here). */
const DETECTORS: readonly Detector[] = [
  status,
  whyStopped,
  results,
  primaryOutcomes,
  sites,
  eligibility,
  ageLimits,
  sex,
  healthyVolunteers,
  dates,
  enrollment,
  arms,
  interventions,
  allocation,
  masking,
  phase,
  studyType,
  sponsor,
  documents,
  contact,
  title,
];

export interface DiffOptions extends DetectorOptions {
  lang: LanguageCode;
  /** ISO 8601 UTC. */
  foundAt: string;
}

const NCT_ID_PTR = '/protocolSection/identificationModule/nctId';

const sentence = (words: ChangeWords, { kind, facts }: Finding): string =>
  (words.says[kind] as (facts: Finding['facts']) => string)(facts);

function toChange(
  finding: Finding,
  study: { nctId: string; update: string | null },
  { lang, foundAt }: DiffOptions,
): Change {
  const words = CHANGE_WORDS[lang];
  const { kind, before, after, ptr, details } = finding;
  const said = { before: spoken(kind, before, lang), after: spoken(kind, after, lang) };
  const isCoded = said.before !== before || said.after !== after;
  return {
    id: changeId(study.nctId, kind, before, after, study.update),
    nctId: study.nctId,
    kind,
    weight: weightOf(finding),
    text: sentence(words, finding),
    ...said,
    ptr,
    ...(isCoded && { recorded: { before, after } }),
    ...(details && {
      details: details.map(({ label, ...sides }) => ({
        before: spoken(kind, sides.before, lang),
        after: spoken(kind, sides.after, lang),
        ...(label && { label: words.labels[label] }),
      })),
    }),
    foundAt,
    seen: false,
  };
}

const mergedInto = (nctId: string, into: string): Finding => ({
  kind: 'merged',
  before: nctId,
  after: into,
  ptr: NCT_ID_PTR,
  facts: { into },
});

/**
 * Everything that changed between two snapshots and is worth telling, the most important first. Paperwork, reordering,
 * respelling and renaming give nothing (API.md, "What changes in real life"). When `after` is another study, the two
 * were merged, and that is all that is said.
 */
export function diffTrial(before: Snapshot, after: Snapshot, options: DiffOptions): Change[] {
  if (before.nctId !== after.nctId) return [mergedChange(before.nctId, after.nctId, options)];
  const study = { nctId: before.nctId, update: after.lastUpdatePosted };
  return DETECTORS.flatMap((detect) => detect(before, after, options))
    .map((finding) => toChange(finding, study, options))
    .sort(byWeight);
}

/**
 * The same for snapshots out of the database. Empty when the older one is of a shape this version cannot compare:
 * the newer is the new baseline then.
 */
export function diffStored(
  before: StoredSnapshot,
  after: StoredSnapshot,
  options: DiffOptions,
): Change[] {
  const [old, young] = [storedSnapshot(before), storedSnapshot(after)];
  return old && young ? diffTrial(old, young, options) : [];
}

/** The registry no longer shows the study. `last` is how it looked, where that is known. */
export const goneChange = (
  nctId: string,
  last: StoredSnapshot | undefined,
  options: DiffOptions,
): Change => {
  const finding: Finding = { kind: 'gone', before: nctId, after: null, ptr: NCT_ID_PTR, facts: {} };
  const update = last && storedSnapshot(last)?.lastUpdatePosted;
  return toChange(finding, { nctId, update: update ?? null }, options);
};

/** The registry answers with another study: the two were merged. */
export const mergedChange = (nctId: string, into: string, options: DiffOptions): Change =>
  toChange(mergedInto(nctId, into), { nctId, update: null }, options);
