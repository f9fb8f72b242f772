// Words that say little: what primary outcomes measure. How the rows are read: see ../endpoints.ts.
import type { EndpointRow } from '../endpointRow.ts';

export const vague = {
  'an infection': ['event', 'event', /infect|pneumonia|abscess/i],
  'how often the treatment succeeds': [
    'other',
    'whole',
    /success(?!iv)|(?:treatment|therap\w*|clinical|graft) failure/i,
  ],
  'how people rate their change': [
    'score',
    'amount',
    /global (?:impr|ass|rat|perc)|self-?rated|rating of change/i,
  ],
  'how bad the disease or symptoms are': [
    'score',
    'amount',
    /sever(?:e|ity)|symptom|clinical (?:stat|score|cour|cond|deter|worse|impr|rec)|disease (?:burden|impact|status)|ordinal/i,
  ],
  'how many people respond to the treatment': [
    'response',
    'whole',
    /\brespon(?:se|d(?!ent))(?!.{0,40} to (?:\w+ ){0,3}(?:toxoid|vaccin)|s? (?:on|to) .{0,20}question)/i,
    'RR',
  ],
  'how well the treatment works': [
    'response',
    'whole',
    /efficac|effective|effects? of|treatment (?:eff|outc|res|ben)|therapeutic eff|benefit|primary endp|clinical (?:eff|outc)|outcome of|improvement|surgical outc/i,
  ],
} as const satisfies Record<string, EndpointRow>;
