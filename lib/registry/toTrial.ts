// An API v2 record in, our own model of the study out, each value with its pointer.
import type { Browse, FieldProblem, Trial } from '../trial/trial.ts';
import { flag, list, module, object, type Place, text } from './fieldReader.ts';
import * as protocol from './fromProtocol.ts';
import { results } from './fromResults.ts';
import type { StudyRecord } from './studySchema.ts';

function browse(at: Place): Browse {
  const mesh = (item: Place) => {
    const term = text(item, 'term');
    return term && { id: text(item, 'id'), term };
  };
  return {
    meshes: list(at, 'meshes', mesh),
    ancestors: list(at, 'ancestors', mesh),
    leaves: list(at, 'browseLeaves', (item) => {
      const name = text(item, 'name');
      return name && { id: text(item, 'id'), name, asFound: text(item, 'asFound') };
    }),
  };
}

const documents = (root: Place): Trial['documents'] =>
  list(module(module(root, 'documentSection'), 'largeDocumentModule'), 'largeDocs', (item) => ({
    label: text(item, 'label'),
    date: text(item, 'date'),
    uploadDate: text(item, 'uploadDate'),
    filename: text(item, 'filename'),
    hasProtocol: flag(item, 'hasProtocol'),
    hasSap: flag(item, 'hasSap'),
    hasIcf: flag(item, 'hasIcf'),
  }));

function unpostedResults(root: Place): Trial['unpostedResults'] {
  const annotations = module(module(root, 'annotationSection'), 'annotationModule');
  return list(module(annotations, 'unpostedAnnotation'), 'unpostedEvents', (item) => ({
    type: text(item, 'type'),
    date: text(item, 'date'),
  }));
}

/**
 * The study a record describes. Never throws: a field of a wrong type is left out and noted in `problems`,
 * unknown keys are ignored, unknown enum values kept as recorded.
 */
export function toTrial(record: StudyRecord): Trial {
  const problems: FieldProblem[] = [];
  const root: Place = { fields: record, ptr: '', problems };
  const section = module(root, 'protocolSection');
  const derived = module(root, 'derivedSection');
  const resultsSection = object(root, 'resultsSection');
  return {
    nctId: {
      value: record.protocolSection.identificationModule.nctId,
      ptr: '/protocolSection/identificationModule/nctId',
    },
    identification: protocol.identification(module(section, 'identificationModule')),
    status: protocol.status(module(section, 'statusModule')),
    sponsor: protocol.sponsor(module(section, 'sponsorCollaboratorsModule')),
    oversight: protocol.oversight(module(section, 'oversightModule')),
    description: protocol.description(module(section, 'descriptionModule')),
    conditions: protocol.conditions(module(section, 'conditionsModule')),
    design: protocol.design(module(section, 'designModule')),
    arms: protocol.arms(module(section, 'armsInterventionsModule')),
    outcomes: protocol.outcomes(module(section, 'outcomesModule')),
    eligibility: protocol.eligibility(module(section, 'eligibilityModule')),
    contacts: protocol.contacts(module(section, 'contactsLocationsModule')),
    references: protocol.references(module(section, 'referencesModule')),
    ipd: protocol.ipd(module(section, 'ipdSharingStatementModule')),
    documents: documents(root),
    conditionBrowse: browse(module(derived, 'conditionBrowseModule')),
    interventionBrowse: browse(module(derived, 'interventionBrowseModule')),
    versionHolder: text(module(derived, 'miscInfoModule'), 'versionHolder'),
    hasResults: flag(root, 'hasResults'),
    unpostedResults: unpostedResults(root),
    results: resultsSection && results(resultsSection),
    problems,
  };
}
