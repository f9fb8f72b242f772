// The registry's own words for each section, as plain text: what `length: 'registry'` shows.
import { markupText } from '../trial/markup.ts';
import type { Markup, Sourced } from '../trial/sourced.ts';
import type { Outcome, StudyLocation, Trial } from '../trial/trial.ts';
import type { SectionId } from './plainRead.ts';

type Field = Sourced<string | number | boolean> | undefined;

const plain = (...fields: Field[]): string[] =>
  fields.flatMap((at) => (at ? [String(at.value)] : []));
const texts = (...fields: (Sourced<Markup> | undefined)[]): string[] =>
  fields.flatMap((at) => {
    const text = at ? markupText(at.value).trim() : '';
    return text === '' ? [] : [text];
  });

const outcome = ({ measure, timeFrame, description }: Outcome): string[] => [
  [measure.value, ...(timeFrame ? [timeFrame.value] : [])].join('\n'),
  ...texts(description),
];

const place = (site: StudyLocation): string =>
  plain(site.facility, site.city, site.state, site.zip, site.country, site.status).join(', ');

function involve(trial: Trial): string[] {
  const { armGroups, interventions } = trial.arms;
  const { design } = trial;
  return [
    ...plain(design.allocation, design.interventionModel, design.observationalModel),
    ...texts(design.interventionModelDescription),
    ...plain(design.masking, ...design.whoMasked.items),
    ...texts(design.maskingDescription),
    ...armGroups.items.flatMap((arm) => [
      plain(arm.label, arm.type, ...arm.interventionNames.items).join('\n'),
      ...texts(arm.description),
    ]),
    ...interventions.items.flatMap((item) => [
      plain(item.type, item.name, ...item.otherNames.items).join('\n'),
      ...texts(item.description),
    ]),
  ];
}

function who(trial: Trial): string[] {
  const { eligibility: at } = trial;
  return [
    ...plain(at.sex, at.minimumAge, at.maximumAge),
    ...texts(at.genderDescription, at.criteria, at.studyPopulation),
  ];
}

function when(trial: Trial): string[] {
  const { status } = trial;
  return [status.startDate, status.primaryCompletionDate, status.completionDate].flatMap((at) =>
    at ? [plain(at.date, at.type).join(' ')] : [],
  );
}

function results(trial: Trial): string[] {
  const { results: found } = trial;
  if (!found) return [];
  return [
    ...texts(found.flow?.recruitmentDetails, found.flow?.preAssignmentDetails),
    ...found.outcomeMeasures.items
      .filter(({ type }) => type?.value === 'PRIMARY')
      .flatMap((measure) => [
        plain(measure.title, measure.timeFrame).join('\n'),
        ...texts(measure.description, measure.populationDescription),
      ]),
    ...texts(found.adverseEvents?.description, found.limitations),
  ];
}

/** Paragraphs of the record behind each section; sections with none are left out. Markup is unescaped, lists are marked. */
export function verbatim(trial: Trial): Partial<Record<SectionId, string[]>> {
  const { identification, status, description, design, arms, outcomes, sponsor, contacts } = trial;
  const named = arms.interventions.items.flatMap((item) => [
    plain(item.name, ...item.otherNames.items).join('\n'),
    ...texts(item.description),
  ]);
  const all: Record<SectionId, string[]> = {
    headline: plain(identification.briefTitle, identification.officialTitle),
    status: [...plain(status.overallStatus), ...texts(status.whyStopped)],
    summary: texts(description.briefSummary),
    substance: named,
    lead: [
      ...plain(design.primaryPurpose, ...design.phases.items),
      ...outcomes.primary.items.flatMap(outcome),
    ],
    wrong: [...texts(status.whyStopped), ...outcomes.primary.items.flatMap(outcome)],
    involve: involve(trial),
    who: who(trial),
    where: [
      ...contacts.locations.items.map(place),
      ...plain(sponsor.lead?.name, ...sponsor.collaborators.items.map(({ name }) => name)),
    ],
    when: when(trial),
    results: results(trial),
    questions: texts(description.detailedDescription),
    disclaimer: [],
  };
  const kept = Object.entries(all).filter(([, paragraphs]) => paragraphs.length > 0);
  return Object.fromEntries(kept);
}
