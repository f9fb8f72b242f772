// Our own model of a study: the API's words, each value with the pointer it came from.
import type { Markup, Sourced, SourcedList } from './sourced.ts';

type Maybe<T> = T | undefined;

/** `date` is `YYYY-MM` or `YYYY-MM-DD` (see partialDate.ts); `type` is missing in old records and is never guessed. */
export interface DateStruct {
  date: Sourced;
  type: Maybe<Sourced>; // ACTUAL | ESTIMATED
}

export interface Named {
  name: Sourced;
  class: Maybe<Sourced>;
}

export interface SecondaryId {
  id: Sourced;
  type: Maybe<Sourced>;
  domain: Maybe<Sourced>;
  link: Maybe<Sourced>;
}

export interface ArmGroup {
  ptr: string;
  label: Sourced;
  type: Maybe<Sourced>;
  description: Maybe<Sourced<Markup>>;
  /** As recorded: `"Drug: Aspirin"`. */
  interventionNames: SourcedList<Sourced>;
}

export interface Intervention {
  ptr: string;
  type: Maybe<Sourced>;
  name: Sourced;
  description: Maybe<Sourced<Markup>>;
  otherNames: SourcedList<Sourced>;
  armGroupLabels: SourcedList<Sourced>;
}

export interface Outcome {
  ptr: string;
  measure: Sourced;
  description: Maybe<Sourced<Markup>>;
  timeFrame: Maybe<Sourced>;
}

export interface Contact {
  name: Maybe<Sourced>;
  role: Maybe<Sourced>;
  affiliation: Maybe<Sourced>;
  phone: Maybe<Sourced>;
  phoneExt: Maybe<Sourced>;
  email: Maybe<Sourced>;
}

export interface StudyLocation {
  ptr: string;
  facility: Maybe<Sourced>;
  status: Maybe<Sourced>;
  city: Maybe<Sourced>;
  state: Maybe<Sourced>;
  zip: Maybe<Sourced>;
  country: Maybe<Sourced>;
  contacts: SourcedList<Contact>;
  geoPoint: Maybe<{ lat: Sourced<number>; lon: Sourced<number> }>;
}

export interface Mesh {
  id: Maybe<Sourced>;
  term: Sourced;
}

/** A MeSH "browse leaf" of the old site: `asFound` is the text in the record it was matched on. */
export interface MeshLeaf {
  id: Maybe<Sourced>;
  name: Sourced;
  asFound: Maybe<Sourced>;
}

export interface Browse {
  meshes: SourcedList<Mesh>;
  ancestors: SourcedList<Mesh>;
  leaves: SourcedList<MeshLeaf>;
}

export interface Reference {
  pmid: Maybe<Sourced>;
  type: Maybe<Sourced>;
  citation: Maybe<Sourced>;
}

export interface LargeDoc {
  label: Maybe<Sourced>;
  /** Date of the document itself. */
  date: Maybe<Sourced>;
  /** When it was put up, `YYYY-MM-DDTHH:mm`. */
  uploadDate: Maybe<Sourced>;
  filename: Maybe<Sourced>;
  hasProtocol: Maybe<Sourced<boolean>>;
  hasSap: Maybe<Sourced<boolean>>;
  hasIcf: Maybe<Sourced<boolean>>;
}

/** A field that was there and could not be read, or not to its end. `wanted` and `found` are JSON types (`item`: what the list holds) or lengths. */
export interface FieldProblem {
  ptr: string;
  wanted: string;
  found: string;
}

