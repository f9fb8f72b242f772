// Names of treatments that say their kind themselves: "exercise is a kind of exercise" tells nobody anything.
import type { KindKey } from '../../lexicon/kinds.ts';

const SAYS_ITSELF: Partial<Readonly<Record<KindKey, RegExp>>> = {
  acupuncture: /acupunct/i,
  app: /\bapps?\b|\bsoftware\b/i,
  biopsy: /biops/i,
  botulinum: /(?!)/,
  chemotherapy: /chemotherap/i,
  education: /educat|training/i,
  exercise: /exercis/i,
  immunotherapy: /immunotherap/i,
  insulin: /\binsulin\b/i,
  laser: /\blaser\b/i,
  mindfulness: /mindful|meditat|yoga/i,
  physicalTherapy: /\bphysical therapy\b|\bphysiotherapy\b/i,
  pelvicFloorExercise: /pelvic floor/i,
  questionnaire: /(?!)/,
  radiation: /radiation|radiotherapy/i,
  rehabilitation: /rehabilitat/i,
  robotSurgery: /robot/i,
  stemCells: /stem cells?\b/i,
  supplement: /supplement/i,
  surgery: /surg/i,
  coaching: /coach|counsel/i,
  diet: /\bdiet\b|\bmeal/i,
  vaccine: /vaccin/i,
  vitamin: /vitamin/i,
  ironDrug: /\biron\b/i,
};

/** Whether a name holds the words its kind would be told in. */
export const saysItself = (name: string, kind: KindKey): boolean =>
  SAYS_ITSELF[kind]?.test(name) ?? false;
