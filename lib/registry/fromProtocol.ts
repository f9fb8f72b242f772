// The protocol section of a record, module by module, as our own model. The only API field names of that section.
import type { Contact, DateStruct, Named, Outcome, StudyLocation, Trial } from '../trial/trial.ts';
import {
  flag,
  list,
  markup,
  module,
  number,
  object,
  type Place,
  text,
  texts,
} from './fieldReader.ts';

function dateStruct(place: Place, key: string): DateStruct | undefined {
  const at = object(place, key);
  const date = at && text(at, 'date');
  return at && date && { date, type: text(at, 'type') };
}

function named(place: Place | undefined, nameKey: string): Named | undefined {
  const name = place && text(place, nameKey);
  return place && name && { name, class: text(place, 'class') };
}

export function identification(at: Place): Trial['identification'] {
  return {
    aliases: texts(at, 'nctIdAliases'),
    briefTitle: text(at, 'briefTitle'),
    officialTitle: text(at, 'officialTitle'),
    acronym: text(at, 'acronym'),
    orgStudyId: text(module(at, 'orgStudyIdInfo'), 'id'),
    organization: named(object(at, 'organization'), 'fullName'),
    secondaryIds: list(at, 'secondaryIdInfos', (item) => {
      const id = text(item, 'id');
      return (
        id && {
          id,
          type: text(item, 'type'),
          domain: text(item, 'domain'),
          link: text(item, 'link'),
        }
      );
    }),
  };
}

function expandedAccess(place: Place): Trial['status']['expandedAccess'] {
  const at = object(place, 'expandedAccessInfo');
  return (
    at && {
      hasExpandedAccess: flag(at, 'hasExpandedAccess'),
      nctId: text(at, 'nctId'),
      status: text(at, 'statusForNctId'),
    }
  );
}

export function status(at: Place): Trial['status'] {
  return {
    overallStatus: text(at, 'overallStatus'),
    lastKnownStatus: text(at, 'lastKnownStatus'),
    whyStopped: markup(at, 'whyStopped'),
    statusVerifiedDate: text(at, 'statusVerifiedDate'),
    delayedPosting: flag(at, 'delayedPosting'),
    startDate: dateStruct(at, 'startDateStruct'),
    primaryCompletionDate: dateStruct(at, 'primaryCompletionDateStruct'),
    completionDate: dateStruct(at, 'completionDateStruct'),
    firstSubmitDate: text(at, 'studyFirstSubmitDate'),
    firstPostDate: dateStruct(at, 'studyFirstPostDateStruct'),
    lastUpdateSubmitDate: text(at, 'lastUpdateSubmitDate'),
    lastUpdatePostDate: dateStruct(at, 'lastUpdatePostDateStruct'),
    resultsFirstSubmitDate: text(at, 'resultsFirstSubmitDate'),
    resultsFirstPostDate: dateStruct(at, 'resultsFirstPostDateStruct'),
    expandedAccess: expandedAccess(at),
  };
}

const contact = (at: Place): Contact => ({
  name: text(at, 'name'),
  role: text(at, 'role'),
  affiliation: text(at, 'affiliation'),
  phone: text(at, 'phone'),
  phoneExt: text(at, 'phoneExt'),
  email: text(at, 'email'),
});

/** Old records name the responsible party by `oldNameTitle` and `oldOrganization`. */
function responsibleParty(place: Place): Trial['sponsor']['responsibleParty'] {
  const at = object(place, 'responsibleParty');
  return (
    at && {
      ...contact(at),
      type: text(at, 'type'),
      name: text(at, 'investigatorFullName') ?? text(at, 'oldNameTitle'),
      role: text(at, 'investigatorTitle'),
      affiliation: text(at, 'investigatorAffiliation') ?? text(at, 'oldOrganization'),
    }
  );
}

export function sponsor(at: Place): Trial['sponsor'] {
  return {
    lead: named(object(at, 'leadSponsor'), 'name'),
    collaborators: list(at, 'collaborators', (item) => named(item, 'name')),
    responsibleParty: responsibleParty(at),
  };
}

export function oversight(at: Place): Trial['oversight'] {
  return {
    hasDmc: flag(at, 'oversightHasDmc'),
    isFdaRegulatedDrug: flag(at, 'isFdaRegulatedDrug'),
    isFdaRegulatedDevice: flag(at, 'isFdaRegulatedDevice'),
    isUnapprovedDevice: flag(at, 'isUnapprovedDevice'),
  };
}

export function description(at: Place): Trial['description'] {
  return {
    briefSummary: markup(at, 'briefSummary'),
    detailedDescription: markup(at, 'detailedDescription'),
  };
}

export function conditions(at: Place): Trial['conditions'] {
  return { conditions: texts(at, 'conditions'), keywords: texts(at, 'keywords') };
}

