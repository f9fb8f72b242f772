// Words that say little: what primary outcomes measure. How the rows are read: see ../endpoints.ts.
import type { EndpointRow } from '../endpointRow.ts';

export const vague = {
  infections: ['event', 'event', /infect|abscess/i],
  succeeds: ['other', 'whole', /success|\bfailure/i],
  prevalence: [
    'other',
    'whole',
    /prevalence|epidemiolog|natural history|distribution|characteri[sz]/i,
  ],
  overallRating: ['score', 'amount', /global (?:impr|ass|rat|perc)|self-?rated|rating of change/i],
  severity: [
    'score',
    'amount',
    /sever(?:e|ity)|symptom|clinical (?:stat|score|cour|cond|deter|worse|impr|rec)|disease (?:burden|impact|status)|ordinal/i,
  ],
  responds: ['response', 'whole', /respon(?:se|d)/i, 'RR'],
  howWell: [
    'response',
    'whole',
    /efficac|effective|effects? of|treatment (?:eff|outc|res|ben)|therapeutic eff|benefit|primary endp|clinical (?:eff|outc)|outcome of|improvement|surgical outc/i,
  ],
} as const satisfies Record<string, EndpointRow>;
