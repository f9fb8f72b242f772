// The main goal of a study, from its primary outcomes (R13, R51–R64).
import { describe, expect, it } from 'vitest';
import { mainGoalWords as english } from '../../../lib/summary/lang/en/mainGoal.ts';
import { mainGoalWords as spanish } from '../../../lib/summary/lang/es/mainGoal.ts';
import {
  goalClass,
  goalClasses,
  type MainGoalPhrases,
  mainGoal,
} from '../../../lib/summary/rules/mainGoal.ts';
import type { Trial } from '../../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { type Modules, saidBy, studyOf } from '../support/studyOf.ts';

type Outcome = string | { measure: string; timeFrame?: string; description?: string };

const study = (outcomes: readonly Outcome[], modules: Modules = {}): Trial =>
  studyOf({
    ...modules,
    outcomesModule: {
      primaryOutcomes: outcomes.map((outcome) =>
        typeof outcome === 'string' ? { measure: outcome } : outcome,
      ),
    },
  });

function words(trial: Trial, language: 'en' | 'es' = 'en'): string {
  const says = language === 'en' ? english : spanish;
  return mainGoal(trial)
    .map(({ key, params }) => says[key as keyof MainGoalPhrases](params as never))
    .join(' ');
}
const said = (...outcomes: Outcome[]) => words(study(outcomes));
const dicho = (...outcomes: Outcome[]) => words(study(outcomes), 'es');
const rules = (...outcomes: Outcome[]) => mainGoal(study(outcomes)).map(({ rule }) => rule);
const cls = (...outcomes: Outcome[]) => goalClass(study(outcomes));

describe('one goal', () => {
  it('is no look at side effects where blood tests are read and nobody is treated', () => {
    const goalOf = (studyType: string) =>
      words(study(['Laboratory results'], { designModule: { studyType } }));
    expect(goalOf('INTERVENTIONAL')).toContain('side effects');
    expect(goalOf('OBSERVATIONAL')).toContain('“Laboratory results”');
  });

  it('is how long a device lasts, not whether people live, where the device survives', () => {
    const survival = (description: string) =>
      said({ measure: 'Survival at 12 months', description });
    expect(survival('Freedom from surgical revision')).toMatch(/how long the graft, implant or/);
    expect(survival('Death from any cause')).toMatch(/how many people are alive/);
  });

  it.each([
    [
      'Number of participants with treatment-emergent adverse events',
      'to check for side effects',
      'R51',
    ],
    [
      'Incidence of dose-limiting toxicities',
      'to check for side effects that limit the dose',
      'R51',
    ],
    ['Maximum tolerated dose', 'to find the highest dose people can take', 'R51'],
    [
      'Cmax of examplimab',
      'to measure how much of the drug gets into the blood and how long it stays',
      'R52',
    ],
    ['Overall survival', 'to measure how long people live', 'R53'],
    [
      'Progression-free survival',
      'to measure how long people live without the disease getting worse',
      'R53',
    ],
    [
      'Objective response rate',
      'to measure how many people have a cancer that shrinks or goes away',
      'R54',
    ],
    ['Change in HbA1c', 'to measure the change in average blood sugar', 'R55'],
    ['Blood pressure', 'to measure blood pressure', 'R55'],
    [
      'Oswestry Disability Index',
      'to measure how back pain limits daily life, using a set of questions called ODI',
      'R55',
    ],
    ['Incidence of delirium', 'to measure how many people have sudden confusion', 'R57'],
    ['Live birth rate', 'to measure how many people have a live birth', 'R57'],
    ['Neutralizing antibody titer', 'to measure the level of antibodies in the blood', 'R58'],
    ['Feasibility: recruitment rate', 'to measure whether the plan can be carried out', 'R59'],
    ['Length of hospital stay', 'to measure how long people stay in the hospital', 'R60'],
    [
      'Sensitivity and specificity of the test',
      'to measure how well a test or sign finds or predicts disease',
      'R61',
    ],
  ])('%s: %s', (measure, goal, rule) => {
    expect(said(measure)).toBe(`The main goal is ${goal}.`);
    expect(rules(measure)).toEqual([rule]);
  });

  it('has a time where the record gives one plain one, and what is measured has a level then', () => {
    expect(said({ measure: 'Change in HbA1c', timeFrame: 'Week 26' })).toBe(
      'The main goal is to measure the change in average blood sugar after 26 weeks.',
    );
    expect(said({ measure: 'Change in HbA1c', timeFrame: '1 year' })).toContain('after 1 year.');
    for (const measure of ['Overall survival', 'Number of falls', 'Time to first use of rescue'])
      expect(said({ measure, timeFrame: 'Week 26' })).not.toContain('26');
    expect(said({ measure: 'Change in HbA1c', timeFrame: 'up to 26 weeks' })).not.toContain('26');
  });

  it.each(['CROSS_SECTIONAL', 'RETROSPECTIVE'])('has no time in a look of the kind %s', (look) => {
    const once = { studyType: 'OBSERVATIONAL', designInfo: { timePerspective: look } };
    const looking = study([{ measure: 'HbA1c', timeFrame: '2 years' }], { designModule: once });
    expect(words(looking)).toBe('The main goal is to measure average blood sugar.');
  });

  it('is quoted where nothing is given that could work', () => {
    const watching = { designModule: { studyType: 'OBSERVATIONAL' } };
    expect(words(study(['Efficacy of zorblax'], watching))).toContain('“Efficacy of zorblax”');
    expect(said('Efficacy of zorblax')).toContain('how well the treatment works');
  });

  it('names its sources: the measure, and the time where it is told', () => {
    const [statement] = mainGoal(study([{ measure: 'Change in HbA1c', timeFrame: 'Week 26' }]));
    expect(statement?.sources.map(({ value }) => value)).toEqual(['Change in HbA1c', 'Week 26']);
  });

  it('never says a direction the record does not', () => {
    for (const measure of ['Pain', 'Change in pain', 'Pain reduction', 'Effect on blood pressure'])
      expect(said(measure)).not.toMatch(/improve|reduce|lower|better|less/);
  });

  it('that is a question of yes or no has no change', () => {
    expect(said('Change in SEP question 2')).toBe(
      'The main goal is to measure whether people could have sex, using a diary called SEP.',
    );
    expect(dicho('Development of a data repository')).toMatch(/es reunir una base de datos\.$/);
    expect(dicho('Change in SEP question 2')).toContain('medir si se pudieron tener relaciones');
  });

  it('is in the tense of the study', () => {
    const over = study(['Overall survival'], { statusModule: { overallStatus: 'COMPLETED' } });
    expect(words(over)).toBe('The main goal was to measure how long people live.');
    expect(words(over, 'es')).toBe(
      'El objetivo principal era medir cuánto tiempo viven las personas.',
    );
  });

  it('is never the illness all have who are treated for it', () => {
    const treated = (measure: string, conditions: string[]) =>
      words(study([measure], { conditionsModule: { conditions } }));
    expect(treated('Androgen deficiency in older men', ['Androgen deficiency'])).toBe(
      'The main thing measured is “Androgen deficiency in older men”.',
    );
    expect(treated('Incidence of gout', ['Gout'])).toMatch(/how many people (?:get|have) gout/);
    expect(treated('Gout', ['Asthma'])).toMatch(/gout/);
  });

  it('that nobody came to measure was to be measured', () => {
    const withdrawn = { statusModule: { overallStatus: 'WITHDRAWN' } };
    expect(words(study(['Xyz'], withdrawn))).toBe('The main thing to be measured was “Xyz”.');
    expect(words(study(['Tolerance'], withdrawn))).toBe(
      'The main goal was to check for side effects.',
    );
  });

  it('is said in the summary of the read', () => {
    expect(saidBy('R53', study(['Overall survival']), 'summary')?.text).toBe(
      'The main goal is to measure how long people live.',
    );
  });
});

