// A short plain read to draw in tests, in the shape the engine gives.
import type { TrialAnswer } from '../../../lib/messaging/protocol.ts';
import type { Section, Sentence } from '../../../lib/summary/plainRead.ts';
import { joinRulesOf } from '../../../lib/trial/joinRules.ts';
import type { Trial } from '../../../lib/trial/trial.ts';

const P = '/protocolSection';
const COUNT = { ptr: `${P}/designModule/enrollmentInfo/count`, value: '12' };
const MEASURE = {
  ptr: `${P}/outcomesModule/primaryOutcomes/0/measure`,
  value: 'Number of participants with treatment-emergent adverse events',
};
const PHASE = { ptr: `${P}/designModule/phases/0`, value: 'EARLY_PHASE1' };
const NAME = { ptr: `${P}/armsInterventionsModule/interventions/0/name`, value: 'XS228CN' };
const STATUS = { ptr: `${P}/statusModule/overallStatus`, value: 'RECRUITING' };
const CRITERIA = {
  ptr: `${P}/eligibilityModule/eligibilityCriteria`,
  value: 'Age 18 to 75 years',
};

let count = 0;
function say(
  text: string,
  source: Sentence['sources'][number] = COUNT,
  more: Partial<Sentence> = {},
): Sentence {
  count += 1;
  return { id: `s-${count}`, text, rule: 'R12', certainty: 'stated', sources: [source], ...more };
}

const general = (text: string): Sentence =>
  say(text, COUNT, {
    certainty: 'general',
    sources: [],
    rule: 'cells',
    reference: 'https://www.fda.gov/vaccines-blood-biologics',
  });

const RULES = [
  'Be 18 to 75 years old',
  'Have ALS, confirmed by a neurologist',
  'Have had symptoms for at most 24 months',
  'Be able to breathe well enough: a slow vital capacity of at least 65%',
  'Agree to take part',
  'Take the same dose of riluzole for at least 30 days, or none',
  'Live within reach of the hospital',
  'Be able to lie flat for two hours',
];

/** The sections of the sample read, in the engine's order. */
export const sampleSections = (): Section[] => [
  {
    id: 'headline',
    heading: 'Headline',
    sentences: [
      say('Nerve cells made from stem cells, tested in people with ALS', NAME, {
        certainty: 'paraphrased',
      }),
    ],
  },
  {
    id: 'status',
    heading: 'Status',
    sentences: [say('This study is looking for people now.', STATUS)],
  },
  {
    id: 'summary',
    heading: 'Summary',
    sentences: [
      say(
        'This early-stage trial tests whether lab-grown nerve cells, injected into the spine, are safe for people with ALS.',
        NAME,
      ),
      say('12 people will take part.'),
      say('Everyone gets the cells, once or four times over six months.', NAME),
      say('The main goal is to look for side effects.', MEASURE, { certainty: 'paraphrased' }),
      say('It is not set up to show that the treatment works.', PHASE, { certainty: 'inferred' }),
    ],
  },
  {
    id: 'substance',
    heading: 'Active substance',
    sentences: [say('Motor neuron progenitor cells grown from stem cells (XS228CN)', NAME)],
  },
  {
    id: 'lead',
    heading: 'What this could lead to',
    sentences: [
      say('If the cells look safe enough, larger studies could test if they help.', PHASE, {
        certainty: 'inferred',
      }),
      say('This study is too small and too early to show that.', COUNT, { certainty: 'inferred' }),
    ],
  },
  {
    id: 'wrong',
    heading: 'What could go wrong',
    sentences: [
      say('Little is known yet about the effects of these cells in people.', PHASE, {
        certainty: 'inferred',
      }),
      say('It involves a needle in the lower back, called a lumbar puncture.', NAME),
      say('With 12 people, side effects that happen to few people may not show up.', COUNT, {
        certainty: 'computed',
      }),
      general(
        'Cells put into the body can be attacked by the immune system. They can also grow in a way they should not.',
      ),
    ],
  },
  {
    id: 'involve',
    heading: 'What taking part involves',
    sentences: [
      say('There are two groups. Chance does not decide which group each person is in.', COUNT),
    ],
    lists: [
      {
        label: 'Groups',
        items: [
          say('Single injection: the cells once, on day 1', NAME),
          say('Four injections: the cells at month 0, 2, 4 and 6', NAME),
        ],
      },
    ],
  },
  {
    id: 'who',
    heading: 'Who can join',
    sentences: [say('The study team decides. These are some of the rules.', CRITERIA)],
    lists: [
      { label: 'You may be able to join if you', items: RULES.map((rule) => say(rule, CRITERIA)) },
      {
        label: 'You cannot join if you',
        items: [say('Have had cancer in the last five years', CRITERIA)],
      },
    ],
  },
  {
    id: 'where',
    heading: 'Where',
    sentences: [say('At one hospital in Beijing, China.', COUNT)],
  },
  {
    id: 'when',
    heading: 'When',
    sentences: [
      say('The study started in May 2026 and is planned to run until March 2028.', COUNT, {
        certainty: 'computed',
      }),
    ],
  },
  { id: 'results', heading: 'Results', sentences: [], missing: 'No results are posted here.' },
  {
    id: 'questions',
    heading: 'Questions to ask',
    sentences: [
      say('The record does not say how often the visits are after one year. Ask.', COUNT),
      say('The record does not say who pays for travel. Ask.', COUNT),
    ],
  },
  {
    id: 'disclaimer',
    heading: 'About this read',
    sentences: [
      say('Made by rules from the public record of 27 June 2026. It can miss things.', COUNT),
    ],
  },
];

