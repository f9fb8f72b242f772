// Spanish words of the general-knowledge cards: short, "En general" first.
import type { CardKey } from '../cards.ts';

export const cards: Readonly<Record<CardKey, string>> = {
  carT: 'En general, las células de defensa modificadas pueden provocar una reacción fuerte del cuerpo, con fiebre y presión baja, y pueden afectar al cerebro.',
  cells:
    'En general, las células que se ponen en el cuerpo pueden causar infecciones y pueden crecer como no deben.',
  transplant:
    'En general, un trasplante de células madre puede causar infecciones y sangrado. Las células de un donante también pueden atacar al cuerpo.',
  gene: 'En general, una terapia génica puede activar las defensas del cuerpo y llegar a células a las que no iba dirigida.',
  chemotherapy:
    'En general, la quimioterapia también puede dañar células sanas. Eso puede causar náuseas, caída del pelo y cansancio.',
  checkpoint:
    'En general, los anticuerpos que liberan las defensas pueden hacer que las defensas ataquen partes sanas del cuerpo.',
  antibody:
    'En general, los anticuerpos de laboratorio pueden causar reacciones como fiebre, escalofríos, sarpullido o debilidad.',
  vaccine:
    'En general, las vacunas pueden causar dolor en el brazo, fiebre o cansancio. Algunas personas tienen una alergia grave.',
  immuneCalming:
    'En general, los fármacos que calman las defensas pueden hacer que al cuerpo le cueste más combatir gérmenes y células de cáncer.',
  steroid:
    'En general, los corticoides pueden debilitar los huesos y favorecer problemas de los ojos como las cataratas.',
  bloodThinner:
    'En general, los fármacos que hacen la sangre más líquida o deshacen coágulos pueden causar sangrado.',
  opioid: 'En general, los opioides pueden hacer más lenta la respiración y crear adicción.',
  antidepressant:
    'En general, los antidepresivos pueden afectar al estómago y al sueño. Algunos jóvenes piensan más en el suicidio al principio.',
  antibiotic: 'En general, los antibióticos pueden causar sarpullido, náuseas o diarrea.',
  diabetes:
    'En general, algunos fármacos para la diabetes pueden bajar demasiado el azúcar de la sangre.',
  radiation:
    'En general, la radiación puede dañar células sanas cercanas al lugar al que se dirige.',
  tracer:
    'En general, una sustancia radiactiva para ver imágenes lleva una pequeña cantidad de radiación al cuerpo.',
  surgery:
    'En general, toda cirugía puede causar sangrado, infección o una reacción a la anestesia.',
  anesthesia:
    'En general, la anestesia puede causar náuseas o frío, y puede afectar a la respiración y al corazón.',
  implant:
    'En general, un implante puede infectarse, fallar o tener que retirarse. Algunas personas reaccionan al material.',
  app: 'En general, las aplicaciones de salud pueden recoger datos privados y compartirlos con otros.',
  supplement:
    'En general, los suplementos pueden tener efectos secundarios, y algunos se mezclan mal con los medicamentos.',
  acupuncture:
    'En general, las agujas de acupuntura que no están limpias o mal colocadas pueden causar infecciones o heridas.',
};
