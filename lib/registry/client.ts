// The client of the ClinicalTrials.gov API v2: everything the product asks of the registry.
import { parseNctId } from '../nct/nctId.ts';
import { type Failure, fail, ok, type Result } from '../result/result.ts';
import { studiesPageSchema, versionSchema } from './answerSchemas.ts';
import type { AskOptions, ClientDeps } from './clientDeps.ts';
import { createHistory, type RegistryHistory } from './history.ts';
import { type FoundStudy, foundStudy, idsOf, type UpdateRow, updateRow } from './listedStudy.ts';
import { createRequestLane } from './requestLane.ts';
import { pauseBeforeRetry } from './retry.ts';
import { sendRequest } from './sendRequest.ts';
import { studySchema } from './studySchema.ts';

const LIVE_BASE = 'https://clinicaltrials.gov/api/v2';

/** 200 ids in one address have been seen to work (API.md, August 2026). */
export const BATCH_SIZE = 200;

const SEARCH_PAGE_SIZE = 100;

/** What is told of a new study, and what its headline is made from. */
const SEARCH_FIELDS = [
  'NCTId,NCTIdAlias,OrgStudyId,SecondaryId,BriefTitle,OfficialTitle,BriefSummary',
  'OverallStatus,StudyFirstPostDate,MinimumAge,MaximumAge,HealthyVolunteers',
  'LocationCity,LocationCountry,LocationGeoPoint',
  'ConditionsModule,DesignModule,ArmsInterventionsModule,PrimaryOutcome',
  'ConditionBrowseModule,InterventionBrowseModule',
].join();

export interface NewStudiesQuery {
  /** The wording a person follows, and the MeSH term for the same. */
  condition: string;
  meshTerm?: string;
  /** First posting day, `YYYY-MM-DD`. */
  since: string;
  pageToken?: string;
}

export interface RegistryClient extends RegistryHistory {
  /** One record, unread. `nctId` is the record's own number: another than asked for when two studies were merged. */
  fetchStudy(
    nctId: string,
    options: AskOptions,
  ): Promise<Result<{ record: unknown; nctId: string }>>;
  /** `dataTimestamp` moves when the registry has new data (Monday to Friday). */
  fetchVersion(options: AskOptions): Promise<Result<{ dataTimestamp: string }>>;
  /** When each was last updated. A number missing from the answer is unknown, merged or hidden: ask for it alone. */
  fetchBatch(nctIds: readonly string[], options: AskOptions): Promise<Result<UpdateRow[]>>;
  /** A page of the studies of a condition first posted on or after a day, newest first. */
  searchNew(
    query: NewStudiesQuery,
    options: AskOptions,
  ): Promise<Result<{ studies: FoundStudy[]; nextPageToken?: string }>>;
  /** Studies that carry exactly this number of another registry or sponsor. */
  findBySecondaryId(id: string, options: AskOptions): Promise<Result<FoundStudy[]>>;
}

