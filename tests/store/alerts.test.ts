// Alerts leave only when they were told, and each is told by one notification.
import { expect, it } from 'vitest';
import { A, change, following, freshStore, given, LATER } from './storeFixtures.ts';

async function storeWithAlerts(ids: string[]) {
  const store = freshStore();
  await store.saved.follow(following(A));
  const changes = ids.map((id) => change(A, id));
  await store.absorb({ nctId: A, now: LATER, under: 'd', comparedWith: 0, changes, alerts: ids });
  return store;
}

it('keeps the first notification an alert was tied to', async () => {
  const store = await storeWithAlerts(['one', 'two']);
  given(await store.alerts.claim('first', ['one']));
  given(await store.alerts.claim('second', ['one', 'two']));
  expect(given(await store.alerts.all())).toEqual([
    { id: 'one', notificationId: 'first' },
    { id: 'two', notificationId: 'second' },
  ]);
});

it('drops what was told and keeps the rest', async () => {
  const store = await storeWithAlerts(['one', 'two', 'three']);
  await store.alerts.claim('first', ['one', 'two']);
  given(await store.alerts.told('first'));
  expect(given(await store.alerts.all()).map((alert) => alert.id)).toEqual(['three']);
  given(await store.alerts.drop(['three']));
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
