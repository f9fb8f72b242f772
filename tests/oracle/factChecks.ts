// Twenty facts of a record, each looked for in an English read: said, missing, contradicted or not in the record.
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { ownSentences, withoutQuotes } from './readText.ts';
import type { RecordFacts } from './recordFacts.ts';

export type Verdict = 'said' | 'missing' | 'contradicted' | 'not-recorded';

interface Text {
  all: string;
  /** Without quotes, lower case. */
  own: string;
  section(id: string): string;
}

type Check = (facts: RecordFacts, text: Text, read: PlainRead) => Verdict;

const said = (yes: boolean): Verdict => (yes ? 'said' : 'missing');

const STATUS_WORDS: Record<string, RegExp> = {
  RECRUITING: /looking for people now/,
  NOT_YET_RECRUITING: /not open yet/,
  ENROLLING_BY_INVITATION: /invited/,
  ACTIVE_NOT_RECRUITING: /not taking (any )?new people/,
  COMPLETED: /finished|has ended/,
  SUSPENDED: /on hold/,
  TERMINATED: /stopped early/,
  WITHDRAWN: /called off/,
  UNKNOWN: /unknown|not been checked|not checked/,
  AVAILABLE: /available/,
  NO_LONGER_AVAILABLE: /no longer available/,
  TEMPORARILY_NOT_AVAILABLE: /not available/,
  APPROVED_FOR_MARKETING: /approved/,
  WITHHELD: /held back|withheld/,
};

const PHASE_WORDS: Record<string, RegExp> = {
  EARLY_PHASE1: /early phase 1/,
  PHASE1: /phase 1\b/,
  PHASE2: /phase (?:1 and (?:phase )?)?2\b|phase 1\/2|phase 2/,
  PHASE3: /phase (?:2 and (?:phase )?)?3\b|phase 2\/3|phase 3/,
  PHASE4: /phase 4\b/,
};

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

const monthYear = (date: string): string => {
  const [year, month] = date.split('-');
  return month === undefined ? String(year) : `${MONTHS[Number(month) - 1]} ${year}`;
};

const content = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

const named = (name: string, own: string): boolean => {
  const words = content(name);
  if (words.length === 0) return own.includes(name.toLowerCase());
  return words.some((word) => own.includes(word.slice(0, Math.max(4, word.length - 2))));
};

const grouped = (value: number): RegExp =>
  new RegExp(`(?<![\\d,.])${value.toLocaleString('en-US').replace(',', ',?')}(?![\\d,]*\\d)`);

const phase: Check = (facts, text) => {
  const phases = facts.phases.filter((name) => name !== 'NA');
  const own = text.own;
  const mentioned = [...own.matchAll(/phase (\d)(?:(?:\/| and (?:phase )?)(\d))?/g)].flatMap((m) =>
    [m[1], m[2]].filter((digit) => digit !== undefined),
  );
  const allowed = phases.map((name) => name.replace(/\D/g, ''));
  if (mentioned.some((digit) => !allowed.includes(digit))) return 'contradicted';
  if (phases.length === 0) return 'not-recorded';
  return said(phases.every((name) => PHASE_WORDS[name]?.test(own) ?? text.all.includes(name)));
};

const maskedParticipant: Check = (facts, text) => {
  if (facts.masking === undefined) return 'not-recorded';
  const blind = /(?:people|person|participants)[^.]*(?:not told|do not know|does not know)/.test(
    text.own,
  );
  const open = /(?:everyone|people|person)[^.]*\bknows?\b(?! whether)/.test(
    text.own.replace(/(?:do|does) not know/g, ''),
  );
  if (facts.whoMasked.includes('PARTICIPANT')) return open && !blind ? 'contradicted' : said(blind);
  if (facts.masking === 'NONE') {
    if (blind) return 'contradicted';
    return facts.armCount > 1 ? said(open) : 'not-recorded';
  }
  return 'not-recorded';
};

