// Names of places as the registry might rewrite them tomorrow: what makes two spellings the same place.
import { wordTable } from '../trial/wordTable.ts';
import type { SnapshotSite } from './snapshot.ts';

/** Country names the registry has changed; both forms stand in records of 2023 to 2026. */
const RENAMED_COUNTRIES = wordTable<string>({
  // As browsers name them, where the registry does not.
  'bosnia herzegovina': 'bosnia and herzegovina',
  'congo kinshasa': 'democratic republic of the congo',
  'hong kong sar china': 'hong kong',
  'macao sar china': 'macau',
  'myanmar burma': 'myanmar',
  'trinidad tobago': 'trinidad and tobago',
  burma: 'myanmar',
  'brunei darussalam': 'brunei',
  'cape verde': 'cabo verde',
  'congo the democratic republic of the': 'democratic republic of the congo',
  'cote d ivoire': 'ivory coast',
  'czech republic': 'czechia',
  gambia: 'the gambia',
  'holy see vatican city state': 'vatican city',
  'iran islamic republic of': 'iran',
  'korea democratic people s republic of': 'north korea',
  'korea republic of': 'south korea',
  'lao people s democratic republic': 'laos',
  'libyan arab jamahiriya': 'libya',
  macao: 'macau',
  macedonia: 'north macedonia',
  'macedonia the former yugoslav republic of': 'north macedonia',
  'micronesia federated states of': 'micronesia',
  'moldova republic of': 'moldova',
  'palestinian territories occupied': 'palestine',
  'palestinian territory occupied': 'palestine',
  'palestine state of': 'palestine',
  'russian federation': 'russia',
  swaziland: 'eswatini',
  'syrian arab republic': 'syria',
  'tanzania united republic of': 'tanzania',
  bahamas: 'the bahamas',
  'turkey turkiye': 'turkey',
  turkiye: 'turkey',
  'viet nam': 'vietnam',
});

/** Cities that stand in records under two names. */
const RENAMED_CITIES = wordTable<string>({
  antwerpen: 'antwerp',
  athina: 'athens',
  beograd: 'belgrade',
  bruxelles: 'brussels',
  bucuresti: 'bucharest',
  'ciudad de mexico': 'mexico city',
  'den haag': 'the hague',
  's gravenhage': 'the hague',
  firenze: 'florence',
  geneve: 'geneva',
  genova: 'genoa',
  gent: 'ghent',
  goteborg: 'gothenburg',
  kobenhavn: 'copenhagen',
  koln: 'cologne',
  krakow: 'cracow',
  lisboa: 'lisbon',
  milano: 'milan',
  moskva: 'moscow',
  munchen: 'munich',
  napoli: 'naples',
  nurnberg: 'nuremberg',
  padova: 'padua',
  praha: 'prague',
  roma: 'rome',
  sevilla: 'seville',
  'st petersburg': 'saint petersburg',
  torino: 'turin',
  venezia: 'venice',
  warszawa: 'warsaw',
  wien: 'vienna',
  'new york city': 'new york',
});

/** Letters and digits of a name, without accents, in lower case. */
const bare = (name: string | undefined): string =>
  (name ?? '')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function countryKey(site: SnapshotSite): string {
  const name = bare(site.country);
  return RENAMED_COUNTRIES[name] ?? name;
}

export function cityKey(site: SnapshotSite): string {
  const name = bare(site.city);
  return RENAMED_CITIES[name] ?? name;
}

/** "( Site 0012)", "/ID# 204111": numbers sponsors hang on and take off. */
const SITE_NUMBER = /\(\s*site\b[^)]*\)?|\/\s*id\s*#?\s*\d+/gi;

export const facilityKey = (site: SnapshotSite): string =>
  bare(site.facility?.replace(SITE_NUMBER, ' '));

const PLACEHOLDER = new RegExp(
  [
    '^$',
    '^(?:for additional information|call|contact|please)\\b',
    '^(?:[\\p{L}\\p{N}]+ ){0,3}(?:investigati\\p{L}+|investigator s?|selected|research|study|clinical|trial) (?:research )?sites?\\b',
    '^(?:[\\p{L}\\p{N}]+ ){0,2}(?:investigati\\p{L}+|study) cent(?:er|re)s?\\b',
    '^(?:clinical )?research (?:cent(?:er|re)|facility)(?: \\d+)?$',
    '^local institution\\b',
    '^(?:site|center|centre|facility|investigator|institution)(?: (?:number|no))?(?: [a-z]?\\d+)*$',
    '^[a-z]{1,3}\\d[\\d ]*$',
  ].join('|'),
  'u',
);

/** Whether the name only stands in for one the sponsor keeps to itself. */
export const isAnonymous = (site: SnapshotSite): boolean => PLACEHOLDER.test(facilityKey(site));
