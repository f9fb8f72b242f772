// What the library's list shows of a study, made anew whenever its record is read.

export interface Listing {
  headline: string;
  briefTitle: string;
  status: string;
  statusText: string;
  phases: string[];
  conditions: string[];
  countries: string[];
  hasResults: boolean;
  /** What follows is missing in rows written before it was kept; `fillListings` adds it from the snapshot. */
  interventions?: string[];
  sponsor?: string;
  /** Towns and facilities with places of the study, each once. */
  places?: string[];
  dates?: ListingDates;
}

/** Days as the registry writes them: `YYYY-MM` or `YYYY-MM-DD`. */
export interface ListingDates {
  posted?: string;
  start?: string;
  primaryCompletion?: string;
  completion?: string;
}