export function design(at: Place): Trial['design'] {
  const info = module(at, 'designInfo');
  const masking = module(info, 'maskingInfo');
  const kinds = object(at, 'expandedAccessTypes');
  const bioSpec = object(at, 'bioSpec');
  const enrollment = object(at, 'enrollmentInfo');
  return {
    studyType: text(at, 'studyType'),
    phases: texts(at, 'phases'),
    patientRegistry: flag(at, 'patientRegistry'),
    targetDuration: text(at, 'targetDuration'),
    expandedAccessTypes: kinds && {
      individual: flag(kinds, 'individual'),
      intermediate: flag(kinds, 'intermediate'),
      treatment: flag(kinds, 'treatment'),
    },
    allocation: text(info, 'allocation'),
    interventionModel: text(info, 'interventionModel'),
    interventionModelDescription: markup(info, 'interventionModelDescription'),
    primaryPurpose: text(info, 'primaryPurpose'),
    observationalModel: text(info, 'observationalModel'),
    timePerspective: text(info, 'timePerspective'),
    masking: text(masking, 'masking'),
    whoMasked: texts(masking, 'whoMasked'),
    maskingDescription: markup(masking, 'maskingDescription'),
    bioSpec: bioSpec && {
      retention: text(bioSpec, 'retention'),
      description: markup(bioSpec, 'description'),
    },
    enrollment: enrollment && {
      count: number(enrollment, 'count'),
      type: text(enrollment, 'type'),
    },
  };
}

export function arms(at: Place): Trial['arms'] {
  return {
    armGroups: list(at, 'armGroups', (item) => {
      const label = text(item, 'label');
      return (
        label && {
          ptr: item.ptr,
          label,
          type: text(item, 'type'),
          description: markup(item, 'description'),
          interventionNames: texts(item, 'interventionNames'),
        }
      );
    }),
    interventions: list(at, 'interventions', (item) => {
      const name = text(item, 'name');
      return (
        name && {
          ptr: item.ptr,
          type: text(item, 'type'),
          name,
          description: markup(item, 'description'),
          otherNames: texts(item, 'otherNames'),
          armGroupLabels: texts(item, 'armGroupLabels'),
        }
      );
    }),
  };
}

function outcome(item: Place): Outcome | undefined {
  const measure = text(item, 'measure');
  return (
    measure && {
      ptr: item.ptr,
      measure,
      description: markup(item, 'description'),
      timeFrame: text(item, 'timeFrame'),
    }
  );
}

export function outcomes(at: Place): Trial['outcomes'] {
  return {
    primary: list(at, 'primaryOutcomes', outcome),
    secondary: list(at, 'secondaryOutcomes', outcome),
    other: list(at, 'otherOutcomes', outcome),
  };
}

export function eligibility(at: Place): Trial['eligibility'] {
  return {
    criteria: markup(at, 'eligibilityCriteria'),
    healthyVolunteers: flag(at, 'healthyVolunteers'),
    sex: text(at, 'sex'),
    genderBased: flag(at, 'genderBased'),
    genderDescription: markup(at, 'genderDescription'),
    minimumAge: text(at, 'minimumAge'),
    maximumAge: text(at, 'maximumAge'),
    stdAges: texts(at, 'stdAges'),
    studyPopulation: markup(at, 'studyPopulation'),
    samplingMethod: text(at, 'samplingMethod'),
  };
}

function geoPoint(item: Place): StudyLocation['geoPoint'] {
  const at = object(item, 'geoPoint');
  const lat = at && number(at, 'lat');
  const lon = at && number(at, 'lon');
  return lat && lon && { lat, lon };
}

export function contacts(at: Place): Trial['contacts'] {
  return {
    central: list(at, 'centralContacts', contact),
    officials: list(at, 'overallOfficials', contact),
    locations: list(at, 'locations', (item) => ({
      ptr: item.ptr,
      facility: text(item, 'facility'),
      status: text(item, 'status'),
      city: text(item, 'city'),
      state: text(item, 'state'),
      zip: text(item, 'zip'),
      country: text(item, 'country'),
      contacts: list(item, 'contacts', contact),
      geoPoint: geoPoint(item),
    })),
  };
}

export function references(at: Place): Trial['references'] {
  return {
    references: list(at, 'references', (item) => ({
      pmid: text(item, 'pmid'),
      type: text(item, 'type'),
      citation: text(item, 'citation'),
    })),
    seeAlso: list(at, 'seeAlsoLinks', (item) => ({
      label: markup(item, 'label'),
      url: text(item, 'url'),
    })),
  };
}

export function ipd(at: Place): Trial['ipd'] {
  return {
    sharing: text(at, 'ipdSharing'),
    description: markup(at, 'description'),
    timeFrame: markup(at, 'timeFrame'),
    accessCriteria: markup(at, 'accessCriteria'),
    url: text(at, 'url'),
  };
}
