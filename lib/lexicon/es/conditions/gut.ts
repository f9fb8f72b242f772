// Spanish words: stomach, gut and liver.

import type { gut as spellings } from '../../conditions/gut.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const gut: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'Crohn disease': [
    'enfermedad de Crohn',
    'una enfermedad en la que el intestino está inflamado, a menudo de por vida',
  ],
  'ulcerative colitis': [
    'colitis ulcerosa',
    'una enfermedad con llagas en la capa interna del intestino grueso',
  ],
  'inflammatory bowel disease': [
    'enfermedad inflamatoria intestinal',
    'enfermedades en las que el intestino sigue inflamado',
  ],
  'irritable bowel': ['intestino irritable', 'dolor de vientre con cambios al ir al baño'],
  constipation: ['estreñimiento', 'evacuaciones duras o muy pocas'],
  diarrhea: ['diarrea', 'evacuaciones sueltas o líquidas'],
  'trouble holding stool': [
    'dificultad para retener las heces',
    'escapes de heces que no se pueden controlar',
  ],
  'acid reflux': ['reflujo ácido', 'ácido del estómago que sube y arde'],
  'trouble swallowing': ['dificultad para tragar', 'comida o bebida que no baja bien'],
  'stomach and gut problems': [
    'problemas del estómago y el intestino',
    'molestias u otros problemas del estómago o el intestino',
  ],
  'a slow stomach': ['estómago lento', 'un estómago que se vacía demasiado despacio'],
  'feeling sick and throwing up': [
    'náuseas y vómitos',
    'malestar del estómago con ganas de vomitar',
  ],
  'belly pain': ['dolor de vientre', 'dolor en el vientre'],
  'celiac disease': [
    'enfermedad celíaca',
    'una enfermedad en la que el gluten de la comida daña el intestino',
  ],
  pancreatitis: ['pancreatitis', 'inflamación del páncreas, una glándula detrás del estómago'],
  'blocked bile flow': ['paso de la bilis bloqueado', 'bilis que no puede salir bien del hígado'],
  cirrhosis: ['cirrosis', 'un hígado que se ha endurecido y llenado de cicatrices'],
  'confusion from liver disease': [
    'confusión por enfermedad del hígado',
    'confusión porque el hígado no limpia la sangre',
  ],
  'liver disease from alcohol': [
    'enfermedad del hígado por alcohol',
    'un hígado inflamado o con cicatrices por el alcohol',
  ],
  'liver failure': ['fallo del hígado', 'un hígado que ya no cumple su función'],
  'liver disease': ['enfermedad del hígado', 'una enfermedad del hígado'],
  'liver transplant': [
    'trasplante de hígado',
    'recibir el hígado de un donante',
    'personas con trasplante de hígado',
  ],
  'bleeding in the stomach or bowel': [
    'sangrado del estómago o el intestino',
    'pérdida de sangre por el estómago o el intestino',
  ],
  'bowel polyps': ['pólipos del intestino', 'pequeños bultos dentro del intestino grueso'],
  'a look inside the body with a camera': [
    'exámenes con cámara dentro del cuerpo',
    'una revisión con una pequeña cámara en un tubo',
    'personas a quienes les revisan por dentro con una cámara',
  ],
  hemorrhoids: ['hemorroides', 'venas hinchadas dentro o alrededor del ano'],
  'painful bottom problems': [
    'problemas dolorosos del ano',
    'una herida, un pequeño túnel u otra llaga en el ano',
  ],
  'a hernia': ['hernia', 'un órgano o tejido que sale por un punto débil'],
  appendicitis: ['apendicitis', 'un apéndice hinchado e infectado'],
  'bowel damage in newborns': [
    'daño intestinal del recién nacido',
    'inflamación intestinal grave en bebés prematuros',
  ],
  'weight-loss surgery': [
    'cirugía para bajar de peso',
    'una operación para ayudar a bajar de peso',
    'personas que se operan para bajar de peso',
  ],
  'a stomach ulcer': ['úlcera de estómago', 'una llaga abierta en el estómago o el intestino alto'],
  gastritis: ['gastritis', 'la capa interna del estómago irritada e inflamada'],
  gallstones: ['cálculos de la vesícula', 'piedras en la bolsa que guarda la bilis'],
};