export interface Trial {
  nctId: Sourced;
  identification: {
    aliases: SourcedList<Sourced>;
    briefTitle: Maybe<Sourced>;
    officialTitle: Maybe<Sourced>;
    acronym: Maybe<Sourced>;
    orgStudyId: Maybe<Sourced>;
    organization: Maybe<Named>;
    secondaryIds: SourcedList<SecondaryId>;
  };
  status: {
    overallStatus: Maybe<Sourced>;
    lastKnownStatus: Maybe<Sourced>;
    whyStopped: Maybe<Sourced<Markup>>;
    statusVerifiedDate: Maybe<Sourced>;
    delayedPosting: Maybe<Sourced<boolean>>;
    startDate: Maybe<DateStruct>;
    primaryCompletionDate: Maybe<DateStruct>;
    completionDate: Maybe<DateStruct>;
    firstSubmitDate: Maybe<Sourced>;
    firstPostDate: Maybe<DateStruct>;
    lastUpdateSubmitDate: Maybe<Sourced>;
    lastUpdatePostDate: Maybe<DateStruct>;
    resultsFirstSubmitDate: Maybe<Sourced>;
    resultsFirstPostDate: Maybe<DateStruct>;
    expandedAccess: Maybe<{
      hasExpandedAccess: Maybe<Sourced<boolean>>;
      nctId: Maybe<Sourced>;
      status: Maybe<Sourced>;
    }>;
  };
  sponsor: {
    lead: Maybe<Named>;
    collaborators: SourcedList<Named>;
    responsibleParty: Maybe<Contact & { type: Maybe<Sourced> }>;
  };
  oversight: {
    hasDmc: Maybe<Sourced<boolean>>;
    isFdaRegulatedDrug: Maybe<Sourced<boolean>>;
    isFdaRegulatedDevice: Maybe<Sourced<boolean>>;
    isUnapprovedDevice: Maybe<Sourced<boolean>>;
  };
  description: {
    briefSummary: Maybe<Sourced<Markup>>;
    detailedDescription: Maybe<Sourced<Markup>>;
  };
  conditions: { conditions: SourcedList<Sourced>; keywords: SourcedList<Sourced> };
  design: {
    studyType: Maybe<Sourced>;
    phases: SourcedList<Sourced>;
    patientRegistry: Maybe<Sourced<boolean>>;
    targetDuration: Maybe<Sourced>;
    expandedAccessTypes: Maybe<{
      individual: Maybe<Sourced<boolean>>;
      intermediate: Maybe<Sourced<boolean>>;
      treatment: Maybe<Sourced<boolean>>;
    }>;
    allocation: Maybe<Sourced>;
    interventionModel: Maybe<Sourced>;
    interventionModelDescription: Maybe<Sourced<Markup>>;
    primaryPurpose: Maybe<Sourced>;
    observationalModel: Maybe<Sourced>;
    timePerspective: Maybe<Sourced>;
    masking: Maybe<Sourced>;
    whoMasked: SourcedList<Sourced>;
    maskingDescription: Maybe<Sourced<Markup>>;
    bioSpec: Maybe<{ retention: Maybe<Sourced>; description: Maybe<Sourced<Markup>> }>;
    enrollment: Maybe<{ count: Maybe<Sourced<number>>; type: Maybe<Sourced> }>;
  };
  arms: { armGroups: SourcedList<ArmGroup>; interventions: SourcedList<Intervention> };
  outcomes: {
    primary: SourcedList<Outcome>;
    secondary: SourcedList<Outcome>;
    other: SourcedList<Outcome>;
  };
  eligibility: {
    criteria: Maybe<Sourced<Markup>>;
    healthyVolunteers: Maybe<Sourced<boolean>>;
    sex: Maybe<Sourced>;
    genderBased: Maybe<Sourced<boolean>>;
    genderDescription: Maybe<Sourced<Markup>>;
    minimumAge: Maybe<Sourced>;
    maximumAge: Maybe<Sourced>;
    stdAges: SourcedList<Sourced>;
    studyPopulation: Maybe<Sourced<Markup>>;
    samplingMethod: Maybe<Sourced>;
  };
  contacts: {
    central: SourcedList<Contact>;
    officials: SourcedList<Contact>;
    locations: SourcedList<StudyLocation>;
  };
  references: {
    references: SourcedList<Reference>;
    seeAlso: SourcedList<{ label: Maybe<Sourced<Markup>>; url: Maybe<Sourced> }>;
  };
  ipd: {
    sharing: Maybe<Sourced>;
    description: Maybe<Sourced<Markup>>;
    timeFrame: Maybe<Sourced<Markup>>;
    accessCriteria: Maybe<Sourced<Markup>>;
    url: Maybe<Sourced>;
  };
  documents: SourcedList<LargeDoc>;
  conditionBrowse: Browse;
  interventionBrowse: Browse;
  versionHolder: Maybe<Sourced>;
  hasResults: Maybe<Sourced<boolean>>;
  /** Results sent to the registry and not posted yet: RELEASE, RESET and UNRELEASE events with their dates. */
  unpostedResults: SourcedList<{ type: Maybe<Sourced>; date: Maybe<Sourced> }>;
  results: Maybe<TrialResults>;
  /** What was left out because it was not of the type the API promises; empty for every real record seen. */
  problems: readonly FieldProblem[];
}

