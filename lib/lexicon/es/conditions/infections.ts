// Spanish words: infections and vaccines.

import type { infections as spellings } from '../../conditions/infections.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const infections: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'an infection': ['infección', 'una enfermedad causada por gérmenes'],
  'COVID-19': ['COVID-19', 'una enfermedad causada por un coronavirus'],
  'long COVID': ['COVID persistente', 'problemas de salud que siguen mucho después de la COVID-19'],
  flu: ['gripe', 'una enfermedad de las vías respiratorias causada por el virus de la influenza'],
  RSV: ['VRS', 'un virus que infecta las vías respiratorias y los pulmones'],
  HIV: ['VIH', 'un virus que debilita las defensas del cuerpo'],
  'hepatitis B': ['hepatitis B', 'una infección del hígado causada por el virus de la hepatitis B'],
  'hepatitis C': ['hepatitis C', 'una infección del hígado causada por el virus de la hepatitis C'],
  'cytomegalovirus infection': [
    'infección por citomegalovirus',
    'un virus frecuente que puede dañar a personas con defensas bajas',
  ],
  herpes: ['herpes', 'un virus que causa llagas en labios, piel u órganos sexuales'],
  shingles: [
    'culebrilla (herpes zóster)',
    'un sarpullido doloroso causado por el virus de la varicela',
  ],
  'pain after shingles': [
    'dolor después de la culebrilla',
    'dolor de nervios que sigue después de la culebrilla',
  ],
  'HPV infection': ['infección por VPH', 'un virus que puede causar verrugas y algunos cánceres'],
  warts: ['verrugas', 'pequeños bultos ásperos de la piel causados por un virus'],
  dengue: ['dengue', 'una fiebre causada por un virus que llevan los mosquitos'],
  malaria: ['malaria', 'una enfermedad por un parásito que llevan los mosquitos'],
  tuberculosis: ['tuberculosis', 'una infección por bacterias, sobre todo de los pulmones'],
  pneumonia: ['neumonía', 'una infección profunda de los pulmones'],
  'pneumococcal disease': [
    'enfermedad neumocócica',
    'infecciones de pulmones, sangre o cerebro por un tipo de germen',
  ],
  meningitis: ['meningitis', 'una infección de la capa que cubre el cerebro y la columna'],
  'C. difficile infection': [
    'infección por C. difficile',
    'una infección del intestino que puede aparecer tras tomar antibióticos',
  ],
  'H. pylori infection': [
    'infección por H. pylori',
    'una infección del estómago que puede causar úlceras',
  ],
  'a urinary tract infection': ['infección de orina', 'una infección de la vejiga o los riñones'],
  'a vaginal infection': ['infección vaginal', 'demasiados gérmenes u hongos en la vagina'],
  'a skin infection': [
    'infección de la piel',
    'gérmenes que dejan la piel roja, caliente o dolorida',
  ],
  'infection after surgery': [
    'infección después de una operación',
    'gérmenes que entran en una herida después de operarse',
  ],
  'an airway infection': [
    'infección respiratoria',
    'un resfriado u otra infección de nariz, garganta o pulmones',
  ],
  bronchiolitis: ['bronquiolitis', 'una infección de las vías respiratorias pequeñas en bebés'],
  'sinus infection or swelling': [
    'sinusitis',
    'espacios alrededor de la nariz hinchados o infectados',
  ],
  'a sore throat': ['dolor de garganta', 'garganta dolorida e inflamada'],
  'a fungal infection': ['infección por hongos', 'una infección por levaduras o moho'],
  'a fever': ['fiebre', 'una temperatura del cuerpo más alta de lo normal'],
  vaccination: [
    'vacunación',
    'recibir una vacuna para protegerse de una enfermedad',
    'personas que reciben una vacuna',
  ],
  'sexually transmitted infections': [
    'infecciones de transmisión sexual',
    'infecciones que se transmiten por el sexo',
  ],
  'HIV prevention': [
    'prevención del VIH',
    'formas de evitar contraer el VIH',
    'personas con riesgo de contraer el VIH',
  ],
};
