// The site's words for the API's enum values; an unknown value is shown as it stands.

const LABELS = new Map(
  Object.entries({
    NA: 'Not Applicable',
    EARLY_PHASE1: 'Early Phase 1',
    PHASE1: 'Phase 1',
    PHASE2: 'Phase 2',
    PHASE3: 'Phase 3',
    PHASE4: 'Phase 4',
    UNKNOWN: 'Unknown status',
    ACTIVE_NOT_RECRUITING: 'Active, not recruiting',
    NONE: 'None (Open Label)',
    OLDER_ADULT: 'Older Adult',
    PLACEBO_COMPARATOR: 'Placebo Comparator',
    ACTIVE_COMPARATOR: 'Active Comparator',
    SHAM_COMPARATOR: 'Sham Comparator',
    NO_INTERVENTION: 'No Intervention',
    DIETARY_SUPPLEMENT: 'Dietary Supplement',
  }),
);

/** `NOT_YET_RECRUITING` → `Not yet recruiting`. */
export function labelOf(value: string): string {
  const label = LABELS.get(value);
  if (label !== undefined) return label;
  if (!/^[A-Z0-9_]+$/.test(value)) return value;
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-06-26` → `2026-06-26`, `2026-06` → `June 2026`, as the site writes them. */
export function dateLabel(date: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  const name = MONTHS[Number(month?.[2]) - 1];
  return month === null || name === undefined ? date : `${name} ${month[1]}`;
}
