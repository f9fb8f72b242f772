// The endpoint lexicon: each row finds its own measures, and no word that only looks like one.
import { describe, expect, it } from 'vitest';
import { endpoints as english } from '../../lib/lexicon/en/endpoints.ts';
import { ENDPOINTS, type EndpointKey } from '../../lib/lexicon/endpoints.ts';
import { endpoints as spanish } from '../../lib/lexicon/es/endpoints.ts';
import { readMeasure } from '../../lib/lexicon/readMeasure.ts';
import { EXAMPLES } from './labels/endpointExamples.ts';
import { countWords, expectPlain } from './support/wordsOfOurs.ts';

const KEYS = Object.keys(ENDPOINTS) as EndpointKey[];

/** What a measure is about, named outright or rated by an instrument. */
function about(measure: string): string | undefined {
  const goal = readMeasure(measure);
  if (goal?.kind === 'scale') return goal.about ?? goal.key;
  return goal?.key;
}

describe('the endpoint lexicon', () => {
  it('has at least 150 rows', () => {
    expect(KEYS.length).toBeGreaterThanOrEqual(150);
  });

  it.each(KEYS)('finds %s', (key) => {
    expect(EXAMPLES[key].length).toBeGreaterThan(0);
    for (const measure of EXAMPLES[key]) expect([measure, about(measure)]).toEqual([measure, key]);
  });

  it('finds the same in capitals and after words that only wrap a measure', () => {
    for (const [key, measures] of Object.entries(EXAMPLES))
      for (const measure of measures) {
        expect([measure, about(`To evaluate the ${measure}`)]).toEqual([measure, key]);
      }
  });
});

describe('words that only look like what is measured', () => {
  it.each([
    ['Pain assessement by interview', 'sperm'],
    ['Endorsement of the app', 'sperm'],
    ['Learning curve of the team', 'knowledge, skills or views'],
    ['Number of healthy volunteers enrolled', 'how wounds heal'],
    ['Use of mHealth tools', 'how wounds heal'],
    ['Preoperative planning time', 'another operation'],
    ['Accurate placement of the catheter', 'salts and other substances in the blood'],
    ['Lymphoma subtype', 'how well the body responds to insulin'],
    ['Cytomegalovirus reactivation', 'vitamins or other nutrients in the body'],
    ['Miscarriage rate', 'the amount of germs'],
    ['Use of antimicrobials', 'the amount of germs'],
    ['Interviews conducted', 'restless or difficult behavior'],
    ['Covariance of readings', 'eggs, embryos or the womb lining'],
    ['Carcinoembryonic antigen', 'eggs, embryos or the womb lining'],
    ['Elaborate laboratory work', 'how labor goes'],
    ['Switching of treatment', 'itching or hives'],
    ['Cambridge battery', 'bone around teeth or implants'],
    ['Content of nucleus pulposus', 'teeth'],
    ['Incidental findings', 'teeth'],
    ['Double-blind extension', 'how well people see'],
    ['Stereotactic radiotherapy', 'how well people see'],
    ['Disappearance of the lesion', 'how the skin looks and feels'],
    ['Accurate, reliable information on care', 'how well a test or set of questions does its job'],
    ['Score by a validated questionnaire', 'how well a test or set of questions does its job'],
    ['Retired workers', 'tiredness'],
    ['Apparent clearance', 'well-being and confidence'],
    ['Concerning events', 'how much of the drug gets into the blood and how long it stays'],
    [
      'Serum concentration of zonulin',
      'how much of the drug gets into the blood and how long it stays',
    ],
    ['Clearance of examplimab', 'how many people are free of the germ after treatment'],
    ['Desire for drugs', 'sexual function'],
    ['Unprotected sexual intercourse', 'sexual function'],
    ['Strength of the alliance with the therapist', 'muscle strength'],
    ['Correspondence with the site', 'how many people respond to the treatment'],
    ['Worst pain imaginable', 'what scans or pictures show'],
    ['Acupuncture sessions attended', 'how well a needle, line or tube can be placed'],
    ['Avoidance of crowds', 'urinary symptoms'],
    ['Consequences of the illness', 'genes or gene activity'],
    ['Development of a registry', 'how a child develops'],
    ['Time to task failure', 'how often the treatment succeeds'],
    ['Incidence of pulmonary hypertension', 'blood pressure'],
    ['Parenteral nutrition', 'well-being and confidence'],
  ])('“%s” is not about %s', (measure, key) => {
    expect(KEYS).toContain(key);
    expect(about(measure)).not.toBe(key);
  });
});

describe.each([
  ['en', english, /^to (?:check|find)/],
  ['es', spanish, /^(?:ver|hallar) /],
] as const)('the words for what is measured in %s', (language, words, purpose) => {
  it('are complete', () => {
    expect(Object.keys(words).sort()).toEqual([...KEYS].sort());
  });

  it('are short, plain and promise nothing', () => {
    for (const text of Object.values(words)) {
      expect(countWords(text)).toBeLessThanOrEqual(15);
      expectPlain(text, language);
    }
  });

  it('name no direction but in answers to a treatment: better, less, more are the record’s to say', () => {
    const directed =
      /\b(?:improv\w+|reduc\w+|increas\w+|decreas\w+|better|less|mejor\w*|reducir|aumentar)\b/;
    const keys = KEYS.filter(
      (key) => ENDPOINTS[key][0] !== 'response' && directed.test(words[key]),
    );
    expect(keys).toEqual([]);
  });

  it('are a goal whole where they begin with a verb', () => {
    for (const key of KEYS) if (purpose.test(words[key])) expect(ENDPOINTS[key][1]).toBe('whole');
  });
});