/** A wording as search terms: the query language's operators are upper case, its signs are never part of a name we search. */
const searchTerms = (wording: string): string =>
  wording
    .toLowerCase()
    .replace(/["()[\]{}\\:;|<>=*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const squeezed = (id: string): string => id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Makes the client. One per background, so that the pace is kept over everything it asks. */
export function createRegistryClient(deps: ClientDeps): RegistryClient {
  const base = deps.base ?? LIVE_BASE;
  const lane = createRequestLane(deps);
  /** The registry asked us to stay away for so many seconds from then on. */
  let quiet = { from: 0, seconds: 0 };

  function stillQuiet(): { ok: false; error: Failure } | undefined {
    const passed = (deps.now() - quiet.from) / 1000;
    // Before its own beginning the clock was set back, and says nothing about how long is left.
    const left = passed < 0 ? 0 : Math.ceil(quiet.seconds - passed);
    return left > 0 ? fail('rate-limited', 'still waiting as asked', left) : undefined;
  }

  async function once(
    url: string,
    { priority, signal, why }: AskOptions,
  ): Promise<Result<unknown>> {
    const reason = why ?? (priority === 'click' ? 'click' : 'check');
    const answer = await lane.run(priority, signal, async (turn) => {
      const waiting = stillQuiet();
      if (waiting) return waiting;
      const got = await sendRequest(deps, url, reason, turn);
      if (!got.ok && got.error.retryAfter !== undefined)
        quiet = { from: deps.now(), seconds: got.error.retryAfter };
      return got;
    });
    return answer ?? fail('offline', 'cancelled');
  }

  async function askAt(url: string, options: AskOptions): Promise<Result<unknown>> {
    for (let tried = 1; ; tried++) {
      const answer = await once(url, options);
      if (answer.ok || options.signal?.aborted) return answer;
      const pause = pauseBeforeRetry(answer.error, tried, options.priority, deps.random());
      if (pause === undefined) return answer;
      await deps.sleep(pause, options.signal);
    }
  }

  const ask = (path: string, options: AskOptions) => askAt(base + path, options);

  async function askForPage(parameters: Record<string, string>, options: AskOptions) {
    const answer = await ask(`/studies?${new URLSearchParams(parameters)}`, options);
    if (!answer.ok) return answer;
    const page = studiesPageSchema.safeParse(answer.value);
    return page.success
      ? ok(page.data)
      : fail('registry-error', 'the answer is no list of studies');
  }

  return {
    ...createHistory((path, options) => askAt(base.replace(/v2$/, 'int') + path, options)),

    async fetchStudy(asked, options) {
      const nctId = parseNctId(asked);
      if (nctId === undefined) return fail('bad-id', asked.slice(0, 40));
      const answer = await ask(`/studies/${nctId}`, options);
      if (!answer.ok) {
        const { kind, detail } = answer.error;
        return kind === 'bad-request' ? fail('bad-id', detail) : answer;
      }
      const record = studySchema.safeParse(answer.value);
      if (!record.success) return fail('registry-error', 'the answer is no study record');
      return ok({
        record: answer.value,
        nctId: record.data.protocolSection.identificationModule.nctId,
      });
    },

    async fetchVersion(options) {
      const answer = await ask('/version', options);
      if (!answer.ok) return answer;
      const version = versionSchema.safeParse(answer.value);
      return version.success
        ? ok({ dataTimestamp: version.data.dataTimestamp })
        : fail('registry-error', 'the answer is no version');
    },

    async fetchBatch(nctIds, options) {
      if (nctIds.length > BATCH_SIZE)
        throw new RangeError(`${nctIds.length} ids in one batch, ${BATCH_SIZE} at most`);
      if (nctIds.length === 0) return ok([]);
      const page = await askForPage(
        {
          'filter.ids': nctIds.join(','),
          fields: 'NCTId,LastUpdatePostDate,OverallStatus',
          pageSize: '1000',
        },
        options,
      );
      return page.ok ? ok(page.value.studies.map(updateRow)) : page;
    },

    async searchNew({ condition, meshTerm = '', since, pageToken }, options) {
      const terms = [...new Set([condition, meshTerm].map(searchTerms))].filter(Boolean);
      if (terms.length === 0) return fail('bad-request', 'no word to search for');
      const page = await askForPage(
        {
          'query.cond': terms.length === 1 ? terms.join() : `(${terms.join(') OR (')})`,
          'filter.advanced': `AREA[StudyFirstPostDate]RANGE[${since},MAX]`,
          fields: SEARCH_FIELDS,
          sort: 'StudyFirstPostDate:desc',
          pageSize: String(SEARCH_PAGE_SIZE),
          ...(pageToken !== undefined && { pageToken }),
        },
        options,
      );
      if (!page.ok) return page;
      const { studies, nextPageToken } = page.value;
      return ok({
        studies: studies.map(foundStudy),
        ...(nextPageToken !== undefined && { nextPageToken }),
      });
    },

    async findBySecondaryId(id, options) {
      const page = await askForPage(
        {
          'query.id': searchTerms(id),
          fields: 'NCTId,NCTIdAlias,BriefTitle,OrgStudyId,SecondaryId',
          pageSize: '20',
        },
        options,
      );
      if (!page.ok) return page;
      // The search also finds numbers that merely resemble this one.
      const same = page.value.studies.filter((study) =>
        idsOf(study).some((other) => squeezed(other) === squeezed(id)),
      );
      return ok(same.map(foundStudy));
    },
  };
}