/** A group of a results table; `id` ties values to it. */
export interface ResultGroup {
  id: Sourced;
  title: Maybe<Sourced>;
  description: Maybe<Sourced<Markup>>;
}

export interface GroupValue {
  groupId: Sourced;
  value: Maybe<Sourced>;
  spread: Maybe<Sourced>;
  lowerLimit: Maybe<Sourced>;
  upperLimit: Maybe<Sourced>;
  comment: Maybe<Sourced<Markup>>;
}

export interface OutcomeMeasure {
  ptr: string;
  type: Maybe<Sourced>; // PRIMARY | SECONDARY | OTHER_PRE_SPECIFIED | POST_HOC
  title: Maybe<Sourced>;
  description: Maybe<Sourced<Markup>>;
  populationDescription: Maybe<Sourced<Markup>>;
  reportingStatus: Maybe<Sourced>;
  paramType: Maybe<Sourced>;
  dispersionType: Maybe<Sourced>;
  unitOfMeasure: Maybe<Sourced>;
  timeFrame: Maybe<Sourced>;
  groups: SourcedList<ResultGroup>;
  /** Per group how many were analysed: counts as strings. */
  denoms: SourcedList<{ units: Maybe<Sourced>; counts: SourcedList<GroupValue> }>;
  classes: SourcedList<{
    title: Maybe<Sourced>;
    denoms: SourcedList<{ units: Maybe<Sourced>; counts: SourcedList<GroupValue> }>;
    categories: SourcedList<{ title: Maybe<Sourced>; measurements: SourcedList<GroupValue> }>;
  }>;
}

export interface EventGroup extends ResultGroup {
  deathsNumAffected: Maybe<Sourced<number>>;
  deathsNumAtRisk: Maybe<Sourced<number>>;
  seriousNumAffected: Maybe<Sourced<number>>;
  seriousNumAtRisk: Maybe<Sourced<number>>;
  otherNumAffected: Maybe<Sourced<number>>;
  otherNumAtRisk: Maybe<Sourced<number>>;
}

export interface AdverseEvent {
  ptr: string;
  term: Maybe<Sourced>;
  organSystem: Maybe<Sourced>;
  stats: SourcedList<{
    groupId: Sourced;
    numEvents: Maybe<Sourced<number>>;
    numAffected: Maybe<Sourced<number>>;
    numAtRisk: Maybe<Sourced<number>>;
  }>;
}

export interface TrialResults {
  flow: Maybe<{
    recruitmentDetails: Maybe<Sourced<Markup>>;
    preAssignmentDetails: Maybe<Sourced<Markup>>;
    groups: SourcedList<ResultGroup>;
    periods: SourcedList<{
      title: Maybe<Sourced>;
      milestones: SourcedList<{
        type: Maybe<Sourced>; // STARTED | COMPLETED | NOT COMPLETED or the registrant's own
        achievements: SourcedList<{ groupId: Sourced; numSubjects: Maybe<Sourced> }>;
      }>;
    }>;
  }>;
  outcomeMeasures: SourcedList<OutcomeMeasure>;
  adverseEvents: Maybe<{
    frequencyThreshold: Maybe<Sourced>;
    timeFrame: Maybe<Sourced>;
    description: Maybe<Sourced<Markup>>;
    groups: SourcedList<EventGroup>;
    serious: SourcedList<AdverseEvent>;
    other: SourcedList<AdverseEvent>;
  }>;
  limitations: Maybe<Sourced<Markup>>;
}
