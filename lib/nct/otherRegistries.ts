// The number formats of the other trial registries: data, one entry a registry.

/**
 * How a registry's numbers look. `pattern` is a regular expression (case-insensitive) without its edges: the finder
 * adds "no letter or digit before" and "no digit after". Formats: ctregistries' list and its tests (read 2026);
 * none of these registries publishes a check digit, so what can be refused are impossible years, months and days.
 */
export interface RegistryFormat {
  /** The registry's own name. */
  name: string;
  pattern: string;
  /** The canonical spelling from the pattern's groups. */
  canonical: (groups: string[]) => string;
  /** False for a number that has the shape and cannot have been issued. */
  possible?: (groups: string[]) => boolean;
  /** Where the registry shows the study. Without it the WHO portal is asked. */
  page?: (id: string) => string;
}

const first = (groups: string[]) => groups[0] ?? '';
const prefixed = (prefix: string) => (groups: string[]) => prefix + first(groups);

const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= 12;
/** `YYYYMM…` at the start of the digits. */
const startsWithMonth = (groups: string[]) => isMonth(first(groups).slice(4, 6));
/** `YYYYMMDD…` at the start of the digits. */
const startsWithDay = (groups: string[]) => {
  const day = Number(first(groups).slice(6, 8));
  return startsWithMonth(groups) && day >= 1 && day <= 31;
};

/** Order matters: a CTIS number contains the shape of a EudraCT number and is tried before it. */
export const OTHER_REGISTRIES = {
  CTIS: {
    name: 'EU Clinical Trials (CTIS)',
    pattern: '(20[2-4]\\d-5\\d{5}-\\d{2}(?:-\\d{2})?)(?!-\\d\\d)',
    canonical: first,
    page: (id) => `https://euclinicaltrials.eu/ctis-public/view/${id}`,
  },
  EUDRACT: {
    name: 'EU Clinical Trials Register',
    pattern: '(20[0-2]\\d-0\\d{5}-\\d{2})(?!-\\d\\d)',
    canonical: first,
    page: (id) => `https://www.clinicaltrialsregister.eu/ctr-search/search?query=${id}`,
  },
  ISRCTN: {
    name: 'ISRCTN',
    pattern: 'ISRCTN\\W{0,3}(\\d{8})',
    canonical: prefixed('ISRCTN'),
    page: (id) => `https://www.isrctn.com/${id}`,
  },
  ANZCTR: {
    name: 'Australian New Zealand Clinical Trials Registry',
    pattern: 'ACTRN\\W{0,3}(126\\d{11})p?',
    canonical: prefixed('ACTRN'),
    page: (id) => `https://www.anzctr.org.au/${id}.aspx`,
  },
  CHICTR: {
    name: 'Chinese Clinical Trial Registry',
    pattern: 'ChiCTR\\W?(?:([12]\\d{9})|([A-Z]{3,4})\\W?(\\d{8}))',
    canonical: ([plain, kind, digits]) =>
      plain ? `ChiCTR${plain}` : `ChiCTR-${kind?.toUpperCase()}-${digits}`,
  },
  ITMCTR: {
    name: 'International Traditional Medicine Clinical Trial Registry',
    pattern: 'ITMCTR\\W?(\\d{10})',
    canonical: prefixed('ITMCTR'),
  },
  CTRI: {
    name: 'Clinical Trials Registry India',
    pattern: 'CTRI\\W?(20\\d{2})\\W(\\d{2,3})\\W(\\d{6})',
    canonical: ([year, month, number]) => `CTRI/${year}/${month}/${number}`,
    possible: ([, month = '']) => month.length > 2 || isMonth(month),
  },
  DRKS: {
    name: 'German Clinical Trials Register',
    pattern: 'DRKS\\W{0,3}(000\\d{5})',
    canonical: prefixed('DRKS'),
    page: (id) => `https://drks.de/search/en/trial/${id}`,
  },
  IRCT: {
    name: 'Iranian Registry of Clinical Trials',
    pattern: 'IRCT\\W?(20\\d{10,12}N\\d{1,3})',
    canonical: (groups) => `IRCT${first(groups).toUpperCase()}`,
    possible: startsWithDay,
  },
  JRCT: {
    name: 'Japan Registry of Clinical Trials',
    pattern: 'jRCT([a-z]?\\d{9,10})',
    canonical: (groups) => `jRCT${first(groups).toLowerCase()}`,
    page: (id) => `https://jrct.mhlw.go.jp/en-latest-detail/${id}`,
  },
  JAPIC: {
    name: 'JapicCTI',
    pattern: 'JapicCTI\\W?(\\d{6})',
    canonical: prefixed('JapicCTI-'),
  },
  JMA: {
    name: 'JMACCT',
    pattern: 'JMA\\W?IIA\\W?(00\\d{3})',
    canonical: prefixed('JMA-IIA'),
  },
  UMIN: {
    name: 'UMIN Clinical Trials Registry',
    pattern: '(?:JPRN-)?(?:UMIN\\W?(?:CTR\\W*)?|C)(0000\\d{5})',
    canonical: prefixed('UMIN'),
  },
  KCT: {
    name: 'Clinical Research Information Service (Korea)',
    pattern: 'KCT\\W?(00\\d{5})',
    canonical: prefixed('KCT'),
  },
  // A bare "NL" and digits is a postcode, a product or an ethics file: only these two spellings are sure.
  OMON: {
    name: 'Overview of Medical Research in the Netherlands',
    pattern: 'NL-OMON\\W?(\\d{5})',
    canonical: prefixed('NL-OMON'),
  },
  NTR: {
    name: 'Netherlands Trial Register',
    pattern: 'NTR[\\s-]?(\\d{2,4})',
    canonical: prefixed('NTR'),
  },
  PACTR: {
    name: 'Pan African Clinical Trials Registry',
    pattern: 'PACTR\\W?(20\\d{13})',
    canonical: prefixed('PACTR'),
    possible: startsWithMonth,
  },
  REBEC: {
    name: 'Brazilian Clinical Trials Registry',
    pattern: 'RBR-([a-z0-9]{6,10})(?![a-z])',
    canonical: (groups) => `RBR-${first(groups).toLowerCase()}`,
  },
  SLCTR: {
    name: 'Sri Lanka Clinical Trials Registry',
    pattern: 'SLCTR\\W(20\\d{2})\\W(\\d{3})',
    canonical: ([year, number]) => `SLCTR/${year}/${number}`,
  },
  TCTR: {
    name: 'Thai Clinical Trials Registry',
    pattern: 'TCTR\\W?(20\\d{9})',
    canonical: prefixed('TCTR'),
    possible: startsWithDay,
  },
  LBCTR: {
    name: 'Lebanon Clinical Trials Registry',
    pattern: 'LBCTR\\W?(20\\d{8})',
    canonical: prefixed('LBCTR'),
    possible: startsWithMonth,
  },
  REPEC: {
    name: 'Peruvian Clinical Trials Registry',
    pattern: 'PER-(\\d{3}-\\d{2})',
    canonical: prefixed('PER-'),
  },
  RPCEC: {
    name: 'Cuban Public Registry of Clinical Trials',
    pattern: 'RPCEC\\W?(0{5}\\d{3})',
    canonical: prefixed('RPCEC'),
  },
  CDE: {
    name: 'Chinese drug trials (CDE)',
    pattern: 'CTR\\W?(20\\d{6})',
    canonical: prefixed('CTR'),
  },
} as const satisfies Record<string, RegistryFormat>;

export type OtherRegistry = keyof typeof OTHER_REGISTRIES;
