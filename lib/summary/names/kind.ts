// What kind of thing an intervention is (R41–R49): its name first, then other names, MeSH, its description, its type.

import type { KindKey } from '../../lexicon/kinds.ts';
import { FIRST_KIND_WORDS, KIND_WORDS } from '../../lexicon/kindWords.ts';
import { type Source, type Sourced, sliceSource, sourceOf } from '../../trial/sourced.ts';
import type { Intervention, Trial } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';
import { isAboutCancer } from './cancer.ts';
import { classInProse } from './classInProse.ts';
import { armGets, type NamedIntervention } from './interventionName.ts';
import {
  byDrugWords,
  byKindWords,
  NOT_IN_A_WORD,
  nameKind,
  partsOf,
  type Told,
  type TypeGroup,
} from './nameKind.ts';

export interface Kind {
  kind: KindKey;
  /** `inferred` from a name, `paraphrased` from a description, `stated` by the registered type alone. */
  certainty: 'stated' | 'paraphrased' | 'inferred';
  rule: string;
  sources: Source[];
}

const BY_TYPE = wordTable<KindKey>({
  DRUG: 'drug',
  BIOLOGICAL: 'biologicalProduct',
  DEVICE: 'device',
  PROCEDURE: 'procedure',
  RADIATION: 'radiation',
  BEHAVIORAL: 'behavioral',
  DIAGNOSTIC_TEST: 'test',
  DIETARY_SUPPLEMENT: 'supplement',
  GENETIC: 'geneticProduct',
  COMBINATION_PRODUCT: 'productMix',
});

const GROUPS = wordTable<TypeGroup>({
  DRUG: 'medicine',
  BIOLOGICAL: 'medicine',
  COMBINATION_PRODUCT: 'medicine',
  GENETIC: 'medicine',
  DIETARY_SUPPLEMENT: 'medicine',
  BEHAVIORAL: 'behavior',
});

/** A genetic "intervention" is a test more often than a treatment. */
const ALLOWED = wordTable<readonly KindKey[]>({
  GENETIC: ['geneTest', 'bloodTest', 'geneTherapy'],
});

/** Types under which several things may be meant; a test with several steps is still a test. */
const MIXABLE: ReadonlySet<string> = new Set([
  'OTHER',
  'COMBINATION_PRODUCT',
  'DRUG',
  'BIOLOGICAL',
]);

/** Kinds that are only right in a study about cancer, and what to say elsewhere (R46). */
const OUTSIDE_CANCER: Partial<Readonly<Record<KindKey, KindKey>>> = {
  chemotherapy: 'cellSlowing',
  cancerTargeted: 'drug',
};

/** Putting an implant in is surgery. */
const AS_PROCEDURE: Partial<Readonly<Record<KindKey, KindKey>>> = {
  implant: 'surgery',
  jointImplant: 'surgery',
  penileImplant: 'surgery',
  spineImplant: 'spineSurgery',
};

function fitting(kind: KindKey, type: string, trial: Trial): KindKey {
  if (type === 'PROCEDURE') return AS_PROCEDURE[kind] ?? kind;
  return isAboutCancer(trial) ? kind : (OUTSIDE_CANCER[kind] ?? kind);
}

interface Found {
  told: Told;
  source: Source;
}

const sourceFor = (field: Sourced, words: string): Source =>
  field.value.includes(words) ? sliceSource(field, words) : sourceOf(field);

/** What the fields tell, if those that tell anything agree. */
function agreed(
  fields: readonly Sourced[],
  read: (text: string) => Told | undefined,
): Found | undefined {
  const hits = fields.flatMap((field) => {
    const told = read(field.value);
    return told ? [{ told, source: sourceFor(field, told.words) }] : [];
  });
  // "Antibody" is true of the narrower kinds of antibody too.
  const narrow = hits.filter((hit) => hit.told.kind !== 'antibody');
  const [first] = narrow.length > 0 ? narrow : hits;
  return first && narrow.every((hit) => hit.told.kind === first.told.kind) ? first : undefined;
}

const TRUSTED_FIRST = FIRST_KIND_WORDS.filter((entry) => entry.inText);
const TRUSTED = KIND_WORDS.filter((entry) => entry.inText);
const trusted = (text: string, group: TypeGroup): Told | undefined =>
  (group === 'medicine' ? byKindWords(text, TRUSTED_FIRST, group) : undefined) ??
  byKindWords(text, TRUSTED, group);

const fromOtherNames = (items: readonly Intervention[], group: TypeGroup) =>
  agreed(
    items.flatMap((item) => [...item.otherNames.items]),
    (text) => trusted(text, group) ?? (group === 'medicine' ? nameKind(text, group) : undefined),
  );

/** How much of a description is about the thing itself. */
const OPENING = 260;
/** What is done in a procedure is described with everything around it. */
const NOT_DESCRIBED = new Set(['PROCEDURE', 'DIAGNOSTIC_TEST', 'RADIATION']);

