// Rows of the clinician's tables about the design: PICO, design, arms, interventions, outcomes.
import type { SourcedList } from '../../trial/sourced.ts';
import type { Outcome, Trial } from '../../trial/trial.ts';
import type { FactRow } from '../factTable.ts';
import { type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import { asRecorded, asText, each, type FactTools, type FactValue, namedRows } from './factRows.ts';
import type { FactWords } from './factWords.ts';

function agesOf(trial: Trial, words: FactWords): FactValue[] {
  const { minimumAge, maximumAge } = trial.eligibility;
  const at = minimumAge ?? maximumAge;
  return at ? [{ text: words.ages(minimumAge?.value, maximumAge?.value), ptr: at.ptr }] : [];
}

const namesOf = (found: readonly NamedIntervention[]): FactValue[] =>
  found
    .flatMap(({ interventions }) => interventions)
    .map(({ name }) => ({ text: name.value, ptr: name.ptr }));

export function question(trial: Trial, { row, coded, yesNo, words }: FactTools): FactRow[] {
  const { tested, comparators, background } = testedInterventions(trial);
  const { eligibility } = trial;
  return [
    ...row('population', [
      ...each(trial.conditions.conditions, asRecorded),
      ...asText(eligibility.studyPopulation),
    ]),
    ...row('ages', agesOf(trial, words)),
    ...row('sex', [...coded(eligibility.sex), ...asText(eligibility.genderDescription)]),
    ...row('healthyVolunteers', yesNo(eligibility.healthyVolunteers)),
    ...row('intervention', [...namesOf(tested), ...namesOf(background)]),
    ...row('comparison', namesOf(comparators)),
    ...row(
      'outcome',
      each(trial.outcomes.primary, ({ measure }) => asRecorded(measure)),
    ),
  ];
}

export function design(trial: Trial, { row, coded, yesNo, named }: FactTools): FactRow[] {
  const { design: at } = trial;
  const { enrollment } = at;
  const { count } = enrollment ?? {};
  const type = enrollment?.type ? ` (${named(enrollment.type.value)})` : '';
  return [
    ...row('studyType', coded(at.studyType)),
    ...row('phase', each(at.phases, coded)),
    ...row('purpose', coded(at.primaryPurpose)),
    ...row('allocation', coded(at.allocation)),
    ...row('model', [...coded(at.interventionModel), ...asText(at.interventionModelDescription)]),
    ...row('observationalModel', coded(at.observationalModel)),
    ...row('timePerspective', coded(at.timePerspective)),
    ...row('masking', [...coded(at.masking), ...asText(at.maskingDescription)]),
    ...row('whoMasked', each(at.whoMasked, coded)),
    ...row('enrollment', count ? [{ text: `${count.value}${type}`, ptr: count.ptr }] : []),
    ...row('patientRegistry', yesNo(at.patientRegistry)),
    ...row('followUp', asRecorded(at.targetDuration)),
    ...row('samplingMethod', coded(trial.eligibility.samplingMethod)),
    ...row('biospecimens', [...coded(at.bioSpec?.retention), ...asText(at.bioSpec?.description)]),
  ];
}

export const arms = (trial: Trial, { coded }: FactTools): FactRow[] =>
  namedRows(
    trial.arms.armGroups.items.map((arm) => ({
      label: arm.label,
      values: [
        ...coded(arm.type),
        ...each(arm.interventionNames, asRecorded),
        ...asText(arm.description),
      ],
    })),
  );

export const interventions = (trial: Trial, { coded }: FactTools): FactRow[] =>
  namedRows(
    trial.arms.interventions.items.map((item) => ({
      label: item.name,
      values: [
        ...coded(item.type),
        ...each(item.otherNames, asRecorded),
        ...each(item.armGroupLabels, asRecorded),
        ...asText(item.description),
      ],
    })),
  );

export const outcomes = (list: SourcedList<Outcome>): FactRow[] =>
  namedRows(
    list.items.map(({ measure, timeFrame, description }) => ({
      label: measure,
      values: [...asRecorded(timeFrame), ...asText(description)],
    })),
  );
