// Reading a primary outcome's words: what it is about, how it is looked at, with which instrument.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, type Goal, readMeasure } from '../../lib/lexicon/readMeasure.ts';
import { EXAMPLES } from './labels/endpointExamples.ts';
import { TYPICAL_MEASURES } from './labels/typicalMeasures.ts';

const aspect = (measure: string) => readMeasure(measure)?.aspect;
const classIs = (measure: string) => {
  const goal = readMeasure(measure);
  return goal && classOf(goal);
};

describe('typical measures of all fields', () => {
  it('are read as what they are, but for one in fifty', () => {
    const wrong = TYPICAL_MEASURES.filter(([measure, ...classes]) => {
      const read = classIs(measure);
      return read === undefined || !classes.includes(read);
    });
    expect(wrong.length / TYPICAL_MEASURES.length).toBeLessThan(0.02);
  });
});

describe('figures of a curve', () => {
  it('are of the drug only where the curve is not of sugar', () => {
    const drug = readMeasure('AUC from 0 to 24 hours');
    for (const figure of ['T1/2', 'T½', 'Vd', 'Ke']) expect(readMeasure(figure)).toEqual(drug);
    expect(readMeasure('Glucose Area Under Curve [AUC]')).toEqual(readMeasure('Glucose level'));
  });
});

describe('words around a measure', () => {
  it('take answers for no response, and “tolerance” of a treatment for side effects', () => {
    expect(readMeasure('Responses on the example questionnaire')).not.toMatchObject({
      key: 'how many people respond to the treatment',
    });
    for (const measure of ['Tolerance of the drug', 'Tolerance will be assessed'])
      expect(readMeasure(measure)).toEqual(readMeasure('Safety'));
    expect(readMeasure('Engagement with an app')).not.toEqual(
      readMeasure('Engagement in care after release'),
    );
  });

  it('take a limb for no change, and an outlook for no test', () => {
    expect(aspect('Lower extremity pain')).toBe('level');
    expect(aspect('Lowering of pain')).toBe('change');
    expect(readMeasure('Overall prognosis')).toBeUndefined();
  });

  it('take what is in the blood, or how a partner feels, for no illness of men or women', () => {
    expect(readMeasure('Intra-vaginal latency of ejaculation')).toEqual(
      readMeasure('Latency of ejaculation'),
    );
    expect(readMeasure('Level of X in cavernosal blood')).toBeUndefined();
    expect(readMeasure('Vaginal penetration without pain')).not.toMatchObject({
      key: 'symptoms of the pelvis or womb',
    });
  });

  it('take how two bones move against each other for no walking', () => {
    expect(readMeasure('Mobility')).toMatchObject({ key: 'balance and walking' });
    expect(readMeasure('Segmental mobility')).toBeUndefined();
  });

  it('tell a set of questions that is itself tried out from what it asks', () => {
    expect(readMeasure('Responsiveness of a new sexual life questionnaire')).toEqual(
      readMeasure('Validity of a new sexual life questionnaire'),
    );
  });

  it('are no goal of side effects alone where it asks for the effect as well', () => {
    expect(readMeasure('Safety and tolerability')).toBeDefined();
    expect(readMeasure('Efficacy, safety and tolerability')).toBeUndefined();
  });

  it('do not take the groups that are compared for what is measured', () => {
    expect(readMeasure('To see if gaze speed differs between controls and migraine')).toEqual(
      readMeasure('To see if gaze speed'),
    );
    expect(readMeasure('Differences between groups in pain')).toEqual(readMeasure('Pain'));
  });

  it('do not take the name of a study for what it measures', () => {
    const measure = (name: string) =>
      readMeasure(`The main outcome of the ${name} Study is to determine acceptability of the app`);
    expect(measure('Example Learning')).toEqual(readMeasure('acceptability of the app'));
  });

  it('do not take what a variable is called for what it measures', () => {
    expect(
      readMeasure('The primary pharmacodynamic variable (endpoint) is the mean decrease in weight'),
    ).toEqual(readMeasure('mean decrease in weight'));
  });

  it('are no cells of the body where they name an illness', () => {
    expect(readMeasure('Clinical characteristics of prolymphocytic leukemia')).toBeUndefined();
    expect(readMeasure('Number of lymphocytes')).toBeDefined();
  });

  it('are no check of health where a relevant change in something else is meant', () => {
    expect(classIs('Patients with a clinically relevant, personal improvement in pain')).not.toBe(
      'safety',
    );
    expect(classIs('Clinically relevant laboratory values')).toBe('safety');
  });

  it('are no knowledge where a sense is meant, nor care where a prescription only sets the date', () => {
    expect(classIs('Perception of healthy eating')).toBe('behaviour');
    expect(classIs('Altered perception of orgasm')).not.toBe('behaviour');
    expect(classIs('Prescription rates')).toBe('care');
    expect(classIs('People with an illness until the index prescription')).not.toBe('care');
  });

  it('are no care where they only name the books of a hospital', () => {
    expect(readMeasure('Pain scores taken from the hospital information system')).toMatchObject(
      readMeasure('Pain scores') ?? {},
    );
    expect(readMeasure('Number of hospital visits')).toMatchObject({
      key: 'how often people need hospital or other care',
    });
  });

  it('know the heart’s signals by any correction', () => {
    expect(readMeasure('Time-matched change from baseline in QTcI')).toMatchObject({
      key: 'the heart’s electrical signals',
      aspect: 'change',
    });
  });

  it('tell an answer to a vaccine from an answer to the treatment', () => {
    expect(classIs('Positive Response (2-Fold Increase) to Diphtheria Toxoid')).toBe('immune');
    expect(classIs('Response to a flu vaccine')).toBe('immune');
    expect(classIs('Positive response to the drug')).toBe('response');
  });

  it('say nothing where they say that there is no measure', () => {
    expect(readMeasure('Efficacy of the drug')).toBeDefined();
    expect(readMeasure('There is no primary endpoint, but efficacy endpoints')).toBeUndefined();
    expect(readMeasure('Characteristics of responders by the pain score')).toBeUndefined();
  });
});

