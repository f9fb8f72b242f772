// Spanish words: eyes, ears, nose and throat.

import type { eyes as spellings } from '../../conditions/eyes.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const eyes: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'macular degeneration': ['degeneración macular', 'daño en el centro de la visión'],
  'eye damage from diabetes': [
    'daño del ojo por diabetes',
    'daño en el fondo del ojo a causa de la diabetes',
  ],
  'swelling at the back of the eye': [
    'hinchazón en el fondo del ojo',
    'líquido en la parte del ojo que da visión nítida',
  ],
  'retina problems': [
    'problemas de la retina',
    'problemas de la capa del fondo del ojo que capta la luz',
  ],
  'retinitis pigmentosa': [
    'retinitis pigmentosa',
    'una enfermedad heredada que poco a poco reduce la visión',
  ],
  'eye disease of early birth': [
    'enfermedad del ojo del prematuro',
    'vasos del ojo que crecen mal en bebés prematuros',
  ],
  glaucoma: ['glaucoma', 'daño del nervio del ojo, a menudo por presión alta en el ojo'],
  'a cataract': ['catarata', 'el lente del ojo que se pone opaco'],
  'dry or irritated eyes': ['ojos secos o irritados', 'ojos con pocas lágrimas o irritados'],
  'red, irritated eyes': [
    'ojos rojos e irritados',
    'superficie del ojo roja, con picazón o infectada',
  ],
  'inflammation inside the eye': [
    'inflamación dentro del ojo',
    'enrojecimiento e inflamación dentro del ojo',
  ],
  'cornea problems': ['problemas de la córnea', 'problemas de la ventana transparente del ojo'],
  'need for glasses': [
    'necesidad de lentes',
    'ojos que necesitan lentes para ver bien',
    'personas que necesitan lentes',
  ],
  'hearing loss': ['pérdida de audición', 'oír menos que antes o no oír'],
  tinnitus: ['zumbido de oídos', 'un pitido o zumbido en los oídos'],
  'an ear infection': ['infección de oído', 'gérmenes o líquido en el oído'],
  'a lazy eye': ['ojo vago', 'un ojo que ve menos porque el cerebro no le hace caso'],
  'crossed eyes': ['ojos desviados', 'ojos que no miran en la misma dirección'],
  'poor eyesight': ['mala visión', 'una visión que los lentes no corrigen del todo'],
  'eye problems': ['problemas de los ojos', 'una enfermedad o problema del ojo'],
};
