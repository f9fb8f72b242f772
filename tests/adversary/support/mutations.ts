// Random harm to a record: holes, wrong types, hostile text, doubled, shuffled and multiplied lists.
import fc from 'fast-check';
import type { Json } from '../../oracle/recordFacts.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES, RUNS } from './hostile.ts';
import { changed, type Path, pathsOf, valueAt } from './pointers.ts';

type Harm =
  | { do: 'drop' }
  | { do: 'set'; value: Json }
  | { do: 'wrap'; as: 'array' | 'object' }
  | { do: 'multiply'; times: number }
  | { do: 'reverse' }
  | { do: 'copy'; from: number }
  | { do: 'rename'; to: string };

/** `at` picks one of the places the record has then. */
export interface Mutation {
  at: number;
  harm: Harm;
}

const LONGEST = 20_000;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.values(RUNS)).map((run) => run(2_000)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(RUNS)).map((run) => run(LONGEST)) },
);

const harm: fc.Arbitrary<Harm> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Harm>({ do: 'drop' }) },
  { weight: 5, arbitrary: text.map((value): Harm => ({ do: 'set', value })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...HOSTILE_VALUES).map((value): Harm => ({ do: 'set', value })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('array' as const, 'object').map((as): Harm => ({ do: 'wrap', as })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(2, 15, 61, 437).map((times): Harm => ({ do: 'multiply', times })),
  },
  { weight: 1, arbitrary: fc.constant<Harm>({ do: 'reverse' }) },
  { weight: 3, arbitrary: fc.nat().map((from): Harm => ({ do: 'copy', from })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('__proto__', 'constructor', '', 'later')
      .map((to): Harm => ({ do: 'rename', to })),
  },
);

/** One to twelve harms in a row. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({ at: fc.nat(), harm }), {
  minLength: 1,
  maxLength: 12,
});

const MOST_ITEMS = 500;

function multiplied(value: Json, times: number): Json | undefined {
  if (!Array.isArray(value) || value.length * times > MOST_ITEMS) return undefined;
  return Array.from({ length: times }, () => structuredClone(value)).flat() as Json[];
}

function harmed(record: Json, path: Path, places: readonly Path[], { harm }: Mutation): Json {
  const value = valueAt(record, path);
  if (value === undefined) return record;
  switch (harm.do) {
    case 'drop':
      return changed(record, path, undefined);
    case 'set':
      return changed(record, path, structuredClone(harm.value));
    case 'wrap':
      return changed(record, path, harm.as === 'array' ? [value] : { value });
    case 'multiply':
      return changed(record, path, multiplied(value, harm.times) ?? value);
    case 'reverse':
      return changed(record, path, Array.isArray(value) ? value.toReversed() : value);
    case 'copy': {
      const from = places[harm.from % places.length];
      const other = from && valueAt(record, from);
      return other === undefined ? record : changed(record, path, structuredClone(other));
    }
    case 'rename': {
      const to = [...path.slice(0, -1), harm.to];
      return typeof path.at(-1) === 'number'
        ? record
        : changed(changed(record, to, value), path, undefined);
    }
  }
}

/** The record after all harms, one after the other. Its number stays. */
export function mutate(record: Json, steps: readonly Mutation[]): Json {
  let spoilt = record;
  for (const step of steps) {
    const places = pathsOf(spoilt);
    const path = places[step.at % Math.max(1, places.length)];
    if (path) spoilt = harmed(spoilt, path, places, step);
  }
  return spoilt;
}
