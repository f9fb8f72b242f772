// Spanish words for a study at a glance: stage, people, time, places. Apart from the panel's, because a card needs only these.
import type { GlanceStrings } from '../glanceStrings.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('es-ES', n, { one, other });

export const glance: GlanceStrings = {
  statusMissing: 'Estado no indicado',

  stage: {
    EARLY_PHASE1: 'Etapa muy temprana · Fase 1 temprana',
    PHASE1: 'Etapa temprana · Fase 1',
    PHASE1_PHASE2: 'Etapa temprana a media · Fases 1 y 2',
    PHASE2: 'Etapa media · Fase 2',
    PHASE2_PHASE3: 'Etapa media a avanzada · Fases 2 y 3',
    PHASE3: 'Etapa avanzada · Fase 3',
    PHASE4: 'Etapa posterior · Fase 4',
    none: 'Sin fase',
    observational: 'Estudio observacional',
    expandedAccess: 'Acceso fuera de un estudio',
  },

  three: {
    label: 'De un vistazo',
    notStated: 'No consta',
    peoplePlanned: (n) => count(n, 'persona prevista', 'personas previstas'),
    peopleJoined: (n) => count(n, 'persona participó', 'personas participaron'),
    people: (n) => count(n, 'persona', 'personas'),
    peopleMissing: 'número de personas',
    peopleUnlikely: (recorded) => `personas: la ficha dice ${recorded}`,
    followed: 'de seguimiento',
    months: (n) => count(n, '# mes', '# meses'),
    years: (n) => count(n, '# año', '# años'),
    about: (time) => `Unos ${time}`,
    timePlanned: 'del inicio al final previsto',
    timeRan: 'del inicio al final',
    timeMissing: 'duración del estudio',
    places: (n) => count(n, '# lugar', '# lugares'),
    inCountries: (n) => count(n, 'en # país', 'en # países'),
    placesMissing: 'lugares',
  },
};
