// Settings as they were found in storage or in a message, made sure of field by field.
import { DEFAULT_SETTINGS, type EdgePlace, type Settings } from './settings.ts';

type Check = (value: unknown) => boolean;

const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const yesNo: Check = (value) => typeof value === 'boolean';
const isNumberWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;
const timeOrNever: Check = (value) =>
  value === '' || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value));
const isHour: Check = (value) => Number.isInteger(value) && isNumberWithin(value, 0, 23);

/** Null, or an object with these fields and no others, each as it must be. Optional ones pass for `undefined`. */
const nothingOr =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    value === null ||
    (Object.entries(fields).every(([name, check]) => check(Reflect.get(Object(value), name))) &&
      entriesOf(value).every(
        ([name, field]) => Object.hasOwn(fields, name) && fields[name]?.(field),
      ));

const HOST = /^[a-z0-9.-]{1,253}$/;

const hosts: Check = (value) =>
  Array.isArray(value) &&
  value.length <= 500 &&
  value.every((host) => typeof host === 'string' && HOST.test(host));

/** True for a place of the tab at the edge that makes sense. */
export const isEdgePlace = (value: unknown): value is EdgePlace =>
  typeof value === 'object' &&
  value !== null &&
  'side' in value &&
  (value.side === 'left' || value.side === 'right') &&
  'at' in value &&
  typeof value.at === 'number' &&
  value.at >= 0 &&
  value.at <= 1;

const isName: Check = (name) => typeof name === 'string' && name.length <= 200;

const FIELDS: { readonly [K in keyof Settings]: Check } = {
  language: oneOf('auto', 'en', 'es'),
  appearance: oneOf('auto', 'light', 'dark'),
  textSize: oneOf(16, 18, 21, 24),
  length: oneOf('short', 'standard', 'registry'),
  showSources: yesNo,
  explainWords: yesNo,
  generalCards: yesNo,
  openByItself: yesNo,
  pushPage: yesNo,
  beside: yesNo,
  hoverCards: yesNo,
  edgeTab: yesNo,
  edgeTabOff: hosts,
  edgePlaces: (value) =>
    typeof value === 'object' &&
    value !== null &&
    hosts(Object.keys(value)) &&
    Object.values(value).every(isEdgePlace),
  sitesOff: hosts,
  checkEvery: (value) => Number.isInteger(value) && Number(value) >= 6 && Number(value) <= 168,
  notifications: yesNo,
  quietHours: nothingOr({ from: isHour, to: isHour }),
  place: nothingOr({
    name: isName,
    lat: (lat) => lat === undefined || isNumberWithin(lat, -90, 90),
    lon: (lon) => lon === undefined || isNumberWithin(lon, -180, 180),
    country: (country) => country === undefined || isName(country),
  }),
  monthlyCopy: yesNo,
  copySavedAt: timeOrNever,
  copyPutOffAt: timeOrNever,
  sync: yesNo,
};

const isField = (name: string): name is keyof Settings => Object.hasOwn(FIELDS, name);

/** What was stored, with the default for every field that is missing or makes no sense. Unknown fields are dropped. */
export function readSettings(stored: unknown): Settings {
  const good = entriesOf(stored).filter(([name, value]) => isField(name) && FIELDS[name](value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
}

/** True when every field of a change is known and in range: a wrong change is refused whole, not half applied. */
export function isSettingsChange(change: unknown): change is Partial<Settings> {
  return (
    typeof change === 'object' &&
    change !== null &&
    !Array.isArray(change) &&
    entriesOf(change).every(([name, value]) => isField(name) && FIELDS[name](value))
  );
}

/** The settings a panel over a page may change: how the read looks and where it shows. The rest belongs to our own pages. */
export const VIEW_SETTINGS: readonly (keyof Settings)[] = [
  'language',
  'appearance',
  'textSize',
  'length',
  'showSources',
  'explainWords',
  'generalCards',
  'pushPage',
  'sitesOff',
];
