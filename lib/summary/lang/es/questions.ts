// Spanish words for the section "questions".
import type { Wording } from '../../language.ts';
import type { Gap, QuestionPhrases } from '../../rules/questions.ts';

const GAPS: Record<Gap, string> = {
  whyStopped: '¿Por qué se detuvo el estudio?',
  whyOnHold: '¿Por qué está en pausa el estudio?',
  whyCalledOff: '¿Por qué se canceló el estudio?',
  start: '¿Cuándo empieza el estudio?',
  end: '¿Cuándo termina el estudio?',
  where: '¿Dónde se hace el estudio?',
  open: '¿Está abierto el estudio?',
  contact: '¿A quién se puede llamar o escribir?',
  personTime: '¿Cuánto tiempo participa cada persona?',
  visits: '¿Cuántas visitas hay y qué se hace en cada una?',
  groupChance: '¿Cuántas personas van a cada grupo?',
  toldLater: '¿Sabrán después las personas en qué grupo estuvieron?',
  ownMedicines: '¿Se pueden seguir tomando los medicamentos propios?',
  sideEffects: '¿Qué efectos secundarios se conocen hasta ahora?',
  harm: '¿Quién paga la atención si alguien sufre un daño?',
  cost: '¿Hay costos? ¿Se devuelve el gasto de los viajes?',
  afterwards: '¿Se puede seguir con ello después del estudio?',
  criteria: '¿Quién puede participar?',
  healthy: '¿Pueden participar personas sanas?',
  watching: '¿Vigila la seguridad un grupo aparte de expertos?',
  whatIsGiven: '¿Qué reciben las personas en el estudio?',
  mainGoal: '¿Qué es lo principal que se mide?',
  resultsElsewhere: '¿Se han compartido los resultados en algún sitio?',
  size: '¿Cuántas personas participan?',
};

export const questionWords: Wording<QuestionPhrases> = {
  'questions.lead': () => 'El registro deja abiertas estas preguntas.',
  'questions.none': ({ past }) =>
    past
      ? 'Las preguntas sobre participar se ponen solo mientras un estudio sigue en marcha. No falta nada más de lo que buscamos.'
      : 'En el registro no falta nada de lo que buscamos.',
  'questions.list': ({ past }) =>
    past
      ? 'Preguntas que el registro deja abiertas'
      : 'Preguntas para llevar al equipo del estudio',
  'questions.gap': ({ gap }) => `${GAPS[gap]} El registro no lo dice.`,
};
