// English words for the section "questions".
import type { Wording } from '../../language.ts';
import type { Gap, QuestionPhrases } from '../../rules/questions.ts';

const GAPS: Record<Gap, string> = {
  whyStopped: 'Why did the study stop?',
  whyOnHold: 'Why is the study on hold?',
  whyCalledOff: 'Why was the study called off?',
  start: 'When does the study start?',
  end: 'When does the study end?',
  where: 'Where does the study take place?',
  open: 'Is the study open?',
  contact: 'Whom can people call or write to?',
  personTime: 'How long does each person take part?',
  visits: 'How many visits are there, and what happens at each one?',
  groupChance: 'How many people go into each group?',
  toldLater: 'Will people learn later which group they were in?',
  ownMedicines: 'Can people keep taking their own medicines?',
  sideEffects: 'What side effects are known so far?',
  harm: 'Who pays for care if someone is harmed?',
  cost: 'Are there costs, and is travel paid back?',
  afterwards: 'Can people go on with it after the study?',
  criteria: 'Who can join?',
  healthy: 'Can healthy people join?',
  watching: 'Does a separate group of experts watch over safety?',
  whatIsGiven: 'What do people get in the study?',
  mainGoal: 'What is the main thing measured?',
  resultsElsewhere: 'Have the results been shared anywhere?',
  size: 'How many people take part?',
};

export const questionWords: Wording<QuestionPhrases> = {
  'questions.lead': () => 'The record leaves these questions open.',
  'questions.none': ({ past }) =>
    past
      ? 'Questions about taking part are listed only while a study goes on. Nothing else we look for is missing.'
      : 'Nothing we look for is missing from the record.',
  'questions.list': ({ past }) =>
    past ? 'Questions the record leaves open' : 'Questions to bring to the study team',
  'questions.gap': ({ gap }) => `${GAPS[gap]} The record does not say.`,
};
