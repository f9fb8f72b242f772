// The local registry answers as the real one does (API.md): ids, errors, paging, filters, faults, headers.
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../../tools/registry/faults.ts';
import { loadRecords, SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { type Registry, startRegistry } from '../../../tools/registry/startRegistry.ts';

const { studies } = loadRecords(SAMPLE_RECORDS);
let registry: Registry | undefined;

async function start(faults: Fault[] = []): Promise<Registry> {
  registry = await startRegistry({ records: studies, faults });
  return registry;
}

async function ask(path: string, options: RequestInit = {}) {
  const { url } = registry ?? (await start());
  const response = await fetch(url + path, { redirect: 'manual', ...options });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { response, status: response.status, type, text, json: () => JSON.parse(text) };
}

afterEach(async () => {
  await registry?.close();
  registry = undefined;
});

describe('one study', () => {
  it('is answered as it stands in the record', async () => {
    const { json, type, status } = await ask('/api/v2/studies/NCT07118319');
    expect(status).toBe(200);
    expect(type).toBe('application/json');
    expect(json()).toEqual(studies.find((one) => JSON.stringify(one).includes('XS228CN')));
  });

  it.each(['nct07118319', 'NCT7118319', 'Nct0007118319'])('is found under %s', async (id) => {
    const { json } = await ask(`/api/v2/studies/${id}?fields=NCTId`);
    expect(json()).toEqual({
      protocolSection: { identificationModule: { nctId: 'NCT07118319' } },
    });
  });

  it.each(['07118319', 'NCT', 'NCT00000000', 'NCT123456789', 'XYZ07118319', 'NCT%201'])(
    'has no form %s: 400 and a line of text',
    async (id) => {
      const { status, type, text } = await ask(`/api/v2/studies/${id}`);
      expect([status, text]).toEqual([400, 'Parameter `nctId` has incorrect format']);
      expect(type).toContain('text/plain');
    },
  );

  it('that does not exist is a 404 and a line of text', async () => {
    const { status, type, text } = await ask('/api/v2/studies/nct99999999');
    expect([status, text]).toEqual([404, 'NCT number NCT99999999 not found']);
    expect(type).toContain('text/plain');
  });

  it('under a former number redirects to its present one and keeps the parameters', async () => {
    const { status, response } = await ask('/api/v2/studies/NCT07900199?fields=NCTId');
    expect(status).toBe(301);
    expect(response.headers.get('location')).toBe('/api/v2/studies/NCT07900118?fields=NCTId');
  });

  it('can be cut to pieces, paths and modules', async () => {
    const { json } = await ask(
      '/api/v2/studies/NCT07900101?fields=OverallStatus,protocolSection.conditionsModule|LocationCity,descriptionModule',
    );
    const { protocolSection } = json();
    expect(Object.keys(protocolSection)).toEqual([
      'statusModule',
      'descriptionModule',
      'conditionsModule',
      'contactsLocationsModule',
    ]);
    expect(protocolSection.statusModule).toEqual({ overallStatus: 'RECRUITING' });
    expect(protocolSection.contactsLocationsModule.locations[0]).toEqual({ city: 'Atlanta' });
    expect(Object.keys(protocolSection.descriptionModule)).toEqual([
      'briefSummary',
      'detailedDescription',
    ]);
  });

  it('refuses a field and a parameter it does not know', async () => {
    expect((await ask('/api/v2/studies/NCT07118319?fields=Nonsense')).status).toBe(400);
    const { status, text } = await ask('/api/v2/studies/NCT07118319?query.cond=ALS');
    expect([status, text]).toEqual([400, 'Invalid prefix in parameter name: query.cond']);
  });
});

describe('many studies', () => {
  const ids = async (query: string) => {
    const { json, status } = await ask(`/api/v2/studies?fields=NCTId&pageSize=1000&${query}`);
    expect(status).toBe(200);
    const found: { protocolSection: { identificationModule: { nctId: string } } }[] =
      json().studies;
    return found.map((one) => one.protocolSection.identificationModule.nctId);
  };

  it('by id leaves unknown ids out without a word', async () => {
    expect(await ids('filter.ids=NCT07118319,nct07900101,NCT09999999')).toEqual([
      'NCT07118319',
      'NCT07900101',
    ]);
  });

  it('by condition finds words of the conditions, whole and in order', async () => {
    expect(await ids('query.cond=amyotrophic%20lateral')).toEqual([
      'NCT07118319',
      'NCT07900113',
      'NCT07900119',
    ]);
    expect(await ids('query.cond=%22lateral%20amyotrophic%22')).toEqual([]);
    expect(await ids('query.cond=gout%20OR%20glioblastoma')).toEqual([
      'NCT07900109',
      'NCT07900111',
    ]);
    expect(await ids('query.cond=kidney%20AND%20NOT%20gout')).toEqual(['NCT07900112']);
  });

  it('by date window: posted or updated since a day', async () => {
    const since = (field: string, from: string) =>
      ids(`filter.advanced=${encodeURIComponent(`AREA[${field}]RANGE[${from},MAX]`)}`);
    expect(await since('LastUpdatePostDate', '2026-11-17')).toEqual([
      'NCT07900107',
      'NCT07900115',
      'NCT07900120',
    ]);
    expect(await since('StudyFirstPostDate', '2026-10-01')).toEqual([
      'NCT07900104',
      'NCT07900113',
      'NCT07900116',
      'NCT07900119',
    ]);
  });

  it('by id in an AREA, by status, by number as a search', async () => {
    const area = encodeURIComponent('AREA[NCTId](NCT07118319 OR NCT07900120)');
    expect(await ids(`filter.advanced=${area}`)).toEqual(['NCT07118319', 'NCT07900120']);
    expect(await ids('filter.overallStatus=WITHDRAWN,SUSPENDED')).toEqual([
      'NCT07900106',
      'NCT07900108',
    ]);
    expect(await ids('query.term=NCT07900101&filter.overallStatus=WITHDRAWN')).toEqual([
      'NCT07900101',
    ]);
  });

  it('come in pages that belong together, the last without a token', async () => {
    const base = '/api/v2/studies?fields=NCTId&pageSize=8&sort=LastUpdatePostDate:desc';
    const first = (await ask(`${base}&countTotal=true`)).json();
    expect([first.studies.length, first.totalCount]).toEqual([8, studies.length]);
    const second = (await ask(`${base}&pageToken=${first.nextPageToken}`)).json();
    const third = (await ask(`${base}&pageToken=${second.nextPageToken}`)).json();
    expect(second).not.toHaveProperty('totalCount');
    expect(third).not.toHaveProperty('nextPageToken');
    const all = [first, second, third].flatMap((page) => page.studies);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(studies.length);
    const foreign = await ask(`/api/v2/studies?pageToken=${first.nextPageToken}`);
    expect(foreign.status).toBe(400);
  });

  it('cuts a page of more than 1000 without an error, and refuses what it cannot read', async () => {
    expect((await ask('/api/v2/studies?pageSize=5000&fields=NCTId')).status).toBe(200);
    for (const bad of [
      'pageSize=many',
      'pageToken=xyz',
      'filter.ids=7118319',
      'sort=A,B,C',
      'sort=LastUpdatePostDate:up',
      'filter.advanced=AREA[Nonsense]x',
      'filter.advanced=(((',
      'fields=Nope',
    ]) {
      const { status, type } = await ask(`/api/v2/studies?${bad}`);
      expect([bad, status, type]).toEqual([bad, 400, 'text/plain; charset=utf-8']);
    }
    const { text } = await ask('/api/v2/studies?quer.cond=x');
    expect(text).toBe('Invalid prefix in parameter name: quer.cond');
  });
});

describe('around the studies', () => {
  it('says its version and the time of its data, and follows when told', async () => {
    const { setDataTimestamp } = await start();
    const before = await ask('/api/v2/version');
    expect(before.json()).toEqual({ apiVersion: '2.0.5', dataTimestamp: '2026-11-20T09:00:05' });
    setDataTimestamp('2026-11-23T09:00:01');
    const after = await ask('/api/v2/version');
    expect(after.json().dataTimestamp).toBe('2026-11-23T09:00:01');
    expect(after.response.headers.get('etag')).not.toBe(before.response.headers.get('etag'));
  });

  it('counts its studies and lists the versions of one', async () => {
    expect((await ask('/api/v2/stats/size')).json().totalStudies).toBe(studies.length);
    const history = (await ask('/api/int/studies/NCT07118319/history')).json();
    expect(history.changes).toEqual([{ version: 0, date: '2026-06-22', status: 'RECRUITING' }]);
  });

  it('sends no CORS header, a cookie, and an ETag', async () => {
    const { response } = await ask('/api/v2/studies/NCT07118319', {
      headers: { origin: 'https://example.org' },
    });
    const names = [...response.headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['set-cookie', 'etag']));
  });

  it('gives the web server’s own 404 for an API path it does not serve', async () => {
    const { status, type, text } = await ask('/api/query/full_studies');
    expect(status).toBe(404);
    expect(type).toContain('text/html');
    expect(text).toContain('<center>nginx</center>');
  });

  it('shows a changed record at once and forgets a removed one', async () => {
    const { getRecord, setRecord, removeRecord } = await start();
    const changed = structuredClone(getRecord('NCT07118319'));
    if (changed === undefined) throw new Error('sample record missing');
    Object.assign(changed, { hasResults: true });
    setRecord(changed);
    expect((await ask('/api/v2/studies/NCT07118319')).json().hasResults).toBe(true);
    removeRecord('NCT07118319');
    expect((await ask('/api/v2/studies/NCT07118319')).status).toBe(404);
  });

  it('keeps a log of what was asked', async () => {
    const { requests } = await start();
    await ask('/api/v2/studies/NCT07118319?fields=NCTId', { headers: { cookie: 'a=1' } });
    await ask('/study/NCT07118319');
    expect(requests).toMatchObject([
      {
        from: 'api',
        path: '/api/v2/studies/NCT07118319',
        parameters: { fields: 'NCTId' },
        headers: { cookie: 'a=1' },
        status: 200,
      },
      { from: 'page', path: '/study/NCT07118319', status: 200 },
    ]);
  });
});

