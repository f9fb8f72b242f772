// Which notification tells what: each important change its own, everything else in one digest of its kind. Pure.
import type { Change } from '../follow/change.ts';
import type { NewStudy } from '../follow/saved.ts';
import type { LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { AlertRow } from '../store/rows.ts';
import { ALERT_WORDS } from './alertWords.ts';

/** Beyond these a screen full of notifications helps nobody: the rest goes into the digest. */
const MOST_SINGLE = 5;
/** Systems cut notifications; four lines are shown by all we know. */
const MOST_LINES = 4;
const LONGEST_LINE = 160;

/** Longest name of a study in a title or a line. */
const LONGEST_NAME = 70;

/** What the alerts are about, by id and by number. */
export interface News {
  changes: ReadonlyMap<string, Change>;
  newStudies: ReadonlyMap<string, NewStudy>;
  /** What changed studies are called in plain words, by number; one that is missing goes by its number. */
  names: ReadonlyMap<string, string>;
}

export interface PlannedAlert {
  notificationId: string;
  /** Ids of alert rows. */
  ids: string[];
}

const isImportant = (change: Change | undefined): boolean => change?.weight === 'important';

/**
 * Ties alerts that have no notification yet to one. What else changed in a study is told with its important change: that
 * it is on hold, and why, is one piece of news. `now` (ISO 8601) makes a digest's id its own; a notification of one
 * important change, or of one thing, has the id of that alert, so that a click can lead to it.
 */
export function planAlerts(alerts: readonly AlertRow[], news: News, now: string): PlannedAlert[] {
  const loose = alerts.filter((alert) => alert.notificationId === '');
  const changeOf = ({ kind, subject }: AlertRow) =>
    kind === 'change' ? news.changes.get(subject) : undefined;
  const own = loose.filter((alert) => isImportant(changeOf(alert))).slice(0, MOST_SINGLE);
  const single = own.map((alert) => ({ notificationId: alert.id, ids: [alert.id] }));
  const rest = loose.filter((alert) => {
    if (own.includes(alert)) return false;
    const change = changeOf(alert);
    const at = change ? own.findIndex((one) => changeOf(one)?.nctId === change.nctId) : -1;
    single[at]?.ids.push(alert.id);
    return at < 0;
  });
  const digest = (kind: AlertRow['kind']): PlannedAlert[] => {
    const ids = rest.filter((alert) => alert.kind === kind).map((alert) => alert.id);
    const [first] = ids;
    if (first === undefined) return [];
    return [{ notificationId: ids.length === 1 ? first : `${kind}-digest:${now}`, ids }];
  };
  return [...single, ...digest('change'), ...digest('new-study')];
}

const cut = (line: string, longest = LONGEST_LINE): string =>
  line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;

function lines(all: readonly string[], lang: LanguageCode, most = MOST_LINES): string {
  if (all.length <= most) return all.map((line) => cut(line)).join('\n');
  const shown = all.slice(0, most - 1).map((line) => cut(line));
  return [...shown, ALERT_WORDS[lang].more(all.length - shown.length)].join('\n');
}

/** What a line says of a new study; the registered title where there is no headline. */
const newStudyLine = ({ condition, headline, briefTitle, stage, place }: NewStudy): string =>
  `${condition}: ${[headline || briefTitle, stage, place].filter(Boolean).join(' · ')}`;

/** Title and message of one notification's alerts; `undefined` when nothing they are about is there any more. */
export function alertText(
  alerts: readonly AlertRow[],
  { changes, newStudies, names }: News,
  lang: LanguageCode,
): { title: string; message: string } | undefined {
  const words = ALERT_WORDS[lang];
  const told = alerts
    .flatMap(({ kind, subject }) => (kind === 'change' ? (changes.get(subject) ?? []) : []))
    .sort((a, b) => Number(isImportant(b)) - Number(isImportant(a)));
  const studies = alerts.flatMap(({ kind, subject }) =>
    kind === 'new-study' ? (newStudies.get(subject) ?? []) : [],
  );
  const nameOf = ({ nctId }: Change): string => cut(names.get(nctId) ?? nctId, LONGEST_NAME);
  const [first] = told;
  if (first && told.every(({ nctId }) => nctId === first.nctId)) {
    const message = lines(
      told.map(({ text }) => text),
      lang,
      MOST_LINES - 1,
    );
    return { title: nameOf(first), message: `${message}\n${first.nctId}` };
  }
  if (told.length > 0) {
    const message = lines(
      told.map((change) => `${nameOf(change)} (${change.nctId}): ${change.text}`),
      lang,
    );
    return { title: words.changesTitle(told.length), message };
  }
  if (studies.length === 0) return undefined;
  const message = lines(studies.map(newStudyLine), lang);
  return { title: words.newStudiesTitle(studies.length), message };
}
