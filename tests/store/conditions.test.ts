// Followed conditions: one row each, a listing that ends in one step, new studies told once.
import { describe, expect, it } from 'vitest';
import { alertFor } from '../../lib/store/alerts.ts';
import { conditionKey } from '../../lib/store/conditions.ts';
import { A, B, FOLLOWED, foundStudy, freshStore, given, LATER, named } from './storeFixtures.ts';

const listed = (key: string, fresh: string[], known = fresh) => ({
  key,
  now: LATER,
  under: 'data-2',
  from: '2026-11-22',
  known,
  fresh: fresh.map((nctId) => foundStudy(nctId)),
});

describe('conditionKey', () => {
  it.each([['Cough'], ['  cough '], ['COUGH']])('is the same for %j', (typed) => {
    expect(conditionKey(typed)).toBe('cough');
  });

  it('makes single spaces', () => {
    expect(conditionKey('Dry \n Cough')).toBe('dry cough');
  });
});

describe('add', () => {
  it('keeps the baseline of a condition followed already', async () => {
    const store = freshStore();
    await store.conditions.add(named('Cough'), FOLLOWED);
    await store.conditions.finish(listed('cough', [], [A]));
    given(await store.conditions.add(named('Cough', 'Asthma'), FOLLOWED));
    expect(given(await store.conditions.all())).toMatchObject([
      { key: 'asthma', known: null },
      { key: 'cough', known: [A] },
    ]);
  });
});

describe('among', () => {
  it('picks those followed, however they are typed, and words them as given', async () => {
    const store = freshStore();
    await store.conditions.add(named('Cough'), FOLLOWED);
    expect(given(await store.conditions.among(['COUGH', 'Asthma']))).toEqual(['COUGH']);
  });
});

describe('finish', () => {
  it('writes new studies, alerts and cursor together', async () => {
    const store = freshStore();
    await store.conditions.add(named('Cough'), FOLLOWED);
    await store.conditions.remember('cough', { under: 'data-2', pageToken: 'p2', found: [] });
    expect(given(await store.conditions.finish(listed('cough', [A])))).toBe(1);
    expect(given(await store.newStudies.all())).toEqual([
      {
        nctId: A,
        briefTitle: `Title of ${A}`,
        headline: '',
        stage: '',
        place: '',
        condition: 'Cough',
        conditionKey: 'cough',
        foundAt: LATER,
        seen: false,
      },
    ]);
    expect(given(await store.alerts.all())).toEqual([alertFor('new-study', A)]);
    expect(given(await store.conditions.all())).toMatchObject([
      { checkedAt: LATER, checkedUnder: 'data-2', from: '2026-11-22', known: [A], run: null },
    ]);
  });

  it('tells a study once, also when two conditions list it', async () => {
    const store = freshStore();
    await store.conditions.add(named('Cough', 'Asthma'), FOLLOWED);
    await store.conditions.finish(listed('cough', [A]));
    expect(given(await store.conditions.finish(listed('asthma', [A, B])))).toBe(1);
    expect(given(await store.newStudies.all()).map((row) => [row.nctId, row.condition])).toEqual([
      [A, 'Cough'],
      [B, 'Asthma'],
    ]);
  });

  it('writes nothing for a condition unfollowed meanwhile', async () => {
    const store = freshStore();
    expect(given(await store.conditions.finish(listed('cough', [A])))).toBe(0);
    expect(given(await store.newStudies.all())).toEqual([]);
    expect(given(await store.alerts.all())).toEqual([]);
  });
});

describe('remove', () => {
  it('takes the studies and alerts of that condition along, and no others', async () => {
    const store = freshStore();
    await store.conditions.add(named('Cough', 'Asthma'), FOLLOWED);
    await store.conditions.finish(listed('cough', [A]));
    await store.conditions.finish(listed('asthma', [B]));
    given(await store.conditions.remove([' COUGH ']));
    expect(given(await store.conditions.all()).map((row) => row.key)).toEqual(['asthma']);
    expect(given(await store.newStudies.all()).map((row) => row.nctId)).toEqual([B]);
    expect(given(await store.alerts.all()).map((row) => row.id)).toEqual([
      alertFor('new-study', B).id,
    ]);
  });
});

it('moves only the time of conditions listed under the same data', async () => {
  const store = freshStore();
  await store.conditions.add(named('Cough', 'Asthma'), FOLLOWED);
  await store.conditions.finish(listed('cough', []));
  given(await store.conditions.stillCurrent('2026-11-30T00:00:00.000Z', 'data-2'));
  expect(given(await store.conditions.all()).map((row) => row.checkedAt)).toEqual([
    null,
    '2026-11-30T00:00:00.000Z',
  ]);
});

it('marks a new study seen by its number', async () => {
  const store = freshStore();
  await store.conditions.add(named('Cough'), FOLLOWED);
  await store.conditions.finish(listed('cough', [A]));
  given(await store.markSeen([A]));
  expect(given(await store.newStudies.all())[0]?.seen).toBe(true);
});
