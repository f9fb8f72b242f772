// Spanish words for the status a place has of its own.
import { wordTable } from '../../../trial/wordTable.ts';
import { quoted } from './grammar.ts';

const STATUS = wordTable<string>({
  RECRUITING: 'busca participantes ahora',
  NOT_YET_RECRUITING: 'todavía no está abierto',
  ENROLLING_BY_INVITATION: 'abierto solo a personas invitadas',
  ACTIVE_NOT_RECRUITING: 'sigue en marcha, ya no admite a más personas',
  COMPLETED: 'terminado',
  SUSPENDED: 'en pausa',
  TERMINATED: 'detenido antes de tiempo',
  WITHDRAWN: 'cancelado',
  AVAILABLE: 'disponible',
});

/** The words in which a status of several places differs from that of one. */
const MANY: readonly (readonly [RegExp, string])[] = [
  [/^busca /, 'buscan '],
  [/está abierto$/, 'están abiertos'],
  [/^abierto /, 'abiertos '],
  [/^sigue en marcha, ya no admite /, 'siguen en marcha, ya no admiten '],
  [/^(terminad|cancelad|detenid)o/, '$1os'],
  [/^disponible$/, 'disponibles'],
];

/** The status of places listed together. */
export const siteStatuses = (status: string): string =>
  MANY.reduce((words, [one, many]) => words.replace(one, many), siteStatus(status));

/** A place's own status mid-sentence; one we do not know stands as recorded. */
export const siteStatus = (status: string): string => STATUS[status] ?? quoted(status);
