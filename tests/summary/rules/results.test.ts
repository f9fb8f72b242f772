// Results as posted: counts with denominators by group, quotes for limits, and never a verdict (R100–R107).
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/summary/lang/languages.ts';
import { results } from '../../../lib/summary/rules/results.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { sectionOf, studyOf, TODAY, textsOf } from '../support/studyOf.ts';

const EVENTS = {
  frequencyThreshold: '5',
  timeFrame: 'Up to 12 weeks',
  eventGroups: [
    {
      id: 'EG000',
      title: 'New drug',
      deathsNumAffected: 0,
      deathsNumAtRisk: 187,
      seriousNumAffected: 3,
      seriousNumAtRisk: 187,
    },
    {
      id: 'EG001',
      title: 'Placebo',
      deathsNumAffected: 1,
      deathsNumAtRisk: 40,
      seriousNumAffected: 0,
      seriousNumAtRisk: 40,
    },
    { id: 'EG002', title: 'Nobody', seriousNumAffected: 0, seriousNumAtRisk: 0 },
  ],
  otherEvents: [
    ['Cough', 4, 1],
    ['Headache', 30, 8],
    ['Rash', 0, 0],
    ['Nausea', 20, 9],
    ['Fever', 10, 2],
  ].map(([term, first, second]) => ({
    term,
    stats: [
      { groupId: 'EG000', numAffected: first, numAtRisk: 187 },
      { groupId: 'EG001', numAffected: second, numAtRisk: 40 },
    ],
  })),
};

const FLOW = {
  groups: [
    { id: 'FG000', title: 'New drug' },
    { id: 'FG001', title: 'Placebo' },
  ],
  periods: [
    {
      title: 'Overall Study',
      milestones: [
        {
          type: 'STARTED',
          achievements: [
            { groupId: 'FG000', numSubjects: '187' },
            { groupId: 'FG001', numSubjects: '40' },
          ],
        },
        {
          type: 'COMPLETED',
          achievements: [
            { groupId: 'FG000', numSubjects: '180' },
            { groupId: 'FG001', numSubjects: '39' },
          ],
        },
      ],
    },
  ],
};

const measure = (more: object) => ({
  type: 'PRIMARY',
  title: 'Change in pain',
  timeFrame: 'Week 12',
  reportingStatus: 'POSTED',
  groups: [
    { id: 'OG000', title: 'New drug' },
    { id: 'OG001', title: 'Placebo' },
  ],
  denoms: [
    {
      units: 'Participants',
      counts: [
        { groupId: 'OG000', value: '187' },
        { groupId: 'OG001', value: '40' },
      ],
    },
  ],
  classes: [
    {
      categories: [
        {
          measurements: [
            { groupId: 'OG000', value: '-1.7', spread: '0.3' },
            { groupId: 'OG001', value: 'NA', comment: 'Too few \\> answers' },
          ],
        },
      ],
    },
  ],
  ...more,
});

const withResults = (resultsSection: object, status: object = {}) =>
  studyOf(
    { statusModule: { overallStatus: 'COMPLETED', ...status } },
    { hasResults: true, resultsSection },
  );
const lists = (study: ReturnType<typeof studyOf>, lang: 'en' | 'es' = 'en') =>
  (sectionOf(study, 'results', lang).lists ?? []).map(
    ({ label, items }) => `${label}: ${items.map(({ text }) => text).join(' / ')}`,
  );

describe('no results', () => {
  it('is said, with results that were sent and not posted', () => {
    const study = studyOf(
      { statusModule: { overallStatus: 'COMPLETED' } },
      {
        annotationSection: {
          annotationModule: {
            unpostedAnnotation: { unpostedEvents: [{ type: 'RELEASE', date: '2026-03-02' }] },
          },
        },
      },
    );
    expect(textsOf(study, 'results')).toEqual([
      'The record holds no results.',
      'Results were sent to the registry in March 2026 and are not posted yet.',
    ]);
  });

  it('is not said to be for now where the study never went ahead', () => {
    const called = studyOf({ statusModule: { overallStatus: 'WITHDRAWN' } });
    expect(textsOf(called, 'results')).toEqual(['The record holds no results.']);
  });

  it('is no complaint while the study goes on', () => {
    expect(textsOf(studyOf(), 'results')).toEqual(['The record holds no results so far.']);
  });
});

