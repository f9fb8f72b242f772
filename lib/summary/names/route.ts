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
  ['inhaled', /\b(?:inhal(?:ed|ation|er)|nebuli[sz](?:ed|ers?))\b/i],
  ['spine', /\b(?:intrathecal(?:ly)?|lumbar puncture|spinal canal)\b/i],
];
/** Other ways, said without where it goes: a shot or a drip is no second way beside the vein, skin, eye or spine. */
const SHOT_OR_DRIP = /\binject\w*|\binfus\w+|(?<!\b(?:phase|stage|grade|class|type) )\bIV\b/;
const INTO_THE_BODY: ReadonlySet<Route> = new Set(['vein', 'skinShot', 'eye', 'spine']);
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
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return !INTO_THE_BODY.has(only.route) && findWords(fields, SHOT_OR_DRIP) ? undefined : only;
}

/** The one route the name tells, else the one the descriptions tell; undefined for none, several, or no medicine. */
export function routeOf(named: NamedIntervention): { route: Route; source: Source } | undefined {
  if (!named.interventions.every((item) => MEDICINES.has(item.type?.value ?? ''))) return undefined;
  return (
    onlyRoute(named.interventions.map((item) => item.name)) ??
    onlyRoute(named.interventions.map((item) => item.description))
  );
}
