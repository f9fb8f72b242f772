// Reads the study number of an API path the way the registry does: any case, zeros left out.

export type StudyIdReading = { kind: 'id'; nctId: string } | { kind: 'malformed' };

// The pattern of the registry's newer API documents (API 2.0.5, seen October 2026).
const STUDY_ID = /^nct0*([1-9]\d{0,7})$/i;

/** `nct7118319` → `NCT07118319`. Digits alone, and everything else, are malformed. */
export function readStudyId(raw: string): StudyIdReading {
  const digits = STUDY_ID.exec(raw.trim())?.[1];
  return digits === undefined
    ? { kind: 'malformed' }
    : { kind: 'id', nctId: `NCT${digits.padStart(8, '0')}` };
}
