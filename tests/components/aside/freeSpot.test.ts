// A place at the edge covers no control of the page; the nearest to the wanted one is taken, and where there is none, none.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeTop } from '../../../components/aside/freeSpot.ts';

const ROOM = 600;
const WANTED = { left: 970, top: 240, width: 30, height: 120 };

/** A page of which the edge holds a control in these ranges, top to bottom, and text elsewhere. */
function pageWith(...ranges: [from: number, to: number][]): Document {
  const link = document.createElement('a');
  link.href = '#';
  const inLink = link.appendChild(document.createElement('b'));
  const ours = document.createElement('plain-trial-card');
  const text = document.createElement('p');
  return {
    elementsFromPoint: (_x: number, y: number) => [
      ours,
      ranges.some(([from, to]) => y >= from && y < to) ? inLink : text,
    ],
  } as unknown as Document;
}

it('is the wanted one where nothing is covered', () => {
  expect(freeTop(pageWith(), WANTED, ROOM)).toBe(240);
});

it('is the nearest free one otherwise', () => {
  expect(freeTop(pageWith([250, 270]), WANTED, ROOM)).toBe(272);
  expect(freeTop(pageWith([340, 380]), WANTED, ROOM)).toBe(216);
});

it('is none where controls fill the edge', () => {
  expect(freeTop(pageWith([0, ROOM]), WANTED, ROOM)).toBeUndefined();
});

it('is in the window and over no control, whatever stands there', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: ROOM }), fc.integer({ min: 8, max: 80 }))
    .map(([from, height]): [number, number] => [from, from + height]);
  fc.assert(
    fc.property(
      fc.array(range, { maxLength: 8 }),
      fc.integer({ min: 0, max: 480 }),
      (ranges, top) => {
        const found = freeTop(pageWith(...ranges), { ...WANTED, top }, ROOM);
        if (found === undefined) return;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found + WANTED.height).toBeLessThanOrEqual(ROOM);
        for (const [from, to] of ranges)
          expect(found + WANTED.height <= from || found >= to, `${from} to ${to}`).toBe(true);
      },
    ),
  );
});
