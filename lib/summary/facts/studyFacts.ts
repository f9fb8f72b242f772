// The clinician's tables of a study: PICO, design, arms, outcomes, dates, responsibility, numbers, publications.

import type { SourcedList } from '../../trial/sourced.ts';
import type { Contact, Outcome, Trial } from '../../trial/trial.ts';
import type { FactRow, FactTable } from '../factTable.ts';
import { facts as english } from '../lang/en/facts.ts';
import { facts as spanish } from '../lang/es/facts.ts';
import type { LanguageCode } from '../lang/languages.ts';
import { type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import {
  asRecorded,
  asText,
  each,
  type FactValue,
  filled,
  namedRows,
  type Rows,
  rowsIn,
} from './factRows.ts';
import type { FactWords } from './factWords.ts';

const WORDS: Record<LanguageCode, FactWords> = { en: english, es: spanish };

interface In extends Rows {
  words: FactWords;
}

function agesOf(trial: Trial, words: FactWords): FactValue[] {
  const { minimumAge, maximumAge } = trial.eligibility;
  const at = minimumAge ?? maximumAge;
  return at ? [{ text: words.ages(minimumAge?.value, maximumAge?.value), ptr: at.ptr }] : [];
}

const namesOf = (found: readonly NamedIntervention[]): FactValue[] =>
  found
    .flatMap(({ interventions }) => interventions)
    .map(({ name }) => ({ text: name.value, ptr: name.ptr }));

function question(trial: Trial, { row, coded, yesNo, words }: In): FactRow[] {
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

function design(trial: Trial, { row, coded, yesNo, named }: In): FactRow[] {
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

const arms = (trial: Trial, { coded }: In): FactRow[] =>
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

const interventions = (trial: Trial, { coded }: In): FactRow[] =>
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

const outcomes = (list: SourcedList<Outcome>): FactRow[] =>
  namedRows(
    list.items.map(({ measure, timeFrame, description }) => ({
      label: measure,
      values: [...asRecorded(timeFrame), ...asText(description)],
    })),
  );

function dates(trial: Trial, { row, coded, dated, day }: In): FactRow[] {
  const { status } = trial;
  const sent = trial.unpostedResults.items.flatMap(({ date }) => day(date));
  return [
    ...row('status', [...coded(status.overallStatus), ...coded(status.lastKnownStatus)]),
    ...row('whyStopped', asText(status.whyStopped)),
    ...row('start', dated(status.startDate)),
    ...row('primaryCompletion', dated(status.primaryCompletionDate)),
    ...row('completion', dated(status.completionDate)),
    ...row('verified', day(status.statusVerifiedDate)),
    ...row('firstPosted', day(status.firstPostDate?.date)),
    ...row('lastUpdate', day(status.lastUpdatePostDate?.date)),
    ...row('resultsPosted', day(status.resultsFirstPostDate?.date)),
    ...row('resultsSent', sent),
  ];
}

function person(
  { name, role, affiliation }: Contact,
  named: (value: string) => string,
): FactValue[] {
  if (!name) return [];
  const rest = [affiliation?.value, role && named(role.value)].filter((part) => part !== undefined);
  return [{ text: [name.value, ...rest].join(', '), ptr: name.ptr }];
}

function responsibility(trial: Trial, { row, coded, yesNo, party, named }: In): FactRow[] {
  const { sponsor, oversight, status } = trial;
  const { responsibleParty } = sponsor;
  const access = status.expandedAccess;
  return [
    ...row('sponsor', party(sponsor.lead)),
    ...row('collaborators', each(sponsor.collaborators, party)),
    ...row('responsibleParty', [
      ...coded(responsibleParty?.type),
      ...(responsibleParty ? person(responsibleParty, named) : []),
    ]),
    ...row(
      'investigators',
      each(trial.contacts.officials, (official) => person(official, named)),
    ),
    ...row('monitoring', yesNo(oversight.hasDmc)),
    ...row('fdaDrug', yesNo(oversight.isFdaRegulatedDrug)),
    ...row('fdaDevice', yesNo(oversight.isFdaRegulatedDevice)),
    ...row('unapprovedDevice', yesNo(oversight.isUnapprovedDevice)),
    ...row('expandedAccess', [
      ...yesNo(access?.hasExpandedAccess),
      ...asRecorded(access?.nctId),
      ...coded(access?.status),
    ]),
  ];
}

function identifiers(trial: Trial, { row, named }: In): FactRow[] {
  const { identification } = trial;
  return [
    ...row('registryNumber', asRecorded(trial.nctId)),
    ...row('formerNumbers', each(identification.aliases, asRecorded)),
    ...row('sponsorNumber', asRecorded(identification.orgStudyId)),
    ...row(
      'otherNumbers',
      each(identification.secondaryIds, ({ id, type, domain, link }) => {
        const rest = [type && named(type.value), domain?.value, link?.value].filter(
          (part) => part !== undefined,
        );
        const text = rest.length === 0 ? id.value : `${id.value} (${rest.join(', ')})`;
        return [{ text, ptr: id.ptr }];
      }),
    ),
    ...row('acronym', asRecorded(identification.acronym)),
    ...row('briefTitle', asRecorded(identification.briefTitle)),
    ...row('officialTitle', asRecorded(identification.officialTitle)),
  ];
}

function publications(trial: Trial, { row, named }: In): FactRow[] {
  const { references, seeAlso } = trial.references;
  const values = references.items.flatMap(({ pmid, type, citation }): FactValue[] => {
    const at = citation ?? pmid;
    if (!at) return [];
    const parts = [
      citation?.value,
      pmid && `PMID ${pmid.value}`,
      type && `(${named(type.value)})`,
    ].filter((part) => part !== undefined);
    return [{ text: parts.join(' '), ptr: at.ptr }];
  });
  const links = seeAlso.items.flatMap(({ label, url }): FactValue[] => {
    const at = url ?? label;
    const said = asText(label).map(({ text }) => text);
    return at ? [{ text: [...said, url?.value].filter(Boolean).join(': '), ptr: at.ptr }] : [];
  });
  return [...row('publication', values), ...row('moreInformation', links)];
}

const sharing = ({ ipd }: Trial, { row, coded }: In): FactRow[] => [
  ...row('shares', coded(ipd.sharing)),
  ...row('sharesWhat', asText(ipd.description)),
  ...row('sharesWhen', asText(ipd.timeFrame)),
  ...row('sharesHow', asText(ipd.accessCriteria)),
  ...row('sharesWhere', asRecorded(ipd.url)),
];

/** Where the registry keeps a study's documents: the last two digits of its number, its number, the file. */
const documentUrl = (nctId: string, filename: string): string =>
  `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/${encodeURIComponent(filename)}`;

function results(trial: Trial, { row, yesNo }: In): FactRow[] {
  const nctId = trial.nctId.value;
  const { hasResults } = trial;
  const page =
    hasResults?.value === true
      ? [{ text: `https://clinicaltrials.gov/study/${nctId}?tab=results`, ptr: hasResults.ptr }]
      : [];
  const documents = trial.documents.items.flatMap(({ label, filename }): FactValue[] => {
    if (!filename) return [];
    const url = documentUrl(nctId, filename.value);
    return [{ text: label ? `${label.value}: ${url}` : url, ptr: filename.ptr }];
  });
  return [
    ...row('hasResults', yesNo(hasResults)),
    ...row('resultsPage', page),
    ...row('document', documents),
  ];
}

/**
 * The study in tables, for people who read designs: values as recorded, enums in words (unknown ones as recorded),
 * dates as fine as recorded and no finer. Empty rows and tables are left out. Row labels are unique within a table.
 */
export function studyFacts(trial: Trial, lang: LanguageCode): FactTable[] {
  const words = WORDS[lang];
  const tools: In = { ...rowsIn(words), words };
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