describe('who started and finished (R100)', () => {
  it('by group', () => {
    expect(lists(withResults({ participantFlowModule: FLOW }))).toEqual([
      'People who started and finished: “New drug”: 187 started, 180 finished / “Placebo”: 40 started, 39 finished',
    ]);
  });

  it('leaves a group out of periods it had no part in', () => {
    const [period] = FLOW.periods;
    const started = [
      {
        type: 'STARTED',
        achievements: [
          { groupId: 'FG000', numSubjects: '0' },
          { groupId: 'FG001', numSubjects: '9' },
        ],
      },
    ];
    const periods = [period, { title: 'Extension', milestones: started }];
    expect(lists(withResults({ participantFlowModule: { ...FLOW, periods } }))[1]).toBe(
      'People who started and finished (“Extension”): “Placebo”: 9 started',
    );
  });

  it('by period where there are several', () => {
    const [period] = FLOW.periods;
    const periods = [period, { ...period, title: 'Extension' }];
    expect(
      lists(withResults({ participantFlowModule: { ...FLOW, periods } })).map(
        (list) => list.split(':')[0],
      ),
    ).toEqual([
      'People who started and finished (“Overall Study”)',
      'People who started and finished (“Extension”)',
    ]);
  });
});

describe('numbers of none', () => {
  it('are said as none', () => {
    const flow = JSON.parse(JSON.stringify(FLOW).replace('"39"', '"0"'));
    const study = withResults({ participantFlowModule: flow });
    expect(lists(study)[0]).toContain('“Placebo”: 40 started, none finished');
    expect(lists(study, 'es')[0]).toContain('“Placebo”: 40 empezaron, no terminó nadie');
  });
});

describe('numbers of one', () => {
  it('take a verb of one in Spanish', () => {
    const flow = JSON.parse(JSON.stringify(FLOW).replace('"39"', '"1"'));
    expect(lists(withResults({ participantFlowModule: flow }), 'es')[0]).toContain(
      '40 empezaron, 1 terminó',
    );
  });
});

