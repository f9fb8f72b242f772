// Makes a study's snapshot: everything that is compared, whatever order the registry gives it in.
import { markupText } from '../trial/markup.ts';
import type { Markup, Sourced } from '../trial/sourced.ts';
import type { DateStruct, Outcome, StudyLocation, Trial } from '../trial/trial.ts';
import {
  SNAPSHOT_SHAPE,
  type Snapshot,
  type SnapshotDate,
  type SnapshotOutcome,
  type SnapshotSite,
} from './snapshot.ts';

/** The registry writes 99999999 where nobody has given a number. */
const NO_COUNT = 99_999_999;

const recorded = <T extends string | number | boolean>(at: Sourced<T> | undefined): T | null =>
  at ? at.value : null;

const plain = (at: Sourced<Markup> | undefined): string | null =>
  at ? markupText(at.value) : null;

const date = (at: DateStruct | undefined): SnapshotDate | null =>
  at ? { date: at.date.value, type: recorded(at.type) } : null;

const sorted = (texts: readonly Sourced[]): string[] => texts.map((text) => text.value).sort();

/** Two decimals are about a kilometre; the registry moves its points by less for no reason. */
const degrees = (value: number): number => Math.round(value * 100) / 100;

const site = (at: StudyLocation): SnapshotSite => ({
  ...(at.facility && { facility: at.facility.value }),
  ...(at.city && { city: at.city.value }),
  ...(at.zip && { zip: at.zip.value }),
  ...(at.country && { country: at.country.value }),
  ...(at.status && { status: at.status.value }),
  ...(at.geoPoint && {
    lat: degrees(at.geoPoint.lat.value),
    lon: degrees(at.geoPoint.lon.value),
  }),
});

/** One order whatever the registry's: it reorders all places when one comes or goes. */
function inOrder<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: JSON.stringify(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}

const outcome = (at: Outcome): SnapshotOutcome => ({
  measure: at.measure.value,
  timeFrame: recorded(at.timeFrame),
  description: plain(at.description),
});

function enrollment(trial: Trial): Snapshot['enrollment'] {
  const count = trial.design.enrollment?.count?.value;
  if (count === undefined || count >= NO_COUNT) return null;
  return { count, type: recorded(trial.design.enrollment?.type) };
}

function design(trial: Trial) {
  return {
    sponsor: recorded(trial.sponsor.lead?.name),
    studyType: recorded(trial.design.studyType),
    phases: sorted(trial.design.phases.items),
    allocation: recorded(trial.design.allocation),
    masking: recorded(trial.design.masking),
    whoMasked: sorted(trial.design.whoMasked.items),
    enrollment: enrollment(trial),
    arms: trial.arms.armGroups.items.map((arm) => ({
      label: arm.label.value,
      type: recorded(arm.type),
      description: plain(arm.description),
      interventions: sorted(arm.interventionNames.items),
    })),
    interventions: trial.arms.interventions.items.map((intervention) => ({
      type: recorded(intervention.type),
      name: intervention.name.value,
      description: plain(intervention.description),
    })),
    primaryOutcomes: trial.outcomes.primary.items.map(outcome),
  };
}

function joining(trial: Trial) {
  return {
    criteria: recorded(trial.eligibility.criteria),
    sex: recorded(trial.eligibility.sex),
    minimumAge: recorded(trial.eligibility.minimumAge),
    maximumAge: recorded(trial.eligibility.maximumAge),
    healthyVolunteers: recorded(trial.eligibility.healthyVolunteers),
    contacts: inOrder(
      trial.contacts.central.items.map((contact) => ({
        name: recorded(contact.name),
        phone: recorded(contact.phone),
        email: recorded(contact.email),
      })),
    ),
    sites: inOrder(trial.contacts.locations.items.map(site)),
  };
}

/** What to keep of a study. The same study in another order of places, contacts or documents gives the same snapshot. */
export function snapshotOf(trial: Trial): Snapshot {
  return {
    shape: SNAPSHOT_SHAPE,
    nctId: trial.nctId.value,
    lastUpdatePosted: recorded(trial.status.lastUpdatePostDate?.date),
    briefTitle: recorded(trial.identification.briefTitle),
    status: recorded(trial.status.overallStatus),
    whyStopped: plain(trial.status.whyStopped),
    start: date(trial.status.startDate),
    primaryCompletion: date(trial.status.primaryCompletionDate),
    completion: date(trial.status.completionDate),
    ...design(trial),
    ...joining(trial),
    hasResults: trial.hasResults?.value ?? trial.results !== undefined,
    resultsPosted: recorded(trial.status.resultsFirstPostDate?.date),
    documents: inOrder(
      trial.documents.items.map((document) => ({
        label: recorded(document.label),
        date: recorded(document.date),
        filename: recorded(document.filename),
        protocol: document.hasProtocol?.value ?? false,
        sap: document.hasSap?.value ?? false,
        icf: document.hasIcf?.value ?? false,
      })),
    ),
  };
}
