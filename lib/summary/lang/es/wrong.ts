// Spanish words for the section "wrong".
import { cards } from '../../../lexicon/es/cards.ts';
import type { Wording } from '../../language.ts';
import type { Invasive } from '../../rules/invasive.ts';
import type { WrongPhrases } from '../../rules/wrong.ts';
import type { Tense } from '../../tense.ts';
import { people, quoted } from './grammar.ts';

/** What was only planned is told as the plan it is. */
const isOver = (tense: Tense): boolean => tense === 'past';

const INVASIVE: Record<Invasive, string> = {
  spinalTap: 'una aguja en el espacio que rodea la médula espinal, que tiene',
  eyeInjection: 'una inyección en el ojo, que tiene',
  generalAnesthesia: 'dormir a la persona (anestesia general), que tiene',
  biopsy: 'una biopsia (tomar un trocito de tejido para analizarlo), que tiene',
  catheter: 'un tubo en un vaso sanguíneo grande, que tiene',
  endoscopy: 'mirar dentro del cuerpo con un tubo, que tiene',
  spineInjection: 'una inyección cerca de la columna, que tiene',
  penisInjection: 'una inyección en el pene, que tiene',
  implant: 'poner algo dentro del cuerpo (un implante), que tiene',
  surgery: 'una cirugía, que tiene',
};

const DUMMY = { placebo: 'el placebo', sham: 'la versión simulada' };

export const wrongWords: Wording<WrongPhrases> = {
  'wrong.unapprovedDevice': () =>
    'Según el registro, la agencia de alimentos y medicamentos de EE. UU. (FDA) no ha aprobado ni autorizado un aparato del estudio.',
  'wrong.invasive': ({ procedure }) =>
    `El registro menciona ${INVASIVE[procedure]} sus propios riesgos.`,
  'wrong.littleKnown': () => 'Todavía se sabe poco de sus efectos en las personas.',
  'wrong.earlyFindings': () => 'Los estudios iniciales pueden descubrir efectos que nadie conocía.',
  'wrong.mayNotHelp': ({ what, harm }) => {
    if (what === 'test') return 'La prueba puede dar respuestas poco claras o equivocadas.';
    if (what === 'given') return 'Lo que se da o se hace puede causar daño.';
    return harm
      ? 'El tratamiento del estudio puede no ayudar y puede causar daño.'
      : 'El tratamiento del estudio puede no ayudar.';
  },
  'wrong.bringsOn': ({ tense }) =>
    isOver(tense)
      ? 'Lo que recibía la gente podía provocar síntomas: el estudio buscaba eso.'
      : 'Lo que recibe la gente puede provocar síntomas: el estudio busca eso.',
  'wrong.healthyPeople': ({ tense }) =>
    isOver(tense)
      ? 'Para las personas sanas, no era un tratamiento.'
      : 'Para las personas sanas, no es un tratamiento.',
  'wrong.fewPeople': ({ count, medicine, tense }) => {
    if (!medicine) return `Con ${people(count)}, el azar puede influir en los resultados.`;
    return isOver(tense)
      ? `Con ${people(count)}, quizá no se vieron efectos secundarios que le ocurren a poca gente.`
      : `Con ${people(count)}, quizá no se vean efectos secundarios que le ocurren a poca gente.`;
  },
  'wrong.noComparison': ({ tense }) =>
    isOver(tense)
      ? 'No hubo un grupo con el que comparar, así que es difícil saber qué causó un cambio.'
      : 'No hay un grupo con el que comparar, así que es difícil saber qué causa un cambio.',
  'wrong.openLabel': ({ tense }) =>
    isOver(tense)
      ? 'La gente sabía qué recibía, y eso puede influir en cómo dijo que se sentía.'
      : 'La gente sabe qué recibe, y eso puede influir en cómo dice que se siente.',
  'wrong.mayNotGetIt': ({ dummy }) =>
    dummy === 'nothing'
      ? 'El azar puede poner a una persona en el grupo que no lo recibe.'
      : `El azar puede poner a una persona en el grupo que recibe ${DUMMY[dummy]}.`,
  'wrong.washout': ({ words }) =>
    `Las reglas para entrar hablan de un tiempo sin algunos tratamientos: ${quoted(words)}.`,
  'wrong.onePlace': () =>
    'El registro menciona un solo lugar, así que los resultados pueden no valer para todos.',
  'wrong.watchedOver': ({ tense }) => {
    if (tense === 'intended') return 'Un grupo aparte de expertos iba a vigilar la seguridad.';
    return tense === 'past'
      ? 'Un grupo aparte de expertos vigiló la seguridad.'
      : 'Un grupo aparte de expertos vigila la seguridad.';
  },
  'wrong.onlyTogether': () =>
    'Puede mostrar que dos cosas van juntas, pero no que una cause la otra.',
  'wrong.stoppedEarly': ({ nobody }) =>
    nobody
      ? 'Se detuvo sin que nadie participara, así que no hay nada que aprender de él.'
      : 'Se detuvo antes de tiempo, así que quizá se pueda aprender poco de él.',
  'wrong.card': ({ card }) => cards[card],
  'wrong.access': () => 'El registro no da una lista de riesgos.',
  'wrong.nobody': () => 'No participó nadie, así que no hubo riesgo para nadie.',
  'wrong.untold': () => 'El registro no dice lo suficiente para saber qué podría salir mal.',
};