describe('a measure whose words tell too little', () => {
  it('is explained by its description, which is a source then', () => {
    const trial = study([
      { measure: 'Primary efficacy endpoint', description: 'Change in pain from baseline.' },
    ]);
    expect(words(trial)).toBe('The main goal is to measure the change in pain.');
    expect(mainGoal(trial)[0]?.sources.map(({ value }) => value)).toEqual([
      'Primary efficacy endpoint',
      'Change in pain from baseline.',
    ]);
  });

  it('is explained by the instrument its description names', () => {
    expect(
      said({ measure: 'Zorblax ratio', description: 'Oswestry Disability Index (ODI) at rest.' }),
    ).toContain('using a set of questions called ODI');
  });

  it('is not explained by another word of its description', () => {
    expect(
      said({ measure: 'Baseline zorblax', description: 'Zorblax is taken from plasma. Pain.' }),
    ).toContain('“Baseline zorblax”');
  });

  it('is quoted where nothing tells', () => {
    expect(said('Zorblax ratio')).toBe('The main thing measured is “Zorblax ratio”.');
    expect(rules('Zorblax ratio')).toEqual(['R62']);
    expect(dicho('Zorblax ratio')).toBe('Lo principal que se mide es “Zorblax ratio”.');
  });

  it('is cut where a long quotation pauses, letter for letter', () => {
    const measure = `The zorblax ratio of the first kind, ${'as the zorblaxes count it '.repeat(6)}`;
    const text = said(measure);
    expect(text).toMatch(/” …\.$/);
    const [, quoted = ''] = /“(.+)”/.exec(text) ?? [];
    expect(quoted.length).toBeLessThanOrEqual(110);
    expect(measure.startsWith(quoted)).toBe(true);
    expect(said(`${'Zorblax '.repeat(13)}and/or of fnord`)).toMatch(/Zorblax” …\.$/);
  });

  it('has others beside it counted', () => {
    expect(said('Zorblax ratio', 'Fnord index of three')).toBe(
      'The main thing measured is “Zorblax ratio”, besides 1 other main measure.',
    );
    expect(said('Zorblax ratio', 'Zorblax ratio')).toBe(said('Zorblax ratio'));
    expect(dicho('Zorblax ratio', 'Fnord index of three', 'Grault')).toBe(
      'Lo principal que se mide es “Zorblax ratio”, además de otras 2 medidas principales.',
    );
  });
});

