// Spanish words for the section "status".
import type { Wording } from '../../language.ts';
import type { KnownStatus, StatusPhrases } from '../../rules/status.ts';

const STATUS: Record<KnownStatus, string> = {
  RECRUITING: 'Este estudio busca participantes ahora.',
  NOT_YET_RECRUITING: 'Este estudio todavía no está abierto.',
  ENROLLING_BY_INVITATION: 'Solo pueden entrar en este estudio las personas invitadas.',
  ACTIVE_NOT_RECRUITING: 'Este estudio sigue en marcha. Ya no admite a más personas.',
  COMPLETED: 'Este estudio ha terminado.',
  SUSPENDED: 'Este estudio está en pausa. Es posible que se reanude.',
  TERMINATED: 'Este estudio se detuvo antes de tiempo.',
  WITHDRAWN: 'Este estudio se canceló antes de que entrara nadie.',
  UNKNOWN: 'El registro marca como desconocido el estado de este estudio.',
  AVAILABLE: 'Este tratamiento está disponible fuera de un estudio.',
  NO_LONGER_AVAILABLE: 'Este tratamiento ya no está disponible por esta vía.',
  TEMPORARILY_NOT_AVAILABLE: 'Por ahora, este tratamiento no está disponible por esta vía.',
  APPROVED_FOR_MARKETING: 'Según el registro, este tratamiento ya está aprobado para la venta.',
  WITHHELD: 'Por ahora, la mayor parte de este registro no se muestra al público.',
};

export const statusWords: Wording<StatusPhrases> = {
  'status.known': ({ status }) => STATUS[status],
  'status.asRecorded': ({ status }) => `El registro da como estado “${status}”.`,
  'status.missing': () => 'El registro no dice si este estudio está abierto.',
};
