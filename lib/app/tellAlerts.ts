// Tells what is pending, once: claim, show, strike off. Stopped between two steps, the next call goes on where this one was.
import { ok, type Result } from '../result/result.ts';
import type { AlertRow } from '../store/rows.ts';
import { type Deps, isoNow } from './deps.ts';
import { languageOf } from './language.ts';
import { alertText, type News, planAlerts } from './planAlerts.ts';
import { quietFor } from './quietHours.ts';
import { TELL_ALARM } from './schedule.ts';

const MINUTE_MS = 60_000;

/** What the pending alerts are about. */
async function readNews({ store }: Deps, alerts: readonly AlertRow[]): Promise<Result<News>> {
  const pending = new Set(alerts.map((alert) => alert.subject));
  const changes = await store.changes.all();
  if (!changes.ok) return changes;
  const told = changes.value.filter((change) => pending.has(change.id));
  const rows = await store.saved.shownOf(new Set(told.map((change) => change.nctId)));
  if (!rows.ok) return rows;
  const studies = await store.newStudies.all();
  if (!studies.ok) return studies;
  return ok({
    changes: new Map(told.map((change) => [change.id, change])),
    newStudies: new Map(studies.value.map((study) => [study.nctId, study])),
    names: new Map(
      rows.value.map((row) => [row.nctId, row.headline || row.briefTitle || row.nctId]),
    ),
  });
}

/** Where in the library the news of a notification stands: one thing by itself, or all that is new. */
export const newsPlace = (notificationId: string): string => {
  const [, subject] = /^(?:change|new-study):([\w.]+)$/.exec(notificationId) ?? [];
  return subject === undefined ? 'changes' : `changes/${subject}`;
};

/**
 * Shows every pending alert. With notifications switched off or refused the inbox still has everything, so nothing is
 * kept to surprise anybody later. In quiet hours everything waits for their end. A notification already on the screen is not shown again.
 */
export async function tellAlerts(deps: Deps): Promise<Result<null>> {
  const { store, platform, clock } = deps;
  const pending = await store.alerts.all();
  if (!pending.ok) return pending;
  if (pending.value.length === 0) return ok(null);
  const { notifications, quietHours } = await platform.settings.load();
  const quiet = quietFor(quietHours, clock.minuteOfDay());
  if (notifications && quiet > 0) {
    await platform.alarms.set(TELL_ALARM, { when: clock.now() + quiet * MINUTE_MS });
    return ok(null);
  }
  if (!notifications) {
    const dropped = await store.alerts.drop(pending.value.map((alert) => alert.id));
    return dropped.ok ? ok(null) : dropped;
  }
  const news = await readNews(deps, pending.value);
  if (!news.ok) return news;
  for (const { notificationId, ids } of planAlerts(pending.value, news.value, isoNow(deps))) {
    const claimed = await store.alerts.claim(notificationId, ids);
    if (!claimed.ok) return claimed;
  }
  return showClaimed(deps, news.value);
}

async function showClaimed(deps: Deps, news: News): Promise<Result<null>> {
  const { store, platform } = deps;
  const claimed = await store.alerts.all();
  if (!claimed.ok) return claimed;
  const lang = await languageOf(deps);
  const onScreen = await platform.notifications.shown();
  for (const notificationId of new Set(claimed.value.map((alert) => alert.notificationId))) {
    const alerts = claimed.value.filter((alert) => alert.notificationId === notificationId);
    const text = alertText(alerts, news, lang);
    if (text && !onScreen.includes(notificationId)) {
      await platform.notifications.show(notificationId, text);
    }
    const told = await store.alerts.told(notificationId);
    if (!told.ok) return told;
  }
  return ok(null);
}
