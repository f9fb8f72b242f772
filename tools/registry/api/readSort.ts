// Reads the `sort` parameter of /studies into an order of studies.
import { type Study, textAt, valuesAt } from '../study.ts';
import { pieceNames } from './pieceNames.ts';

const NCT_ID = 'protocolSection.identificationModule.nctId';

/** At most two keys, each `Piece` or `Piece:asc|desc`; without any, by study number so that pages are stable. */
export function readSort(raw: string | null): ((a: Study, b: Study) => number) | undefined {
  const keys = raw === null || raw === '@relevance' ? [] : raw.split(/[,|]/);
  if (keys.length > 2) return undefined;
  const steps: ((a: Study, b: Study) => number)[] = [];
  for (const key of keys) {
    const [piece = '', direction = 'asc'] = key.split(':');
    const path = pieceNames.get(piece);
    if (path === undefined || !['asc', 'desc'].includes(direction)) return undefined;
    const sign = direction === 'asc' ? 1 : -1;
    steps.push((a, b) => sign * compareTexts(firstText(a, path), firstText(b, path)));
  }
  return (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return compareTexts(textAt(a, NCT_ID), textAt(b, NCT_ID));
  };
}

const firstText = (study: Study, path: string) => String(valuesAt(study, path)[0] ?? '');
const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
