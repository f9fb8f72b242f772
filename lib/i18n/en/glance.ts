// English words for a study at a glance: stage, people, time, places. Apart from the panel's, because a card needs only these.
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en-US', n, { one, other });

export const glance = {
  statusMissing: 'Status not given',

  stage: {
    EARLY_PHASE1: 'Very early stage · Early phase 1',
    PHASE1: 'Early stage · Phase 1',
    PHASE1_PHASE2: 'Early to middle stage · Phase 1 and 2',
    PHASE2: 'Middle stage · Phase 2',
    PHASE2_PHASE3: 'Middle to late stage · Phase 2 and 3',
    PHASE3: 'Late stage · Phase 3',
    PHASE4: 'Later stage · Phase 4',
    none: 'No phase',
    observational: 'Observational study',
    expandedAccess: 'Access outside a study',
  },

  three: {
    label: 'At a glance',
    notStated: 'Not stated',
    peoplePlanned: (n: number) => count(n, 'person planned', 'people planned'),
    peopleJoined: (n: number) => count(n, 'person joined', 'people joined'),
    people: (n: number) => count(n, 'person', 'people'),
    peopleMissing: 'number of people',
    peopleUnlikely: (recorded: string) => `people: the record gives ${recorded}`,
    followed: 'followed',
    months: (n: number) => count(n, '# month', '# months'),
    years: (n: number) => count(n, '# year', '# years'),
    about: (time: string) => `About ${time}`,
    timePlanned: 'start to planned finish',
    timeRan: 'start to finish',
    timeMissing: 'length of the study',
    places: (n: number) => count(n, '# place', '# places'),
    inCountries: (n: number) => count(n, 'in # country', 'in # countries'),
    placesMissing: 'places',
  },
};
