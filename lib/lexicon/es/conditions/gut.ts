// Spanish words: stomach, gut and liver.

import type { gut as spellings } from '../../conditions/gut.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const gut: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  crohn: [
    'enfermedad de Crohn',
    'una enfermedad en la que el intestino está inflamado, a menudo de por vida',
  ],
  ulcerativeColitis: [
    'colitis ulcerosa',
    'una enfermedad con llagas en la capa interna del intestino grueso',
  ],
  ibd: [
    'enfermedad inflamatoria intestinal',
    'enfermedades en las que el intestino sigue inflamado',
  ],
  colitis: ['inflamación del intestino', 'un intestino irritado e inflamado'],
  irritableBowel: ['intestino irritable', 'dolor de vientre con cambios al ir al baño'],
  constipation: ['estreñimiento', 'evacuaciones duras o muy pocas'],
  diarrhea: ['diarrea', 'evacuaciones sueltas o líquidas'],
  fecalIncontinence: [
    'dificultad para retener las heces',
    'escapes de heces que no se pueden controlar',
  ],
  reflux: ['reflujo ácido', 'ácido del estómago que sube y arde'],
  barrett: ['esófago de Barrett', 'células cambiadas en el esófago por años de ácido'],
  eosinophilicEsophagitis: [
    'esofagitis eosinofílica',
    'inflamación del esófago parecida a una alergia',
  ],
  swallowing: ['dificultad para tragar', 'comida o bebida que no baja bien'],
  indigestion: [
    'problemas del estómago y el intestino',
    'molestias u otros problemas del estómago o el intestino',
  ],
  gastroparesis: ['estómago lento', 'un estómago que se vacía demasiado despacio'],
  nauseaVomiting: ['náuseas y vómitos', 'malestar del estómago con ganas de vomitar'],
  abdominalPain: ['dolor de vientre', 'dolor en el vientre'],
  celiac: [
    'enfermedad celíaca',
    'una enfermedad en la que el gluten de la comida daña el intestino',
  ],
  lactoseIntolerance: [
    'intolerancia a la lactosa',
    'malestar del intestino por el azúcar de la leche',
  ],
  shortBowel: [
    'dificultad para absorber la comida',
    'un intestino que no toma suficiente de la comida',
  ],
  pancreatitis: ['pancreatitis', 'inflamación del páncreas, una glándula detrás del estómago'],
  bileDuctBlock: ['paso de la bilis bloqueado', 'bilis que no puede salir bien del hígado'],
  pbc: [
    'colangitis biliar primaria',
    'una enfermedad lenta que daña los conductos de bilis del hígado',
  ],
  cirrhosis: ['cirrosis', 'un hígado que se ha endurecido y llenado de cicatrices'],
  hepaticEncephalopathy: [
    'confusión por enfermedad del hígado',
    'confusión porque el hígado no limpia la sangre',
  ],
  alcoholLiver: [
    'enfermedad del hígado por alcohol',
    'un hígado inflamado o con cicatrices por el alcohol',
  ],
  portalHypertension: [
    'presión alta en las venas del hígado',
    'presión alta en las venas que van al hígado',
  ],
  liverFailure: ['fallo del hígado', 'un hígado que ya no cumple su función'],
  liverDisease: ['enfermedad del hígado', 'una enfermedad del hígado'],
  liverTransplant: [
    'trasplante de hígado',
    'recibir el hígado de un donante',
    'personas con trasplante de hígado',
  ],
  giBleeding: [
    'sangrado del estómago o el intestino',
    'pérdida de sangre por el estómago o el intestino',
  ],
  colonPolyps: ['pólipos del intestino', 'pequeños bultos dentro del intestino grueso'],
  bowelPrep: [
    'exámenes con cámara dentro del cuerpo',
    'una revisión con una pequeña cámara en un tubo',
    'personas a quienes les revisan por dentro con una cámara',
  ],
  hemorrhoids: ['hemorroides', 'venas hinchadas dentro o alrededor del ano'],
  analFissure: [
    'problemas dolorosos del ano',
    'una herida, un pequeño túnel u otra llaga en el ano',
  ],
  hernia: ['hernia', 'un órgano o tejido que sale por un punto débil'],
  appendicitis: ['apendicitis', 'un apéndice hinchado e infectado'],
  nec: ['daño intestinal del recién nacido', 'inflamación intestinal grave en bebés prematuros'],
  colic: ['cólico del bebé', 'llanto largo en un bebé sano'],
  bariatric: [
    'cirugía para bajar de peso',
    'una operación para ayudar a bajar de peso',
    'personas que se operan para bajar de peso',
  ],
  pepticUlcer: ['úlcera de estómago', 'una llaga abierta en el estómago o el intestino alto'],
  gastritis: ['gastritis', 'la capa interna del estómago irritada e inflamada'],
  gallstones: ['cálculos de la vesícula', 'piedras en la bolsa que guarda la bilis'],
  cholecystitis: [
    'problemas de la vesícula biliar',
    'dolor o inflamación de la bolsa que guarda la bilis',
  ],
  cholangitis: ['infección de las vías biliares', 'conductos de la bilis infectados o inflamados'],
  ileus: ['intestino detenido', 'un intestino que dejó de mover la comida'],
  bowelObstruction: ['intestino bloqueado', 'un intestino por el que no pasa la comida'],
  diverticulitis: ['diverticulitis', 'pequeñas bolsas inflamadas en la pared del intestino'],
  pancreaticInsufficiency: [
    'falta de jugos del páncreas',
    'muy poco del jugo que descompone la comida',
  ],
};
