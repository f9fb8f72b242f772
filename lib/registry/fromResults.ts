// The results section of a record as our own model. The only API field names of that section.
import type { SourcedList } from '../trial/sourced.ts';
import type {
  AdverseEvent,
  EventGroup,
  GroupValue,
  OutcomeMeasure,
  ResultGroup,
  TrialResults,
} from '../trial/trial.ts';
import { list, markup, module, number, object, type Place, text } from './fieldReader.ts';

function group(item: Place): ResultGroup | undefined {
  const id = text(item, 'id');
  return id && { id, title: text(item, 'title'), description: markup(item, 'description') };
}

function groupValue(item: Place): GroupValue | undefined {
  const groupId = text(item, 'groupId');
  return (
    groupId && {
      groupId,
      value: text(item, 'value'),
      spread: text(item, 'spread'),
      lowerLimit: text(item, 'lowerLimit'),
      upperLimit: text(item, 'upperLimit'),
      comment: markup(item, 'comment'),
    }
  );
}

const denoms = (place: Place): OutcomeMeasure['denoms'] =>
  list(place, 'denoms', (item) => ({
    units: text(item, 'units'),
    counts: list(item, 'counts', groupValue),
  }));

const classes = (place: Place): OutcomeMeasure['classes'] =>
  list(place, 'classes', (item) => ({
    title: text(item, 'title'),
    denoms: denoms(item),
    categories: list(item, 'categories', (category) => ({
      title: text(category, 'title'),
      measurements: list(category, 'measurements', groupValue),
    })),
  }));

const outcomeMeasures = (place: Place): SourcedList<OutcomeMeasure> =>
  list(place, 'outcomeMeasures', (item) => ({
    ptr: item.ptr,
    type: text(item, 'type'),
    title: text(item, 'title'),
    description: markup(item, 'description'),
    populationDescription: markup(item, 'populationDescription'),
    reportingStatus: text(item, 'reportingStatus'),
    paramType: text(item, 'paramType'),
    dispersionType: text(item, 'dispersionType'),
    unitOfMeasure: text(item, 'unitOfMeasure'),
    timeFrame: text(item, 'timeFrame'),
    groups: list(item, 'groups', group),
    denoms: denoms(item),
    classes: classes(item),
  }));

function flow(at: Place): TrialResults['flow'] {
  return {
    recruitmentDetails: markup(at, 'recruitmentDetails'),
    preAssignmentDetails: markup(at, 'preAssignmentDetails'),
    groups: list(at, 'groups', group),
    periods: list(at, 'periods', (period) => ({
      title: text(period, 'title'),
      milestones: list(period, 'milestones', (milestone) => ({
        type: text(milestone, 'type'),
        achievements: list(milestone, 'achievements', (item) => {
          const groupId = text(item, 'groupId');
          return groupId && { groupId, numSubjects: text(item, 'numSubjects') };
        }),
      })),
    })),
  };
}

function eventGroup(item: Place): EventGroup | undefined {
  const base = group(item);
  return (
    base && {
      ...base,
      deathsNumAffected: number(item, 'deathsNumAffected'),
      deathsNumAtRisk: number(item, 'deathsNumAtRisk'),
      seriousNumAffected: number(item, 'seriousNumAffected'),
      seriousNumAtRisk: number(item, 'seriousNumAtRisk'),
      otherNumAffected: number(item, 'otherNumAffected'),
      otherNumAtRisk: number(item, 'otherNumAtRisk'),
    }
  );
}

const adverseEvent = (item: Place): AdverseEvent => ({
  ptr: item.ptr,
  term: text(item, 'term'),
  organSystem: text(item, 'organSystem'),
  stats: list(item, 'stats', (stat) => {
    const groupId = text(stat, 'groupId');
    return (
      groupId && {
        groupId,
        numEvents: number(stat, 'numEvents'),
        numAffected: number(stat, 'numAffected'),
        numAtRisk: number(stat, 'numAtRisk'),
      }
    );
  }),
});

const adverseEvents = (at: Place): TrialResults['adverseEvents'] => ({
  frequencyThreshold: text(at, 'frequencyThreshold'),
  timeFrame: text(at, 'timeFrame'),
  description: markup(at, 'description'),
  groups: list(at, 'eventGroups', eventGroup),
  serious: list(at, 'seriousEvents', adverseEvent),
  other: list(at, 'otherEvents', adverseEvent),
});

export function results(at: Place): TrialResults {
  const flowModule = object(at, 'participantFlowModule');
  const eventsModule = object(at, 'adverseEventsModule');
  const caveats = module(module(at, 'moreInfoModule'), 'limitationsAndCaveats');
  return {
    flow: flowModule && flow(flowModule),
    outcomeMeasures: outcomeMeasures(module(at, 'outcomeMeasuresModule')),
    adverseEvents: eventsModule && adverseEvents(eventsModule),
    limitations: markup(caveats, 'description'),
  };
}
