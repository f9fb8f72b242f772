// Spanish words: eyes, ears, nose and throat.

import type { eyes as spellings } from '../../conditions/eyes.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const eyes: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  macularDegeneration: ['degeneración macular', 'daño en el centro de la visión'],
  diabeticEye: ['daño del ojo por diabetes', 'daño en el fondo del ojo a causa de la diabetes'],
  macularEdema: [
    'hinchazón en el fondo del ojo',
    'líquido en la parte del ojo que da visión nítida',
  ],
  retinaDisease: [
    'problemas de la retina',
    'problemas de la capa del fondo del ojo que capta la luz',
  ],
  retinitisPigmentosa: [
    'retinitis pigmentosa',
    'una enfermedad heredada que poco a poco reduce la visión',
  ],
  retinopathyPrematurity: [
    'enfermedad del ojo del prematuro',
    'vasos del ojo que crecen mal en bebés prematuros',
  ],
  glaucoma: ['glaucoma', 'daño del nervio del ojo, a menudo por presión alta en el ojo'],
  cataract: ['catarata', 'el lente del ojo que se pone opaco'],
  dryEye: ['ojos secos o irritados', 'ojos con pocas lágrimas o irritados'],
  pinkEye: ['ojos rojos e irritados', 'superficie del ojo roja, con picazón o infectada'],
  uveitis: ['inflamación dentro del ojo', 'enrojecimiento e inflamación dentro del ojo'],
  corneaDisease: ['problemas de la córnea', 'problemas de la ventana transparente del ojo'],
  nearsighted: [
    'necesidad de lentes',
    'ojos que necesitan lentes para ver bien',
    'personas que necesitan lentes',
  ],
  hearingLoss: ['pérdida de audición', 'oír menos que antes o no oír'],
  tinnitus: ['zumbido de oídos', 'un pitido o zumbido en los oídos'],
  earInfection: ['infección de oído', 'gérmenes o líquido en el oído'],
  smellLoss: ['pérdida de olfato o gusto', 'oler o saborear menos que antes'],
  lazyEye: ['ojo vago', 'un ojo que ve menos porque el cerebro no le hace caso'],
  crossedEyes: ['ojos desviados', 'ojos que no miran en la misma dirección'],
  visionLoss: ['mala visión', 'una visión que los lentes no corrigen del todo'],
  eyeDisease: ['problemas de los ojos', 'una enfermedad o problema del ojo'],
  nosebleed: ['sangrado de nariz', 'sangre que sale por la nariz'],
};