/** What the background would answer for this study, with the sample read in it. */
export function answerFor(trial: Trial): TrialAnswer {
  const nctId = trial.nctId.value;
  return {
    asked: nctId,
    trial,
    read: {
      nctId,
      lang: 'en',
      engine: 'rules-test',
      recordVersion: '2026-06-27',
      via: 'rules',
      sections: sampleSections(),
    },
    facts: [
      {
        heading: 'Design',
        rows: [
          { label: 'Enrollment', values: [{ text: '12 (estimated)', ptr: COUNT.ptr }] },
          {
            label: 'Masking',
            values: [
              {
                text: 'None (open label)',
                ptr: `${P}/designModule/designInfo/maskingInfo/masking`,
              },
            ],
          },
        ],
      },
      {
        heading: 'Outcomes',
        rows: [
          {
            label: 'Primary',
            values: [
              { text: MEASURE.value, ptr: MEASURE.ptr },
              {
                text: 'Number of participants with a dose-limiting toxicity',
                ptr: `${P}/outcomesModule/primaryOutcomes/1/measure`,
              },
            ],
          },
        ],
      },
    ],
    conditions: trial.conditions.conditions.items.map(({ value, ptr }) => ({
      listed: value,
      ptr,
      ...(/amyotrophic/i.test(value) && {
        plain: 'ALS (amyotrophic lateral sclerosis)',
        line: 'a disease of the nerve cells that control movement',
      }),
    })),
    glosses: [
      {
        term: 'lumbar puncture',
        plain:
          'A thin needle is put between two bones of the lower back to reach the fluid around the nerves.',
      },
      { term: 'stem cells', plain: 'Cells that can turn into other kinds of cells.' },
    ],
    valueWords: { EARLY_PHASE1: 'Early phase 1', RECRUITING: 'Recruiting' },
    verbatim: {
      summary: [trial.description.briefSummary?.value ?? ''],
      who: ['Inclusion Criteria:\n\n* Age 18 to 75 years\n* ALS \\(definite or probable\\)'],
    },
    joinRules: joinRulesOf(trial),
    fetchedAt: '2026-06-27T09:58:00Z',
    follow: { following: false },
    changes: [],
  };
}
