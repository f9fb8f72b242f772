// What can stand after "people with": a disease, not a treatment or a topic.
import { describe, expect, it } from 'vitest';
import { isDiseaseLike } from '../../../lib/summary/names/diseaseLike.ts';

describe('a registered condition', () => {
  it.each([
    'Zorblax Disease',
    'Fnord Syndrome',
    'Zorblax-Associated Neuropathy',
    'Chronic Fnorditis',
    'Fractures of the Fnord',
    'Infection, Fnord',
    'Disorder of Fnord Metabolism',
    'Fnord Deficiency (FD)',
    'Stress',
  ])('“%s” is something people have', (name) => {
    expect(isDiseaseLike(name)).toBe(true);
  });

  it.each([
    'Anesthesia, Spinal',
    'Physical Activity',
    'Screening for Disease',
    'Disease Course',
    'Kidney Transplant',
    'Nursing Education',
    'To Look at the Fnord in Fnorditis',
    'Fnord',
    '',
  ])('“%s” is not', (name) => {
    expect(isDiseaseLike(name)).toBe(false);
  });
});
