// Spanish words for a study's status, short enough for a label. Apart from the panel's, because the background needs only these.
export const statuses = {
  RECRUITING: 'Busca participantes ahora',
  NOT_YET_RECRUITING: 'Aún no abierto',
  ENROLLING_BY_INVITATION: 'Solo con invitación',
  ACTIVE_NOT_RECRUITING: 'En marcha, sin admitir a más personas',
  COMPLETED: 'Terminado',
  SUSPENDED: 'En pausa',
  TERMINATED: 'Detenido antes de tiempo',
  WITHDRAWN: 'Cancelado antes de empezar',
  UNKNOWN: 'Estado desconocido',
  AVAILABLE: 'Disponible fuera de un estudio',
  NO_LONGER_AVAILABLE: 'Ya no disponible',
  TEMPORARILY_NOT_AVAILABLE: 'No disponible por ahora',
  APPROVED_FOR_MARKETING: 'Aprobado para la venta',
  WITHHELD: 'Ficha retenida',
};
