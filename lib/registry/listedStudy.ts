// A study of a list in our own words.
import type { ListedStudy } from './answerSchemas.ts';

/** When a study was last updated. `lastUpdatePostDate` is `YYYY-MM-DD`, or empty when the answer lacked it. */
export interface UpdateRow {
  nctId: string;
  lastUpdatePostDate: string;
  overallStatus: string;
}

/** A study a search found. Missing texts are empty; dates are `YYYY-MM-DD`, ages as recorded ("18 Years"). */
export interface FoundStudy {
  nctId: string;
  briefTitle: string;
  overallStatus: string;
  firstPostDate: string;
  sites: ListedSite[];
  minimumAge: string;
  maximumAge: string;
  /** The sponsor's own number and those of other registries: two records that share one may be one study. */
  otherIds: string[];
  /** The record as far as it was asked for. */
  record: unknown;
}

/** A place as a search lists it; degrees. */
export interface ListedSite {
  city?: string;
  country?: string;
  lat?: number;
  lon?: number;
}

export function updateRow({ protocolSection }: ListedStudy): UpdateRow {
  return {
    nctId: protocolSection.identificationModule.nctId,
    lastUpdatePostDate: protocolSection.statusModule?.lastUpdatePostDateStruct?.date ?? '',
    overallStatus: protocolSection.statusModule?.overallStatus ?? '',
  };
}

const present = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => text || [])),
];

/** Every number a record is known under besides its own. */
export function idsOf({ protocolSection }: ListedStudy): string[] {
  const { orgStudyIdInfo, secondaryIdInfos, nctIdAliases } = protocolSection.identificationModule;
  return present([orgStudyIdInfo?.id, ...secondaryIdInfos.map((info) => info.id), ...nctIdAliases]);
}

export function foundStudy(study: ListedStudy): FoundStudy {
  const { identificationModule, statusModule, eligibilityModule } = study.protocolSection;
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  return {
    nctId: identificationModule.nctId,
    briefTitle: identificationModule.briefTitle ?? '',
    overallStatus: statusModule?.overallStatus ?? '',
    firstPostDate: statusModule?.studyFirstPostDateStruct?.date ?? '',
    sites: locations.map(({ city, country, geoPoint }) => ({
      ...(city !== undefined && { city }),
      ...(country !== undefined && { country }),
      ...geoPoint,
    })),
    minimumAge: eligibilityModule?.minimumAge ?? '',
    maximumAge: eligibilityModule?.maximumAge ?? '',
    otherIds: idsOf(study),
    record: study,
  };
}