describe('deaths and health problems (R101–R103)', () => {
  const study = withResults({ adverseEventsModule: EVENTS });

  it('are told once where one problem is listed twice with the same counts', () => {
    const { otherEvents } = EVENTS;
    const twice = {
      ...EVENTS,
      otherEvents: [...otherEvents, { ...otherEvents[1], organSystem: 'Elsewhere' }],
    };
    const [list] = lists(withResults({ adverseEventsModule: twice })).filter((one) =>
      one.startsWith('Other health problems'),
    );
    expect(list?.match(/“Headache”/g)).toHaveLength(1);
  });

  it('are named without the number some registrants write before a term', () => {
    const coded = JSON.parse(JSON.stringify(EVENTS).replace('"Headache"', '"58300-Headache"'));
    expect(lists(withResults({ adverseEventsModule: coded })).join(' ')).toContain('“Headache”');
  });

  it('name a threshold without zeros that mean nothing', () => {
    const at = withResults({ adverseEventsModule: { ...EVENTS, frequencyThreshold: '1.70' } });
    expect(textsOf(at, 'results').join(' ')).toMatch(/more than 1\.7 out of a hundred/);
    expect(textsOf(study, 'results').join(' ')).toMatch(/more than 5 out of a hundred/);
  });

  it('are counted by group, none is none, and nobody at risk is nobody', () => {
    expect(lists(study).slice(0, 2)).toEqual([
      'Deaths during the study, for any reason: “New drug”: none of 187 people died / “Placebo”: 1 of 40 people died',
      'Serious health problems during the study: “New drug”: 3 of 187 people (about 2 out of a hundred) had a serious problem / “Placebo”: none of 40 people had a serious problem',
    ]);
  });

  it('show the three other problems most people had', () => {
    expect(lists(study)[2]).toBe(
      'Other health problems that happened most: “Headache”: 30 of 187 people (about 16 out of a hundred) in “New drug”; 8 of 40 people in “Placebo” / “Nausea”: 20 of 187 people (about 11 out of a hundred) in “New drug”; 9 of 40 people in “Placebo” / “Fever”: 10 of 187 people (about 5 out of a hundred) in “New drug”; 2 of 40 people in “Placebo”',
    );
  });

  it('come with the threshold, the time and what they do not show', () => {
    expect(textsOf(study, 'results')).toEqual(
      expect.arrayContaining([
        'Health problems during the study may or may not be due to what was tested.',
        'Other health problems are listed only if more than 5 out of a hundred people in a group had them.',
      ]),
    );
    expect(lists(study)[3]).toBe('When health problems were counted: “Up to 12 weeks”');
    const all = withResults({ adverseEventsModule: { ...EVENTS, frequencyThreshold: '0' } });
    expect(textsOf(all, 'results')).toContain(
      'Other health problems are listed however few people had them.',
    );
  });

  it('never scale up a small group or write a share of nobody', () => {
    expect(lists(study).join(' ')).not.toMatch(
      /of 40 people \(|%|\b0 out of|none of \d+ people \(/,
    );
  });

  it('that are not reported are missed out loud', () => {
    expect(textsOf(withResults({}), 'results')).toContain(
      'The record does not list health problems during the study.',
    );
    const { deathsNumAffected: _, ...alive } = EVENTS.eventGroups[1] ?? {};
    const silent = withResults({ adverseEventsModule: { ...EVENTS, eventGroups: [alive] } });
    expect(textsOf(silent, 'results')).toContain('The record does not say how many people died.');
  });
});

describe('primary outcomes (R104, R105)', () => {
  const outcome = (more: object = {}) =>
    lists(withResults({ outcomeMeasuresModule: { outcomeMeasures: [measure(more)] } }))[0];

  it('give each group’s value with its unit, as posted', () => {
    expect(outcome({ paramType: 'MEAN', unitOfMeasure: 'units on a scale' })).toBe(
      'Main goal measured: “Change in pain”, time: “Week 12”: “New drug”: average “-1.7” (“units on a scale”) / “Placebo”: no number given. “Too few > answers”',
    );
  });

  it('leave out rows in which nobody was counted, and count one as one', () => {
    const counts = [
      { groupId: 'OG000', value: '1' },
      { groupId: 'OG001', value: '0' },
    ];
    const measurements = [
      { groupId: 'OG000', value: '1' },
      { groupId: 'OG001', value: '0' },
    ];
    expect(
      outcome({
        paramType: 'COUNT_OF_PARTICIPANTS',
        denoms: [{ units: 'Participants', counts }],
        classes: [{ categories: [{ measurements }] }],
      }),
    ).toBe('Main goal measured: “Change in pain”, time: “Week 12”: “New drug”: 1 of 1 person');
  });

  it('give people as so many of so many', () => {
    const classes = [
      {
        categories: [{ title: 'Pain free', measurements: [{ groupId: 'OG000', value: '69' }] }],
      },
    ];
    expect(
      outcome({ paramType: 'COUNT_OF_PARTICIPANTS', unitOfMeasure: 'Participants', classes }),
    ).toBe(
      'Main goal measured: “Change in pain”, time: “Week 12”: “Pain free”, “New drug”: 69 of 187 people',
    );
  });

  it('tell which way a scale runs only in the registrant’s words', () => {
    expect(
      outcome({
        paramType: 'MEAN',
        description: 'A pain scale from 0 to 10. Higher scores mean worse pain. Assessed twice.',
      }),
    ).toContain('How to read it: “Higher scores mean worse pain.”');
    expect(outcome({ paramType: 'MEAN', description: 'A pain scale.' })).not.toContain(
      'How to read',
    );
  });

  it('are cut where a table is very long, and say so', () => {
    const measurements = Array.from({ length: 60 }, (_, index) => ({
      groupId: 'OG000',
      value: String(index),
    }));
    expect(outcome({ classes: [{ categories: [{ measurements }] }] })).toMatch(
      /“23” \/ The record has more rows for this\.$/,
    );
  });

  it('leave secondary ones to the registry', () => {
    const secondary = { outcomeMeasures: [measure({ type: 'SECONDARY' })] };
    expect(lists(withResults({ outcomeMeasuresModule: secondary }))).toEqual([]);
    expect(textsOf(withResults({ outcomeMeasuresModule: secondary }), 'results')).toContain(
      'The record does not give numbers for the main goal.',
    );
  });
});

it('quotes the limits the study team names (R106)', () => {
  const study = withResults({
    moreInfoModule: { limitationsAndCaveats: { description: 'Few people \\<50.' } },
  });
  expect(lists(study)).toContain('Limits the study team names: “Few people <50.”');
});

it('never judges, in all reference records and both languages', () => {
  const VERDICT =
    /\b(?:better|worse|worked|works|no difference|superior|effective|safe|mejor|peor|funcionó|eficaz|seguro)\b/i;
  for (const study of sharedTrials().filter((trial) => trial.results)) {
    const { statements, lists: all = [] } = results.draft(study, { today: TODAY });
    for (const statement of [...statements, ...all.flatMap(({ items }) => items)])
      for (const lang of ['en', 'es'] as const) {
        const words = LANGUAGES[lang].phrases[statement.key] as (params: unknown) => string;
        expect(words(statement.params).replace(/“[^”]*”/g, '')).not.toMatch(VERDICT);
      }
  }
});
