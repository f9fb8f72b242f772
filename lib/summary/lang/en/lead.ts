// English words for the section "lead".
import type { Wording } from '../../language.ts';
import { type ConditionName, conditionWords, peopleWith } from '../../names/conditionName.ts';
import type { LeadPhrases, Use } from '../../rules/lead.ts';
import type { Tense } from '../../tense.ts';
import { monthYear } from './grammar.ts';

type About = readonly ConditionName[];

const condition = ([name]: About, several: boolean): string => {
  if (name === undefined) return 'this condition';
  return several ? 'these conditions' : conditionWords(name, 'en');
};
const who = (about: About, several: boolean): string => {
  if (about.length === 0) return 'people';
  return several ? 'people with these conditions' : peopleWith(about, 'en');
};
const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

const USES: Record<Use, (about: About, several: boolean, tense: Tense) => string> = {
  biggerStudies: (_about, _several, tense) =>
    `If it ${isOver(tense) ? 'looked' : 'looks'} safe enough, bigger studies could test if it helps.`,
  planStudies: () => 'The results could help plan doses and later studies.',
  laterStudies: () => 'The results could help plan later studies.',
  largerComparison: () =>
    'If there are signs that it works, a larger study could compare it with usual care.',
  decide: () => 'The results could help health agencies and doctors decide about its use.',
  learnMore: () =>
    'The results could help doctors learn more about something they may already use.',
  whetherItHelps: (about, several) =>
    `The results could show whether it helps ${who(about, several)}.`,
  prevent: () => 'The results could show whether it helps to prevent a health problem.',
  findOrSee: () =>
    'The results could help doctors find or see a health problem sooner or more clearly.',
  easeSymptoms: () => 'The results could show whether it eases symptoms or side effects.',
  giveCare: () => 'The results could point to new ways to give care.',
  howTheBodyWorks: () => 'The results could add to what is known about how the body works.',
  deviceStudy: () => 'The results could show whether the device is ready for a larger study.',
  understand: (about, several) =>
    `The results could help people understand more about ${condition(about, several)}.`,
  knowledge: (about, several) =>
    `The results could add to what is known about ${condition(about, several)}.`,
};

export const leadWords: Wording<LeadPhrases> = {
  'lead.stopped': ({ status }) =>
    status === 'WITHDRAWN'
      ? 'This study will not go ahead as planned, so it will have no results of its own.'
      : 'This study will not go further as planned.',
  'lead.use': ({ use, about, several, tense }) => USES[use](about, several, tense),
  'lead.tooEarly': ({ tense }) =>
    `This study ${isOver(tense) ? 'was' : 'is'} too early to show that.`,
  'lead.resultsPosted': () => 'Results are posted on the record.',
  'lead.noResults': ({ since, ended }) =>
    `The record gives ${monthYear(since)} as the end of the ${ended}. No results are posted.`,
  'lead.unknown': () => 'The record does not say what came of it.',
  'lead.access': () => 'This is a way to get a treatment. It is not set up to answer a question.',
  'lead.untold': () => 'The record does not say enough to tell what this could lead to.',
};
