// How a recruiting status looks: a tone for the pill and our words for it.
import type { GLANCE_STRINGS } from '../../i18n/glanceStrings.ts';

export type Tone = 'open' | 'caution' | 'risk' | 'quiet';

type StatusWords = Pick<(typeof GLANCE_STRINGS)['en'], 'status'>;

type KnownStatus = keyof StatusWords['status'];

const TONES: Record<KnownStatus, Tone> = {
  RECRUITING: 'open',
  AVAILABLE: 'open',
  NOT_YET_RECRUITING: 'caution',
  ENROLLING_BY_INVITATION: 'caution',
  SUSPENDED: 'caution',
  UNKNOWN: 'caution',
  TEMPORARILY_NOT_AVAILABLE: 'caution',
  WITHHELD: 'caution',
  TERMINATED: 'risk',
  WITHDRAWN: 'risk',
  ACTIVE_NOT_RECRUITING: 'quiet',
  COMPLETED: 'quiet',
  NO_LONGER_AVAILABLE: 'quiet',
  APPROVED_FOR_MARKETING: 'quiet',
};

const isKnown = (status: string): status is KnownStatus => Object.hasOwn(TONES, status);

/** Tone and words of a status of the registry. An unknown one is shown as the registry wrote it. */
export function statusTone(status: string, words: StatusWords): { tone: Tone; text: string } {
  return isKnown(status)
    ? { tone: TONES[status], text: words.status[status] }
    : { tone: 'quiet', text: status };
}
