// What a raw API v2 record says, read without any code of the engine.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The value at an RFC 6901 pointer, or undefined. */
export function at(record: Json, pointer: string): Json | undefined {
  let here: Json | undefined = record;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (here === null || typeof here !== 'object') return undefined;
    here = Array.isArray(here) ? here[Number(key)] : here[key];
  }
  return here;
}

const P = '/protocolSection';

const text = (record: Json, path: string): string | undefined => {
  const value = at(record, P + path);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};
const list = (record: Json, path: string): Json[] => {
  const value = at(record, P + path);
  return Array.isArray(value) ? value : [];
};
const texts = (record: Json, path: string): string[] =>
  list(record, path).filter((item) => typeof item === 'string');

export interface RecordFacts {
  nctId: string;
  status: string | undefined;
  studyType: string | undefined;
  phases: string[];
  enrollment: number | undefined;
  enrollmentType: string | undefined;
  allocation: string | undefined;
  armCount: number;
  masking: string | undefined;
  whoMasked: string[];
  placeboOrSham: boolean;
  interventions: { type: string; name: string; arms: string[] }[];
  experimentalArms: string[];
  conditions: string[];
  conditionMesh: string[];
  keywords: string[];
  primaryMeasures: string[];
  start: string | undefined;
  end: string | undefined;
  minimumAge: string | undefined;
  maximumAge: string | undefined;
  sex: string | undefined;
  healthyVolunteers: boolean | undefined;
  siteCount: number;
  countries: string[];
  whyStopped: string | undefined;
  /** Per event group with people at risk: deaths and serious problems. */
  eventGroups: {
    deaths: number | undefined;
    deathsOf: number;
    serious: number;
    seriousOf: number;
  }[];
}

const PLACEBO_OR_SHAM = /placebo|sham/i;

/** All the facts an outside reader would check a read against. */
export function recordFacts(record: Json): RecordFacts {
  const arms = list(record, '/armsInterventionsModule/armGroups');
  const armType = (arm: Json) => String(at(arm, '/type') ?? '');
  const interventions = list(record, '/armsInterventionsModule/interventions').map((item) => ({
    type: String(at(item, '/type') ?? ''),
    name: String(at(item, '/name') ?? ''),
    arms: (at(item, '/armGroupLabels') as string[] | undefined) ?? [],
  }));
  const enrollment = at(record, `${P}/designModule/enrollmentInfo/count`);
  const healthy = at(record, `${P}/eligibilityModule/healthyVolunteers`);
  const locations = list(record, '/contactsLocationsModule/locations');
  const events = at(record, '/resultsSection/adverseEventsModule/eventGroups');
  const count = (group: Json, key: string) => Number(at(group, `/${key}`) ?? 0);
  return {
    nctId: text(record, '/identificationModule/nctId') ?? '',
    status: text(record, '/statusModule/overallStatus'),
    studyType: text(record, '/designModule/studyType'),
    phases: texts(record, '/designModule/phases'),
    enrollment: typeof enrollment === 'number' ? enrollment : undefined,
    enrollmentType: text(record, '/designModule/enrollmentInfo/type'),
    allocation: text(record, '/designModule/designInfo/allocation'),
    armCount: arms.length,
    masking: text(record, '/designModule/designInfo/maskingInfo/masking'),
    whoMasked: texts(record, '/designModule/designInfo/maskingInfo/whoMasked'),
    placeboOrSham:
      arms.some((arm) => /PLACEBO|SHAM/.test(armType(arm))) ||
      interventions.some((item) => PLACEBO_OR_SHAM.test(item.name)),
    interventions,
    experimentalArms: arms
      .filter((arm) => armType(arm) === 'EXPERIMENTAL')
      .map((arm) => String(at(arm, '/label') ?? '')),
    conditions: texts(record, '/conditionsModule/conditions'),
    conditionMesh: (
      (at(record, '/derivedSection/conditionBrowseModule/meshes') as Json[]) ?? []
    ).map((mesh) => String(at(mesh, '/term') ?? '')),
    keywords: texts(record, '/conditionsModule/keywords'),
    primaryMeasures: list(record, '/outcomesModule/primaryOutcomes').map((outcome) =>
      String(at(outcome, '/measure') ?? ''),
    ),
    start: text(record, '/statusModule/startDateStruct/date'),
    end: text(record, '/statusModule/completionDateStruct/date'),
    minimumAge: text(record, '/eligibilityModule/minimumAge'),
    maximumAge: text(record, '/eligibilityModule/maximumAge'),
    sex: text(record, '/eligibilityModule/sex'),
    healthyVolunteers: typeof healthy === 'boolean' ? healthy : undefined,
    siteCount: locations.length,
    countries: [...new Set(locations.map((site) => String(at(site, '/country') ?? '')))].filter(
      (country) => country !== '',
    ),
    whyStopped: text(record, '/statusModule/whyStopped'),
    eventGroups: (Array.isArray(events) ? events : []).map((group) => ({
      deaths:
        at(group, '/deathsNumAffected') === undefined
          ? undefined
          : count(group, 'deathsNumAffected'),
      deathsOf: count(group, 'deathsNumAtRisk'),
      serious: count(group, 'seriousNumAffected'),
      seriousOf: count(group, 'seriousNumAtRisk'),
    })),
  };
}
