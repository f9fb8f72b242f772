// Conditions in plain words beside the registrant's, and words that can be explained in place.

/** A condition in plain words (when known) and as registered. */
export interface PlainCondition {
  listed: string;
  ptr: string;
  /** `ALS (amyotrophic lateral sclerosis)` */
  plain?: string;
  /** `a disease of the nerve cells that control movement` */
  line?: string;
}

/** A word of the read that can be explained in place. */
export interface Gloss {
  term: string;
  plain: string;
}