const fromDescription = (items: readonly Intervention[], group: TypeGroup) =>
  agreed(
    items.flatMap((item) =>
      item.description && !NOT_DESCRIBED.has(item.type?.value ?? '') ? [item.description] : [],
    ),
    (text) => trusted(text.slice(0, OPENING), group),
  );

/** MeSH only where it was matched on a word of this very name, and only the name of a medicine it gives. */
function fromMesh(name: string, trial: Trial): Found | undefined {
  const words = name.toLowerCase().split(NOT_IN_A_WORD);
  const leaves = trial.interventionBrowse.leaves.items.filter(({ asFound }) => {
    const found = asFound?.value.toLowerCase();
    return found !== undefined && found.length > 3 && words.includes(found);
  });
  return agreed(
    leaves.map((leaf) => leaf.name),
    byDrugWords,
  );
}

function beyondName(named: NamedIntervention, group: TypeGroup, trial: Trial): Found | undefined {
  // Another name, or the description, may speak of one part of a mix only.
  if (partsOf(named.name).length > 1) return undefined;
  return (
    fromOtherNames(named.interventions, group) ??
    (group === 'medicine' ? fromMesh(named.name, trial) : undefined)
  );
}

/** What is said of a control is said of what it is not: "like the app, without the app". */
const CONTROL =
  /\bcontrol(?: (?:group|arm|condition|intervention))?$|^(?:conventional|usual|standard|routine) (?:treatment|therapy|care)$/i;

/** The kind of a code name, or of what no type tells, that a title or the summary calls by its class. */
function fromProse(named: NamedIntervention, trial: Trial): Found | undefined {
  const untold = named.code || named.interventions[0]?.type?.value === 'OTHER';
  const called = untold ? classInProse(named.registered, trial) : undefined;
  const told =
    called &&
    [FIRST_KIND_WORDS, KIND_WORDS]
      .map((list) => byKindWords(called.words, list, 'medicine'))
      .find((found) => found);
  return told && { told, source: called.source };
}

/** A code name is a name of cells where its own description says so: "1 mL of the XX-C cells". */
function calledCells(named: NamedIntervention): Found | undefined {
  const words = `${named.registered} cells`;
  const at = named.interventions
    .filter((item) => item.type?.value === 'BIOLOGICAL')
    .map((item) => item.description)
    .find((field) => field?.value.includes(words));
  return at && { told: { kind: 'livingCells', words }, source: sliceSource(at, words) };
}

/** A number of cells is what a dose of them is counted in: "6x10^6 cells". */
const CELL_DOSE = /10 ?\\?\^? ?\d{1,2} (?:[\w+-]+ )?cells\b/;

/** So it is where every group that gets the code name is told to get cells. */
function dosedInCells(named: NamedIntervention, trial: Trial): Found | undefined {
  if (!named.code) return undefined;
  const given = trial.arms.armGroups.items
    .filter((arm) => named.interventions.some((item) => armGets(arm, item)))
    .map(({ description, label }) =>
      [description, label].find((field) => field && CELL_DOSE.test(field.value)),
    );
  const [first] = given;
  const words = first && CELL_DOSE.exec(first.value)?.[0];
  if (!words || given.includes(undefined)) return undefined;
  return { told: { kind: 'livingCells', words }, source: sliceSource(first, words) };
}

function told(named: NamedIntervention, item: Intervention, trial: Trial): Kind | undefined {
  const type = item.type?.value ?? '';
  const group = GROUPS[type] ?? 'thing';
  const byName = nameKind(named.name, group);
  const found = byName
    ? { told: byName, source: sourceFor(item.name, byName.words) }
    : beyondName(named, group, trial);
  const described =
    found || partsOf(named.name).length > 1 || CONTROL.test(named.name)
      ? undefined
      : fromDescription(named.interventions, group);
  const best =
    found ??
    described ??
    fromProse(named, trial) ??
    calledCells(named) ??
    dosedInCells(named, trial);
  if (best?.told.kind === 'productMix' && !MIXABLE.has(type)) return undefined;
  if (best === undefined || !(ALLOWED[type]?.includes(best.told.kind) ?? true)) return undefined;
  return {
    kind: fitting(best.told.kind, type, trial),
    certainty: found ? 'inferred' : 'paraphrased',
    rule: 'R41',
    sources: [best.source],
  };
}

function byType(item: Intervention): Kind | undefined {
  const kind = BY_TYPE[item.type?.value ?? ''];
  if (kind === undefined || item.type === undefined) return undefined;
  const sources = [sourceOf(item.name), sourceOf(item.type)];
  return { kind, certainty: 'stated', rule: 'R49', sources };
}

const known = new WeakMap<NamedIntervention, { kind: Kind | undefined }>();

/** The kind of a study's intervention; undefined when neither name, words nor type tell one. */
export function kindOf(named: NamedIntervention, trial: Trial): Kind | undefined {
  const before = known.get(named);
  if (before) return before.kind;
  const [item] = named.interventions;
  const kind = item && (told(named, item, trial) ?? byType(item));
  known.set(named, { kind });
  return kind;
}
