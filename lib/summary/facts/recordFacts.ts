// Rows of the clinician's tables about the record: dates, responsibility, numbers, publications, sharing, results.
import type { Contact, Trial } from '../../trial/trial.ts';
import type { FactRow } from '../factTable.ts';
import { asRecorded, asText, each, type FactTools, type FactValue } from './factRows.ts';

export function dates(trial: Trial, { row, coded, dated, day }: FactTools): FactRow[] {
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

export function responsibility(
  trial: Trial,
  { row, coded, yesNo, party, named }: FactTools,
): FactRow[] {
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

export function identifiers(trial: Trial, { row, named }: FactTools): FactRow[] {
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

export function publications(trial: Trial, { row, named }: FactTools): FactRow[] {
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

export const sharing = ({ ipd }: Trial, { row, coded }: FactTools): FactRow[] => [
  ...row('shares', coded(ipd.sharing)),
  ...row('sharesWhat', asText(ipd.description)),
  ...row('sharesWhen', asText(ipd.timeFrame)),
  ...row('sharesHow', asText(ipd.accessCriteria)),
  ...row('sharesWhere', asRecorded(ipd.url)),
];

/** Where the registry keeps a study's documents: the last two digits of its number, its number, the file. */
const documentUrl = (nctId: string, filename: string): string =>
  `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/${encodeURIComponent(filename)}`;

export function results(trial: Trial, { row, yesNo }: FactTools): FactRow[] {
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
