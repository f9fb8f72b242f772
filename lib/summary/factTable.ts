// The clinician's tables: labels and values, each value with its pointer.

/** One row of the clinician's table. `ptr` leads to the page's own words. */
export interface FactRow {
  label: string;
  values: { text: string; ptr?: string }[];
}
export interface FactTable {
  heading: string;
  rows: FactRow[];
}
