// Invented saved studies, as long and as varied as real ones: nothing in them is anybody's.

const CONDITIONS = ['Cough', 'Gout', 'Migraine', 'Asthma', 'Psoriasis', 'Hay Fever', 'Sciatica'];
const COUNTRIES = ['Iceland', 'Chile', 'Japan', 'Kenya', 'Norway', 'Peru', 'Spain', 'Canada'];
const CITIES = ['Reykjavik', 'Valdivia', 'Sapporo', 'Kisumu', 'Bodo', 'Cusco', 'Burgos', 'Halifax'];
const STATUSES = ['RECRUITING', 'COMPLETED', 'TERMINATED', 'NOT_YET_RECRUITING', 'UNKNOWN'];
const PHASES = ['PHASE1', 'PHASE2', 'PHASE3', 'PHASE4'];
const DAY_MS = 86_400_000;
const START = Date.parse('2025-01-01T08:00:00.000Z');

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** The study at a place in the list, always the same for the same place. */
export function inventedSaved(at: number) {
  const condition = pick(CONDITIONS, at);
  const when = new Date(START + (at % 600) * DAY_MS + at * 1_000).toISOString();
  const syrup = `Syrup ${(at * 7_919) % 997}`;
  return {
    nctId: `NCT${String(10_000_000 + at)}`,
    headline: `Researchers are testing ${syrup} in people with ${condition.toLowerCase()} to see whether it eases their symptoms more than a syrup without an active substance does.`,
    briefTitle: `Efficacy and Safety of ${syrup} Compared With Placebo in Adults With Moderate to Severe ${condition}`,
    status: pick(STATUSES, at),
    statusText: 'Looking for people now',
    phases: [pick(PHASES, at)],
    conditions: [condition, pick(CONDITIONS, at + 3)],
    countries: [pick(COUNTRIES, at), pick(COUNTRIES, at * 3 + 1)],
    interventions: [syrup, 'Placebo'],
    sponsor: `Example Institute ${at % 400}`,
    places: Array.from({ length: at % 12 }, (_, place) => `${pick(CITIES, at + place)} ${place}`),
    hasResults: at % 5 === 0,
    savedAt: when,
    following: 1,
    followingAt: when,
    notes: at % 10 === 0 ? `Ask the doctor about travel and question ${at}.` : '',
    notesAt: when,
    tags: at % 7 === 0 ? ['mum'] : [],
    tagsAt: when,
    checkedAt: when,
    checkedUnder: '2026-11-23T09:00:00',
    lastUpdatePosted: '2026-11-01',
  };
}
