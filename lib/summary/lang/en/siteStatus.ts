// English words for the status a place has of its own.
import { wordTable } from '../../../trial/wordTable.ts';
import { quoted } from './grammar.ts';

const STATUS = wordTable<string>({
  RECRUITING: 'looking for people now',
  NOT_YET_RECRUITING: 'not open yet',
  ENROLLING_BY_INVITATION: 'open to people who are invited',
  ACTIVE_NOT_RECRUITING: 'still going, not taking new people',
  COMPLETED: 'finished',
  SUSPENDED: 'on hold',
  TERMINATED: 'stopped early',
  WITHDRAWN: 'called off',
  AVAILABLE: 'available',
});

/** A place's own status mid-sentence; one we do not know stands as recorded. */
export const siteStatus = (status: string): string => STATUS[status] ?? quoted(status);