describe('faults on demand', () => {
  const STUDY = '/api/v2/studies/NCT07118319';

  it('plays a fault as often as asked, after as many right answers as asked', async () => {
    await start([{ path: '^/api/v2/studies/', kind: 'server-error', times: 2, after: 1 }]);
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await ask(STUDY)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it('leaves other paths alone', async () => {
    await start([{ path: '^/api/v2/version', kind: 'server-error' }]);
    expect((await ask(STUDY)).status).toBe(200);
    expect((await ask('/api/v2/version')).status).toBe(500);
  });

  it('too many requests, with and without a time to wait', async () => {
    const { setFaults } = await start([{ path: STUDY, kind: 'too-many' }]);
    expect((await ask(STUDY)).response.headers.get('retry-after')).toBeNull();
    setFaults([{ path: STUDY, kind: 'too-many', retryAfter: 7 }]);
    const { status, response } = await ask(STUDY);
    expect([status, response.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('JSON cut off, another shape, a web page, a firewall', async () => {
    const { setFaults } = await start();
    setFaults([{ path: STUDY, kind: 'cut-off' }]);
    const cut = await ask(STUDY);
    expect(cut.status).toBe(200);
    expect(cut.json).toThrow();
    setFaults([{ path: STUDY, kind: 'wrong-shape' }]);
    expect((await ask(STUDY)).json()).not.toHaveProperty('protocolSection');
    setFaults([{ path: STUDY, kind: 'html' }]);
    expect(await ask(STUDY)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    setFaults([{ path: STUDY, kind: 'forbidden' }]);
    expect((await ask(STUDY)).status).toBe(403);
    setFaults([{ path: STUDY, kind: 'unavailable', retryAfter: 1 }]);
    expect((await ask(STUDY)).status).toBe(503);
  });

  it('a connection reset before the answer, or closed half-way', async () => {
    const { setFaults, requests } = await start([{ path: STUDY, kind: 'reset' }]);
    await expect(ask(STUDY)).rejects.toThrow();
    setFaults([{ path: STUDY, kind: 'hang-up' }]);
    await expect(ask(STUDY)).rejects.toThrow();
    expect(requests.map((one) => one.status)).toEqual(['reset', 'reset']);
  });

  it('a slow answer is the right one, late', async () => {
    await start([{ path: STUDY, kind: 'slow', ms: 120 }]);
    const from = performance.now();
    expect((await ask(STUDY)).json().hasResults).toBe(false);
    expect(performance.now() - from).toBeGreaterThan(100);
  });

  it('can be set from outside while the registry runs', async () => {
    await start();
    const post = (path: string, body: string) => ask(path, { method: 'POST', body });
    expect((await post('/__faults', `[{"path":"${STUDY}","kind":"html"}]`)).status).toBe(200);
    expect((await ask(STUDY)).type).toContain('text/html');
    const bad = await post('/__faults', '[{"path":"x","kind":"gremlins"}]');
    expect(bad.status).toBe(400);
    expect(bad.text).toContain('Fault 1: kind must be one of too-many');
    await ask('/__faults', { method: 'DELETE' });
    expect((await ask(STUDY)).type).toBe('application/json');
    await post('/__version', '2026-11-24T09:00:00');
    expect((await ask('/api/v2/version')).json().dataTimestamp).toBe('2026-11-24T09:00:00');
    expect((await post('/__records', '{}')).status).toBe(400);
    expect((await ask('/__requests')).json().length).toBeGreaterThan(0);
  });
});
