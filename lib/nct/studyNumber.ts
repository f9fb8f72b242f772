// The number of a study in whichever registry: what people type, paste or click, and its one true spelling.
import { findRegistryIds } from './findRegistryIds.ts';
import { parseNctId } from './nctId.ts';
import type { OtherRegistry } from './otherRegistries.ts';

export interface StudyNumber {
  id: string;
  /** Absent for a number of ClinicalTrials.gov. */
  registry?: OtherRegistry;
}

/** The number that this text is, the whole of it; undefined for anything else. */
export function parseStudyNumber(typed: string): StudyNumber | undefined {
  const nctId = parseNctId(typed);
  if (nctId !== undefined) return { id: nctId };
  const text = typed.trim();
  const [found] = findRegistryIds(text);
  return found?.start === 0 && found.end === text.length
    ? { id: found.id, registry: found.registry }
    : undefined;
}
