// English words for the section "wrong".
import { cards } from '../../../lexicon/en/cards.ts';
import type { Wording } from '../../language.ts';
import type { Invasive } from '../../rules/invasive.ts';
import type { WrongPhrases } from '../../rules/wrong.ts';
import type { Tense } from '../../tense.ts';
import { counted, quoted } from './grammar.ts';

/** What was only planned is told as the plan it is. */
const isOver = (tense: Tense): boolean => tense === 'past';

const INVASIVE: Record<Invasive, string> = {
  spinalTap: 'a needle into the space around the spinal cord',
  eyeInjection: 'a shot into the eye',
  generalAnesthesia: 'being put to sleep (general anesthesia)',
  biopsy: 'a biopsy (taking a small piece of tissue to test)',
  catheter: 'a tube put into a large blood vessel',
  endoscopy: 'a look inside the body with a tube',
  spineInjection: 'a shot near the spine',
  penisInjection: 'a shot into the penis',
  implant: 'putting something into the body (an implant)',
  surgery: 'surgery',
};

const DUMMY = { placebo: 'the placebo', sham: 'the sham (pretend) version' };

export const wrongWords: Wording<WrongPhrases> = {
  'wrong.unapprovedDevice': () =>
    'The record says the U.S. Food and Drug Administration has not approved or cleared a device in the study.',
  'wrong.invasive': ({ procedure }) =>
    `The record mentions ${INVASIVE[procedure]}, which has risks of its own.`,
  'wrong.littleKnown': () => 'Little is known yet about its effects in people.',
  'wrong.earlyFindings': () => 'Early studies can find effects that nobody knew of before.',
  'wrong.mayNotHelp': ({ what, harm }) => {
    if (what === 'test') return 'The test may give unclear or wrong answers.';
    if (what === 'given') return 'What is given or done may cause harm.';
    return harm
      ? 'The study treatment may not help, and it may cause harm.'
      : 'The study treatment may not help.';
  },
  'wrong.bringsOn': ({ tense }) =>
    isOver(tense)
      ? 'What people got could bring on symptoms: the study looked for that.'
      : 'What people get may bring on symptoms: the study looks for that.',
  'wrong.healthyPeople': ({ tense }) =>
    isOver(tense)
      ? 'For healthy people, it was no treatment.'
      : 'For healthy people, it is no treatment.',
  'wrong.fewPeople': ({ count, medicine, tense }) => {
    const people = counted(count, 'person', 'people');
    if (medicine)
      return `With ${people}, side effects that happen to few may not ${isOver(tense) ? 'have shown' : 'show'} up.`;
    return `With ${people}, chance can sway the results.`;
  },
  'wrong.noComparison': ({ tense }) =>
    isOver(tense)
      ? 'There was no group to compare with, so it is hard to tell what caused a change.'
      : 'There is no group to compare with, so it is hard to tell what causes a change.',
  'wrong.openLabel': ({ tense }) =>
    isOver(tense)
      ? 'People knew what they got, which can sway how they said they felt.'
      : 'People know what they get, which can sway how they say they feel.',
  'wrong.mayNotGetIt': ({ dummy }) =>
    dummy === 'nothing'
      ? 'Chance may put a person in the group that does not get it.'
      : `Chance may put a person in the group that gets ${DUMMY[dummy]} instead.`,
  'wrong.washout': ({ words }) =>
    `The rules for joining name a time to leave out some treatments: ${quoted(words)}.`,
  'wrong.onePlace': () => 'The record lists one place, so the results may not fit everyone.',
  'wrong.watchedOver': ({ tense }) => {
    if (tense === 'intended') return 'A separate group of experts was to watch over safety.';
    return tense === 'past'
      ? 'A separate group of experts watched over safety.'
      : 'A separate group of experts watches over safety.';
  },
  'wrong.onlyTogether': () =>
    'It can show that two things go together, and not that one causes the other.',
  'wrong.stoppedEarly': ({ nobody }) =>
    nobody
      ? 'It stopped with no one in it, so there is nothing to learn from it.'
      : 'It stopped early, so there may be too little to learn from it.',
  'wrong.card': ({ card }) => cards[card],
  'wrong.access': () => 'The record does not list risks.',
  'wrong.nobody': () => 'No one took part, so nobody was put at risk.',
  'wrong.untold': () => 'The record does not say enough to tell what could go wrong.',
};
