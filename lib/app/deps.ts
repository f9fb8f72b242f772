// Everything the use cases need from outside. Handed in, so that each of them can be tested, stopped and broken at will.
import type { Change } from '../follow/change.ts';
import type { SnapshotSite } from '../follow/snapshot.ts';
import type { LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { Clock } from '../platform/clock.ts';
import type { Platform } from '../platform/createPlatform.ts';
import type { RegistryClient } from '../registry/client.ts';
import type { Result } from '../result/result.ts';
import type { CiteFormat } from '../share/citation.ts';
import type { Store } from '../store/createStore.ts';
import type { StoredSnapshot } from '../store/rows.ts';
import type { FactTable } from '../summary/factTable.ts';
import type { Gloss, PlainCondition } from '../summary/plainCondition.ts';
import type { PlainRead, SectionId } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';

/** How a study is read. All pure. */
export interface Reading {
  summarize(trial: Trial, options: { today: string; lang: LanguageCode }): PlainRead;
  facts(trial: Trial, lang: LanguageCode): FactTable[];
  conditions(trial: Trial, lang: LanguageCode): PlainCondition[];
  glosses(read: PlainRead, lang: LanguageCode): Gloss[];
  /** Words for the registry's codes found in `about`, by code. */
  valueWords(about: unknown, lang: LanguageCode): Record<string, string>;
  verbatim(trial: Trial): Partial<Record<SectionId, string[]>>;
}

/** Language and time a change is told in. `foundAt` is ISO 8601 UTC. */
export interface Telling {
  lang: LanguageCode;
  foundAt: string;
  /** Absent when the person has set no place. */
  isNear?: (site: SnapshotSite) => boolean;
}

/** How two versions of a study are compared. All pure. */
export interface FollowRules {
  snapshotOf(trial: Trial): StoredSnapshot;
  /** Empty when the older snapshot is of a shape that can't be compared: the newer is the new baseline then. */
  changes(before: StoredSnapshot, after: StoredSnapshot, telling: Telling): Change[];
  /** The registry no longer shows the study. `last` is how it looked. */
  gone(nctId: string, last: StoredSnapshot | undefined, telling: Telling): Change;
  merged(nctId: string, into: string, telling: Telling): Change;
  /** A new study's stage from the registry's codes; empty for none. */
  stage(phases: readonly string[], lang: LanguageCode): string;
  /** Where a new study takes place: one place by name, and how many others there are. */
  place(first: SnapshotSite, others: number, lang: LanguageCode): string;
}

export interface Reader {
  reading: Reading;
  follow: FollowRules;
}

export interface Deps {
  store: Store;
  registry: RegistryClient;
  /** Studies that one request can ask for. */
  batchSize: number;
  /** Host the registry is asked at, for its permission. */
  registryHost: string;
  platform: Platform;
  clock: Clock;
  /** 0 up to 1. */
  random(): number;
  /** A string nobody can guess. */
  newToken(): string;
  readStudy(record: unknown): Result<Trial>;
  /** Most of what the background is woken for needs neither rules nor lexicon: they are loaded when first asked for. */
  loadReader(lang: LanguageCode): Promise<Reader>;
  cite(
    study: { trial: Trial; read: PlainRead; facts: FactTable[] },
    format: CiteFormat,
    accessed: string,
  ): { text: string; filename: string; mime: string };
}

/** Now as ISO 8601 UTC. */
export const isoNow = ({ clock }: Pick<Deps, 'clock'>): string =>
  new Date(clock.now()).toISOString();