export const FACT_CHECKS: Record<string, Check> = {
  '01 nctId': (facts, text) => said(text.all.includes(facts.nctId)),
  '02 status': (facts, text) => {
    if (facts.status === undefined) return 'not-recorded';
    const words = STATUS_WORDS[facts.status];
    return said(words ? words.test(text.own) : text.all.includes(facts.status));
  },
  '03 study type': (facts, text) => {
    const observes =
      /does not (?:assign|give) (?:any|a) (?:study )?treatment|only (?:watches|observes)|does not assign/.test(
        text.own,
      );
    const expanded = /not a study|outside (?:of )?a study/.test(text.own);
    if (facts.studyType === 'INTERVENTIONAL') return observes || expanded ? 'contradicted' : 'said';
    if (facts.studyType === 'OBSERVATIONAL') return said(observes);
    if (facts.studyType === 'EXPANDED_ACCESS') return said(expanded);
    return 'not-recorded';
  },
  '04 phase': phase,
  '05 enrollment': (facts, text) => {
    if (facts.enrollment === undefined) return 'not-recorded';
    if (facts.enrollment === 0) return said(/no one|none|0 people/.test(text.own));
    return said(grouped(facts.enrollment).test(text.all));
  },
  '06 planned or actual': (facts, text) => {
    if (facts.enrollmentType === undefined || !facts.enrollment) return 'not-recorded';
    const shown = grouped(facts.enrollment).source;
    const near = new RegExp(`[^.]*${shown}[^.]*`, 'g');
    const around = [...text.own.matchAll(near)].map((match) => match[0]).join(' ');
    const planned = /plan|aim/.test(around);
    const actual = /joined|took part|were included|enrolled|records were/.test(around);
    if (facts.enrollmentType === 'ESTIMATED')
      return actual && !planned ? 'contradicted' : said(planned);
    return planned && !actual ? 'contradicted' : said(actual);
  },
  '07 allocation': (facts, text) => {
    const notBy =
      /not (?:(?:decided|chosen|put) )?(?:[a-z]+ )?by chance|without chance|chance does not/.test(
        text.own,
      );
    const by =
      /(?<!not (?:[a-z]+ )?)by chance|chance (?:decides|decided|will decide)|at random/.test(
        text.own,
      );
    if (facts.allocation === 'RANDOMIZED') return notBy ? 'contradicted' : said(by);
    if (facts.allocation === 'NON_RANDOMIZED') return by && !notBy ? 'contradicted' : said(notBy);
    return by ? 'contradicted' : 'not-recorded';
  },
  '08 groups': (facts, text) => {
    if (facts.armCount === 0) return 'not-recorded';
    if (facts.armCount === 1) return said(/(?:one|1|single) group/.test(text.own));
    return said(new RegExp(`\\b${facts.armCount} (?:[a-z]+ )?groups`).test(text.own));
  },
  '09 participant masked': maskedParticipant,
  '10 placebo or sham': (facts, text) => {
    const says = /placebo|sham|look-alike|looks the same/.test(text.own);
    if (facts.placeboOrSham) return said(says);
    return 'not-recorded';
  },
  '11 tested names': (facts, text) => {
    if (facts.interventions.length === 0) return 'not-recorded';
    return said(facts.interventions.every((item) => named(item.name, text.all.toLowerCase())));
  },
  '12 kind': (facts, text, read) => {
    if (facts.interventions.length === 0) return 'not-recorded';
    const substance = read.sections.find((section) => section.id === 'substance');
    return said((substance?.sentences.length ?? 0) > 0 && text.section('substance') !== '');
  },
  '13 condition': (facts, text, read) => {
    if (facts.conditions.length === 0) return 'not-recorded';
    const all = text.all.toLowerCase();
    const words = [...facts.conditions, ...facts.conditionMesh, ...facts.keywords];
    const sourced = ownSentences(read).some(
      (sentence) =>
        sentence.certainty !== 'quoted' &&
        sentence.sources.some((source) => source.ptr.includes('/conditionsModule/conditions')),
    );
    return said(sourced || words.some((name) => named(name, all)));
  },
  '14 main goal': (facts, _text, read) => {
    if (facts.primaryMeasures.length === 0) return 'not-recorded';
    return said(
      ownSentences(read).some((sentence) =>
        sentence.sources.some((source) => source.ptr.includes('/primaryOutcomes')),
      ),
    );
  },
  '15 start month': (facts, text) =>
    facts.start === undefined ? 'not-recorded' : said(text.all.includes(monthYear(facts.start))),
  '15 end month': (facts, text) =>
    facts.end === undefined ? 'not-recorded' : said(text.all.includes(monthYear(facts.end))),
  '16 ages': (facts, text) => {
    // `N/A` is how some forms of a record write that there is no limit.
    const ages = [facts.minimumAge, facts.maximumAge].filter(
      (age): age is string => age !== undefined && /\d/.test(age),
    );
    if (ages.length === 0) return 'not-recorded';
    const who = text.section('who');
    return said(ages.every((age) => new RegExp(`\\b${Number.parseInt(age, 10)}\\b`).test(who)));
  },
  '17 sex': (facts, text) => {
    const who = text.section('who');
    const onlyWomen = /\b(?:only )?(?:women|females?|girls)\b/.test(who);
    const onlyMen = /\b(?:only )?(?:men|males?|boys)\b/.test(who);
    if (facts.sex === 'FEMALE') return onlyMen && !onlyWomen ? 'contradicted' : said(onlyWomen);
    if (facts.sex === 'MALE') return onlyWomen && !onlyMen ? 'contradicted' : said(onlyMen);
    if (/only (?:women|men|females|males)/.test(who)) return 'contradicted';
    return 'not-recorded';
  },
  '18 healthy volunteers': (facts, text) => {
    const can = /healthy (?:people|volunteers) (?:can|could|may)(?! ?not)/.test(text.own);
    if (facts.healthyVolunteers === true) return said(can);
    if (facts.healthyVolunteers === false) return can ? 'contradicted' : 'not-recorded';
    return 'not-recorded';
  },
  '19 sites and countries': (facts, text) => {
    if (facts.siteCount === 0) return 'not-recorded';
    const where = text.section('where');
    const sites = facts.siteCount === 1 ? /\b(?:1|one) (?:place|site)/ : grouped(facts.siteCount);
    const countries =
      facts.countries.length > 1
        ? new RegExp(`\\b${facts.countries.length} countries`).test(where)
        : facts.countries.every((country) => named(country, where));
    return said(sites.test(where) && countries);
  },
  '20 why stopped': (facts, text) => {
    if (facts.whyStopped === undefined) return 'not-recorded';
    const plain = (value: string) => value.replace(/\\/g, '').replace(/\s+/g, ' ').trim();
    return said(plain(text.all).includes(plain(facts.whyStopped).slice(0, 60)));
  },
  '20 result counts': (facts, text) => {
    const groups = facts.eventGroups.filter((group) => group.seriousOf > 0);
    if (groups.length === 0) return 'not-recorded';
    const results = text.section('results');
    return said(
      groups.every(
        (group) =>
          grouped(group.seriousOf).test(results) &&
          (group.serious === 0
            ? /none|no one/.test(results)
            : grouped(group.serious).test(results)),
      ),
    );
  },
};

/** Every fact's verdict for an English read of the record. */
export function checkFacts(facts: RecordFacts, read: PlainRead): Record<string, Verdict> {
  const join = (id?: string) =>
    ownSentences(
      id === undefined
        ? read
        : { ...read, sections: read.sections.filter((section) => section.id === id) },
    )
      .map((sentence) => sentence.text)
      .join(' ');
  const missing = read.sections.map((section) => section.missing ?? '').join(' ');
  const all = `${join()} ${missing}`;
  const text: Text = {
    all,
    own: withoutQuotes(all).toLowerCase(),
    section: (id) => join(id).toLowerCase(),
  };
  return Object.fromEntries(
    Object.entries(FACT_CHECKS).map(([name, check]) => [name, check(facts, text, read)]),
  );
}
