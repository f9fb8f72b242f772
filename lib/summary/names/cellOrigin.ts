// Whose cells are used, when the record says so (R42).
import type { KindKey } from '../../lexicon/kinds.ts';
import type { Source } from '../../trial/sourced.ts';
import { findWords } from '../freeText.ts';
import type { NamedIntervention } from './interventionName.ts';

export type Origin = 'own' | 'donor';

const OF_CELLS: ReadonlySet<KindKey> = new Set([
  'carT',
  'immuneCells',
  'stemCells',
  'bloodStemCellTransplant',
  'nerveCells',
  'livingCells',
  'plateletPlasma',
]);
const OWN = /\bautologous\b|\bown (?:blood|cells|stem cells|T[- ]cells|bone marrow|fat)\b/i;
const DONOR =
  /\ballogen(?:e)?ic\b|\b(?:healthy |matched |related |unrelated )?donors?\b|\bumbilical cord\b|\bhaploidentical\b/i;

/** Own or a donor's; undefined unless the words say exactly one of the two. */
export function cellOrigin(
  named: NamedIntervention,
  kind: KindKey | undefined,
): { origin: Origin; source: Source } | undefined {
  if (kind === undefined || !OF_CELLS.has(kind)) return undefined;
  const fields = named.interventions.flatMap((item) => [
    item.name,
    ...item.otherNames.items,
    item.description,
  ]);
  const own = findWords(fields, OWN);
  const donor = findWords(fields, DONOR);
  if (own && !donor) return { origin: 'own', source: own };
  return donor && !own ? { origin: 'donor', source: donor } : undefined;
}