describe('several goals (R63)', () => {
  it('are two where one measure holds two', () => {
    const both = /^The main goals are to measure the change in pain and the change in anxiety/;
    expect(said('Change in pain and change in anxiety')).toMatch(both);
    expect(said('Change in pain, and improvement in Zorblax')).toMatch(/^The main goal is/);
  });

  it('are two in one sentence', () => {
    expect(said('Overall survival', 'Pain')).toBe(
      'The main goals are to measure how long people live, and also pain.',
    );
    expect(dicho('Overall survival', 'Pain')).toBe(
      'Los objetivos principales son medir cuánto tiempo viven las personas, y también el dolor.',
    );
    expect(rules('Overall survival', 'Pain')).toEqual(['R63']);
  });

  it('are two and a count of the others, with the list as a source', () => {
    const trial = study(['Overall survival', 'Pain', 'Blood pressure', 'HbA1c']);
    expect(words(trial)).toBe(
      'The main goals are to measure how long people live, pain, and 2 other things.',
    );
    const [statement] = mainGoal(trial);
    expect(statement?.sources.at(-1)?.ptr).toMatch(/primaryOutcomes$/);
  });

  it('of one kind are told once: other times, groups and instruments of the same thing', () => {
    expect(said('Pain at 1 hour', 'Pain at 2 hours', 'Pain (VAS) at 3 hours')).toBe(
      'The main goal is to measure pain.',
    );
    expect(
      said(
        'Number of participants with adverse events',
        'Abnormal laboratory values',
        'Vital signs',
      ),
    ).toBe('The main goal is to check for side effects.');
  });

  it('are said to be more where some kinds hold more than one', () => {
    expect(said('Pain at 1 hour', 'Pain at 2 hours', 'Overall survival', 'HbA1c')).toBe(
      'The main goals are to measure pain, how long people live, and other things.',
    );
  });

  it('count what says nothing beside one that tells, and do not name it', () => {
    expect(said('Efficacy', 'Change in HbA1c')).toBe(
      'The main goals are to measure the change in average blood sugar and 1 other thing.',
    );
  });

  it('name what says little where the others only ask about harm', () => {
    expect(said('Efficacy', 'Adverse events')).toBe(
      'The main goals are to measure how well the treatment works and to check for side effects.',
    );
  });

  it('by the hundred are counted', () => {
    const many = Array.from({ length: 300 }, (_, at) => `Zorblax ratio ${at}`);
    expect(said(...many)).toContain('299 other main measures');
  });
});

describe('the class of the main goal', () => {
  it('is the first outcome’s', () => {
    expect(cls('Overall survival', 'Pain')).toBe('survival');
  });

  it('is not side effects, doses or blood levels while another outcome asks whether it helps', () => {
    expect(cls('Adverse events', 'Overall survival')).toBe('survival');
    expect(cls('Cmax', 'Adverse events', 'Pain')).toBe('score');
    expect(cls('Adverse events', 'Cmax')).toBe('safety');
  });

  it('is unknown without outcomes, and “other” when they tell nothing', () => {
    expect(goalClass(studyOf())).toBeUndefined();
    expect(mainGoal(studyOf())).toEqual([]);
    expect(cls('Zorblax ratio')).toBe('other');
  });

  it('is listed for all outcomes, each once', () => {
    expect(
      goalClasses(study(['Adverse events', 'Overall survival', 'Toxicity', 'Zorblax'])),
    ).toEqual(['safety', 'survival', 'other']);
  });
});

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  it('says one sentence on the goal, or two, wherever an outcome is recorded', () => {
    const odd = sharedTrials().filter((trial) => {
      const { length } = mainGoal(trial);
      return trial.outcomes.primary.items.length === 0 ? length !== 0 : length < 1 || length > 2;
    });
    expect(odd.map((trial) => trial.nctId.value)).toEqual([]);
  });

  it('is never much longer than a reader can hold, quotations aside', () => {
    const long = sharedTrials().filter((trial) =>
      words(trial)
        .replace(/“[^”]*”/g, 'Q')
        .split(/(?<=\.) /)
        .some((sentence) => sentence.split(' ').length > 34),
    );
    expect(long.map((trial) => trial.nctId.value)).toEqual([]);
  });

  it('says in Spanish what it says in English: the same rules and sources, no English left', () => {
    for (const trial of sharedTrials()) {
      const own = words(trial, 'es').replace(/“[^”]*”|llamad[oa] [^.]*/g, '');
      expect(own).not.toMatch(/\b(?:the|how|of|people|and|with)\b/);
    }
  });
});
