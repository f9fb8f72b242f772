// Spanish words for the section "lead".
import type { Wording } from '../../language.ts';
import { type ConditionName, peopleWith } from '../../names/conditionName.ts';
import type { LeadPhrases, Use } from '../../rules/lead.ts';
import type { Tense } from '../../tense.ts';
import { monthYear } from './grammar.ts';

type About = readonly ConditionName[];

const who = (about: About, several: boolean): string => {
  if (about.length === 0) return 'las personas';
  return several ? 'personas con estas afecciones' : peopleWith(about, 'es');
};
/** What there is to know more about: "estas afecciones" where the summary has named several. */
function topic(about: About, several: boolean): string {
  if (several && about.length > 0) return 'estas afecciones';
  const people = who(about, several);
  return /^personas/.test(people) ? `las ${people}` : people.replace(/^menores/, 'los menores');
}
const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

const USES: Record<Use, (about: About, several: boolean) => string> = {
  biggerStudies: () =>
    'Si se ve lo bastante seguro, estudios más grandes podrían comprobar si ayuda.',
  planStudies: () => 'Los resultados podrían ayudar a planear dosis y estudios posteriores.',
  laterStudies: () => 'Los resultados podrían ayudar a planear estudios posteriores.',
  largerComparison: () =>
    'Si hay señales de que funciona, un estudio más grande podría compararlo con la atención habitual.',
  decide: () =>
    'Los resultados podrían ayudar a las autoridades de salud y a los médicos a decidir sobre su uso.',
  learnMore: () =>
    'Los resultados podrían ayudar a los médicos a saber más de algo que quizá ya usan.',
  whetherItHelps: (about, several) =>
    `Los resultados podrían mostrar si ayuda a ${who(about, several)}.`,
  prevent: () => 'Los resultados podrían mostrar si ayuda a prevenir un problema de salud.',
  findOrSee: () =>
    'Los resultados podrían ayudar a los médicos a encontrar o ver antes un problema de salud.',
  easeSymptoms: () => 'Los resultados podrían mostrar si alivia síntomas o efectos secundarios.',
  giveCare: () => 'Los resultados podrían señalar nuevas formas de dar atención.',
  howTheBodyWorks: () =>
    'Los resultados podrían sumarse a lo que se sabe de cómo funciona el cuerpo.',
  deviceStudy: () =>
    'Los resultados podrían mostrar si el aparato está listo para un estudio más grande.',
  understand: (about, several) =>
    `Los resultados podrían ayudar a saber más de ${topic(about, several)}.`,
  knowledge: (about, several) =>
    `Los resultados podrían sumarse a lo que se sabe de ${topic(about, several)}.`,
};

export const leadWords: Wording<LeadPhrases> = {
  'lead.stopped': ({ status }) =>
    status === 'WITHDRAWN'
      ? 'Este estudio no seguirá adelante como estaba previsto y no dará resultados propios.'
      : 'Este estudio no seguirá como estaba previsto.',
  'lead.use': ({ use, about, several }) => USES[use](about, several),
  'lead.tooEarly': ({ tense }) =>
    `Este estudio ${isOver(tense) ? 'era' : 'es'} demasiado inicial para mostrarlo.`,
  'lead.resultsPosted': () => 'Hay resultados publicados en el registro.',
  'lead.noResults': ({ since, ended }) =>
    `El registro da ${monthYear(since)} como ${ended === 'study' ? 'final del estudio' : 'final de las mediciones principales'}. No hay resultados publicados.`,
  'lead.unknown': () => 'El registro no dice en qué acabó.',
  'lead.access': () =>
    'Es una forma de obtener un tratamiento. No está pensado para responder a una pregunta.',
  'lead.untold': () => 'El registro no dice lo suficiente para saber a qué podría llevar.',
};
