// Alerts leave only when they were told, and each is told by one notification.
import { expect, it } from 'vitest';
import { alertFor } from '../../lib/store/alerts.ts';
import { A, change, following, freshStore, given, LATER } from './storeFixtures.ts';

const keys = (...ids: string[]) => ids.map((id) => alertFor('change', id).id);

async function storeWithAlerts(ids: string[]) {
  const store = freshStore();
  await store.saved.follow(following(A));
  const changes = ids.map((id) => change(A, id));
  await store.absorb({ nctId: A, now: LATER, under: 'd', comparedWith: 0, changes, alerts: ids });
  return store;
}

it('keeps the first notification an alert was tied to', async () => {
  const store = await storeWithAlerts(['one', 'two']);
  given(await store.alerts.claim('first', keys('one')));
  given(await store.alerts.claim('second', keys('one', 'two')));
  expect(given(await store.alerts.all())).toMatchObject([
    { subject: 'one', notificationId: 'first' },
    { subject: 'two', notificationId: 'second' },
  ]);
});

it('drops what was told and keeps the rest', async () => {
  const store = await storeWithAlerts(['one', 'two', 'three']);
  await store.alerts.claim('first', keys('one', 'two'));
  given(await store.alerts.told('first'));
  expect(given(await store.alerts.all()).map((alert) => alert.subject)).toEqual(['three']);
  given(await store.alerts.drop(keys('three')));
  expect(given(await store.alerts.all())).toEqual([]);
});

it('marks changes seen, and leaves the others', async () => {
  const store = await storeWithAlerts(['one', 'two']);
  given(await store.markSeen(['one', 'unknown']));
  const seen = given(await store.changes.all()).map((row) => [row.id, row.seen]);
  expect(seen).toEqual([
    ['one', true],
    ['two', false],
  ]);
});