describe('how a thing is looked at', () => {
  it.each([
    ['HbA1c at week 26', 'level'],
    ['Change from baseline in HbA1c', 'change'],
    ['Reduction of HbA1c', 'change'],
    ['Percentage of participants achieving HbA1c below 7 %', 'share'],
    ['Percent change in LDL-C', 'change'],
    ['Number of participants with a new mass on magnetic resonance imaging of the brain', 'found'],
    ['Number of participants with delirium', 'share'],
    ['Incidence of delirium', 'share'],
    ['Severity of nausea', 'severity'],
    ['Number of falls', 'often'],
    ['Time to first fall', 'until'],
    ['Overall survival', 'level'],
    ['Percent of time with at least 70 % erection during sleep', 'level'],
  ])('%s: %s', (measure, expected) => {
    expect(aspect(measure)).toBe(expected);
  });
});

describe('an instrument', () => {
  it('says what is measured when it rates one thing', () => {
    expect(readMeasure('Change in Oswestry Disability Index')).toMatchObject({
      kind: 'scale',
      key: 'odi',
      name: 'ODI',
      aspect: 'change',
    });
  });

  it('takes its matter from the measure when it can rate anything', () => {
    expect(readMeasure('Pain on a visual analogue scale')).toMatchObject({
      kind: 'scale',
      tool: 'line',
      about: 'pain',
    });
  });

  it('is no measure of what an earlier sentence names', () => {
    expect(
      readMeasure('Sensorimotor nerve functions. And general quality of life on the SF-36.'),
    ).toMatchObject({ kind: 'endpoint', key: 'how nerves feel and act' });
  });

  it('does not hide what is named outright', () => {
    expect(readMeasure('Adverse events rated on a visual analogue scale')).toMatchObject({
      kind: 'endpoint',
      key: 'to check for side effects',
    });
  });
});

describe('the name of an illness', () => {
  it('is a goal: how many people get it', () => {
    expect(readMeasure('Incidence of postoperative pancreatitis')).toMatchObject({
      kind: 'condition',
      aspect: 'share',
    });
  });

  it('is none when it only says who is in the study', () => {
    const goal = readMeasure('Adverse events in people with asthma');
    expect(goal).toMatchObject({ kind: 'endpoint', key: 'to check for side effects' });
  });
});

describe('the first part of a measure', () => {
  it('tells, and what follows says only how, when or in whom', () => {
    expect(readMeasure('Blood pressure in patients with chronic pain')).toMatchObject({
      key: 'blood pressure',
    });
    expect(readMeasure('Quality of life after hip fracture')).toMatchObject({
      key: 'how people feel in daily life',
    });
  });

  it('may be any words: without one we know the measure is not ours to tell', () => {
    for (const measure of ['Zorblax ratio', 'Part A', '', ' ', '.', 'Interviews', '(', '12 weeks'])
      expect(readMeasure(measure)).toBeUndefined();
  });
});

describe('any measure', () => {
  const words = fc.constantFrom(
    ...Object.values(EXAMPLES).flat(),
    'Change in',
    'Number of participants with',
    'at 12 weeks',
    'Zorblax',
    '(PHQ-9)',
  );

  it('is not what a vague word behind it says, nor the mark of those it describes', () => {
    const behind = 'If zorblax in men at home improves endothelial function; response to treatment';
    expect(readMeasure(behind)).toBeUndefined();
    expect(readMeasure('Characteristics of responders on the ASIA score')).toBeUndefined();
  });

  it('is read the same every time, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (list) => {
        const measure = list.join(' ');
        const first = readMeasure(measure);
        readMeasure(`${measure} again`);
        expect(readMeasure(measure)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('is read without an error, and has a class when it tells something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (measure) => {
        const goal: Goal | undefined = readMeasure(measure);
        if (goal) expect(classOf(goal)).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 50 },
    );
  });

  it('may have spaces of any kind', () => {
    expect(readMeasure('Dose\u00a0limiting\u00a0toxicities')).toEqual(
      readMeasure('Dose limiting toxicities'),
    );
  });
});
