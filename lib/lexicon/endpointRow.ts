// The shape of a row of the endpoint lexicon.

/** Broad class of a goal; drives what the read may say about where a study leads. */
export type GoalClass =
  | 'safety' // side effects, tolerability
  | 'dose' // which dose to use, dose-limiting side effects
  | 'pk' // how much gets into the blood and how long it stays
  | 'immune' // antibodies and other immune answers
  | 'survival' // how long people live, with or without the disease getting worse
  | 'response' // tumors that shrink, germs or disease that go away
  | 'event' // something happens or not: infection, stroke, complication
  | 'score' // symptoms or daily life by a set of questions or a score
  | 'lab' // a blood, urine or tissue value
  | 'body' // something measured on the body: weight, blood pressure, sight
  | 'birth' // eggs, pregnancy, birth, newborns
  | 'test' // how well a test or scan does
  | 'behaviour' // smoking, drinking, exercise, knowledge
  | 'feasibility' // whether it can be done, used, accepted
  | 'care' // hospital days, use of care, cost
  | 'other'; // how a procedure goes, and what is known by nothing but its words

/**
 * How words for it are put together: a `whole` stands as it is ("how long people live"), an `amount` can change or
 * reach a mark ("blood pressure"), an `event` happens to people ("a stroke").
 */
export type EndpointForm = 'whole' | 'amount' | 'event';

/** Class, form, pattern over the measure's words, and short names found only in their own capitals. */
export type EndpointRow = readonly [
  goal: GoalClass,
  form: EndpointForm,
  pattern: RegExp,
  shortNames?: string,
];
