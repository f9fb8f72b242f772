// What a badge says, in the first language that it speaks.
import { expect, it } from 'vitest';
import { badgeWords } from '../../lib/detect/badgeWords.ts';

it.each([
  [['es'], 'Lectura sencilla'],
  [['', 'es-MX', 'en'], 'Lectura sencilla'],
  [['auto', 'fr', 'en-GB'], 'Plain read'],
  [[], 'Plain read'],
])('for %j it says “%s”', (languages, label) => {
  expect(badgeWords(...languages)[0]).toBe(label);
});

it('makes the name of the contract', () => {
  const [label, of] = badgeWords('en');
  expect(`${label}${of}NCT07118319`).toBe('Plain read of NCT07118319');
});
