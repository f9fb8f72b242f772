// How a treatment is taken, when its name or description says so in words (R50).
import type { Source, Sourced } from '../../trial/sourced.ts';
import { findWords } from '../freeText.ts';
import type { NamedIntervention } from './interventionName.ts';

export type Route = 'mouth' | 'vein' | 'skinShot' | 'skin' | 'eye' | 'nose' | 'inhaled' | 'spine';

const ROUTES: readonly (readonly [route: Route, words: RegExp])[] = [
  [
    'mouth',
    /\b(?:tablets?|capsules?|pills?|orally|by mouth|per os|oral (?:tablets?|capsules?|solution|suspension|administration|film|dose))\b/i,
  ],
  ['vein', /\b(?:intravenous(?:ly)?|IV infusion|i\.v\.|into (?:a|the) vein)(?![\w])/i],
  ['skinShot', /\b(?:subcutaneous(?:ly)?|under the skin|s\.c\.)(?![\w])/i],
  ['skin', /\b(?:topical(?:ly)?|gel|cream|ointment|transdermal|patch(?:es)?)\b/i],
  ['eye', /\b(?:intravitreal|eye drops?|ophthalmic)\b/i],
  ['nose', /\b(?:intranasal(?:ly)?|nasal (?:spray|solution|gel))\b/i],
  ['inhaled', /\b(?:inhal(?:ed|ation|er)|nebuli[sz]ed)\b/i],
  ['spine', /\b(?:intrathecal(?:ly)?|lumbar puncture|spinal canal)\b/i],
];
const MEDICINES: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DIETARY_SUPPLEMENT',
  'GENETIC',
]);

function onlyRoute(
  fields: readonly (Sourced | undefined)[],
): { route: Route; source: Source } | undefined {
  const found = ROUTES.flatMap(([route, words]) => {
    const source = findWords(fields, words);
    return source ? [{ route, source }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The one route the name tells, else the one the descriptions tell; undefined for none, several, or no medicine. */
export function routeOf(named: NamedIntervention): { route: Route; source: Source } | undefined {
  if (!named.interventions.every((item) => MEDICINES.has(item.type?.value ?? ''))) return undefined;
  return (
    onlyRoute(named.interventions.map((item) => item.name)) ??
    onlyRoute(named.interventions.map((item) => item.description))
  );
}
