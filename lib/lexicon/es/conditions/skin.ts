// Spanish words: skin, hair and the body's defenses.

import type { skin as spellings } from '../../conditions/skin.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const skin: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  eczema: ['eccema', 'piel seca, inflamada y con picazón'],
  psoriasis: ['psoriasis', 'una enfermedad que deja zonas de piel gruesa, roja y con escamas'],
  acne: ['acné', 'granos y puntos inflamados'],
  rosacea: ['rosácea', 'enrojecimiento y granos duraderos en la cara'],
  'hidradenitis suppurativa': [
    'hidradenitis supurativa',
    'bultos dolorosos en axilas, ingles o pliegues de la piel',
  ],
  hives: ['urticaria', 'ronchas que pican en la piel'],
  itching: ['picazón', 'piel que pica y da ganas de rascarse'],
  vitiligo: ['vitiligo', 'zonas de piel que pierden su color'],
  'hair loss': ['caída del pelo', 'pelo que se cae o se vuelve escaso'],
  'too much sweating': ['sudor excesivo', 'sudar más de lo que el cuerpo necesita'],
  scars: ['cicatrices', 'marcas que quedan cuando una herida se cierra'],
  burns: ['quemaduras', 'daño de la piel por calor, sol o químicos'],
  wounds: ['heridas', 'piel cortada, abierta o lenta para cerrar'],
  'pressure sores': ['úlceras por presión', 'llagas por estar mucho tiempo acostado o sentado'],
  lupus: ['lupus', 'una enfermedad en la que las defensas atacan al propio cuerpo'],
  scleroderma: ['esclerodermia', 'una enfermedad en la que la piel y los órganos se endurecen'],
  'immune or inflammation problems': [
    'problemas de defensas o inflamación',
    'problemas de las defensas del cuerpo',
  ],
  'a weak immune system': ['defensas bajas', 'un cuerpo con pocas defensas contra los gérmenes'],
  'skin problems': ['problemas de la piel', 'una enfermedad u otro problema de la piel'],
};
