// What primary outcomes measure: patterns over the measure's words, most telling first.

/** Broad class of a goal; drives what the read may say about where a study leads. */
export type GoalClass =
  | 'safety' // side effects, tolerability
  | 'dose' // which dose to use, dose-limiting side effects
  | 'pk' // how much gets into the blood and how long it stays
  | 'immune' // antibodies and other immune answers
  | 'survival' // how long people live, with or without the disease getting worse
  | 'response' // tumors that shrink, disease that goes away
  | 'event' // something happens or not: infection, stroke, complication
  | 'score' // symptoms or daily life by a set of questions or a score
  | 'lab' // a blood or urine value
  | 'body' // something measured on the body: weight, blood pressure, sight
  | 'test' // how well a test or scan does
  | 'behaviour' // smoking, drinking, exercise
  | 'feasibility' // whether it can be done, used, accepted
  | 'care' // hospital days, use of care, cost
  | 'other'; // known to us by nothing but its words

export const ENDPOINTS = [
  ['sideEffects', 'safety', /adverse (event|effect|reaction)|side effect|safety|tolerab|toxicit/i],
  ['overallSurvival', 'survival', /overall survival/i],
] as const satisfies readonly (readonly [string, GoalClass, RegExp])[];

export type EndpointKey = (typeof ENDPOINTS)[number][0];
