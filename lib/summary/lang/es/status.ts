// Spanish words for the section "status".
import type { Wording } from '../../language.ts';
import type { KnownStatus, StatusPhrases } from '../../rules/status.ts';
import { monthYear, people, quoted } from './grammar.ts';

const STATUS: Record<KnownStatus, string> = {
  RECRUITING: 'Este estudio busca participantes ahora.',
  NOT_YET_RECRUITING: 'Este estudio todavía no está abierto.',
  ENROLLING_BY_INVITATION: 'Solo pueden entrar en este estudio las personas invitadas.',
  ACTIVE_NOT_RECRUITING: 'Este estudio sigue en marcha. Ya no admite a más personas.',
  COMPLETED: 'Este estudio ha terminado.',
  SUSPENDED: 'Este estudio está en pausa. Es posible que se reanude.',
  TERMINATED: 'Este estudio se detuvo antes de tiempo.',
  WITHDRAWN: 'Este estudio se canceló antes de que entrara nadie.',
  UNKNOWN: 'No se conoce el estado de este estudio.',
  AVAILABLE: 'Este tratamiento está disponible fuera de un estudio.',
  NO_LONGER_AVAILABLE: 'Este tratamiento ya no está disponible por esta vía.',
  TEMPORARILY_NOT_AVAILABLE: 'Por ahora, este tratamiento no está disponible por esta vía.',
  APPROVED_FOR_MARKETING: 'Según el registro, este tratamiento ya está aprobado para la venta.',
  WITHHELD: 'Por ahora, la mayor parte de este registro no se muestra al público.',
};

const LAST: Partial<Record<KnownStatus, string>> = {
  RECRUITING: 'buscaba participantes',
  NOT_YET_RECRUITING: 'todavía no estaba abierto',
  ENROLLING_BY_INVITATION: 'admitía a personas por invitación',
  ACTIVE_NOT_RECRUITING: 'seguía en marcha sin admitir a más personas',
};

export const statusWords: Wording<StatusPhrases> = {
  'status.known': ({ status }) => STATUS[status],
  'status.asRecorded': ({ status }) => `El registro da como estado ${quoted(status)}.`,
  'status.why': ({ words }) => `El motivo que se da: ${quoted(words)}`,
  'status.noReason': () => 'El registro no da ningún motivo.',
  'status.lastChecked': ({ date, last }) =>
    `Se comprobó por última vez en ${monthYear(date)}${last && LAST[last] ? `, cuando ${LAST[last]}` : ''}. Es posible que haya ${last === 'NOT_YET_RECRUITING' ? 'empezado o ' : ''}terminado desde entonces.`,
  'status.doneWithNobody': () =>
    'El registro lo da por terminado y también da 0 personas. Aquí consta todo como está registrado.',
  'status.calledOffWithPeople': ({ count }) =>
    `El registro lo da por cancelado antes de que nadie participara y a la vez da ${people(count)}. Aquí figuran ambas cosas tal como están registradas.`,
  'status.missing': () => 'El registro no dice si este estudio está abierto.',
};
