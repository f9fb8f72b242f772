// The order of a long list of rules (R95).
import { expect, it } from 'vitest';
import { orderRules } from '../../../lib/summary/criteria/orderRules.ts';

const rules = (...texts: string[]) => texts.map((text) => ({ text, depth: 0 }));
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

it('leaves a list of six as the record has it', () => {
  const six = rules('Owns a phone', 'Speaks English', 'Age over 18', 'A', 'B', 'C');
  expect(orderRules(six, ['Asthma'])).toEqual(six);
});

it('puts one rule of each kind first, then all others in the order of the record', () => {
  const seven = rules(
    'Owns a phone',
    'HIV infection',
    'Normal kidney function',
    'Not pregnant',
    'Prior surgery',
    'Age over 18',
    'Has asthma',
  );
  expect(texts(orderRules(seven, ['Asthma']))).toEqual([
    'Has asthma',
    'Age over 18',
    'Prior surgery',
    'Not pregnant',
    'Normal kidney function',
    'HIV infection',
    'Owns a phone',
  ]);
});

it('keeps what stands under a rule with it', () => {
  const items = [
    ...rules('A', 'B', 'C', 'D', 'E', 'F'),
    { text: 'Adequate liver function:', depth: 0 },
    { text: 'ALT < 40', depth: 1 },
  ];
  expect(texts(orderRules(items, [])).slice(0, 2)).toEqual([
    'Adequate liver function:',
    'ALT < 40',
  ]);
});

it('loses and repeats no rule', () => {
  const many = rules(
    ...Array.from({ length: 30 }, (_, index) => `Rule ${index} on cancer and age`),
  );
  expect(texts(orderRules(many, ['Cancer'])).sort()).toEqual(texts(many).sort());
});

it('keeps the order of a list whose rules lean on each other', () => {
  for (const text of ['Any of the following:', 'Asthma or', 'OR current users']) {
    const items = rules('A', 'B', 'C', 'D', 'E', 'F', text, 'Age over 18');
    expect(orderRules(items, [])).toEqual(items);
  }
});
