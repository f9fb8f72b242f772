// Everything a panel needs to show a study.

import type { Change } from '../follow/change.ts';
import { farness } from '../follow/nearness.ts';
import type { FollowState } from '../follow/saved.ts';
import type { TrialAnswer, TrialView } from '../messaging/protocol.ts';
import { ok, type Result } from '../result/result.ts';
import type { HomePlace } from '../settings/settings.ts';
import { joinRulesOf } from '../trial/joinRules.ts';
import type { Trial } from '../trial/trial.ts';
import type { Deps } from './deps.ts';
import { siteOf } from './findPlaces.ts';
import { followState } from './followState.ts';
import { readerOf } from './language.ts';
import { listingOf } from './listingOf.ts';
import type { GetOptions, StudySource } from './studySource.ts';

/** The places, the nearest first where the person has set their own. Each still says where in the record it stands. */
function placesInOrder({ contacts }: Trial, home: HomePlace | null): Trial['contacts'] {
  if (home === null) return contacts;
  const far = new Map(
    contacts.locations.items.map((place) => [place, farness(home, siteOf(place))]),
  );
  const items = contacts.locations.items.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
  return { ...contacts, locations: { ...contacts.locations, items } };
}

/** A copy, in which a list's `raw` is written: Firefox leaves what a getter gives out of a message (seen in 153). */
const viewOf = (trial: Trial, home: HomePlace | null): TrialView =>
  structuredClone({
    nctId: trial.nctId,
    identification: trial.identification,
    status: trial.status,
    sponsor: trial.sponsor,
    design: trial.design,
    conditions: trial.conditions,
    contacts: placesInOrder(trial, home),
  });

/** What is known of following; a database that fails never keeps a read from being shown. */
async function followed(
  deps: Deps,
  trial: Trial,
): Promise<{ follow: FollowState; changes: Change[] }> {
  const follow = await followState(deps, trial);
  if (!follow.ok || !follow.value.following) {
    return { follow: follow.ok ? follow.value : { following: false }, changes: [] };
  }
  const changes = await deps.store.changes.of(trial.nctId.value);
  return { follow: follow.value, changes: changes.ok ? changes.value : [] };
}

/** The read of a study with all that goes with it. Fails as the study source does. */
export async function getTrial(
  deps: Deps,
  source: StudySource,
  id: string,
  options: GetOptions,
): Promise<Result<TrialAnswer>> {
  const study = await source.get(id, options);
  if (!study.ok) return study;
  const { asked, trial, fetchedAt, stale } = study.value;
  const { lang, reading } = await readerOf(deps);
  const read = reading.summarize(trial, { today: deps.clock.today(), lang });
  if (study.value.isNew) {
    // Brings a saved study's row up to date; for others, and for a database that fails, it does nothing.
    await deps.store.saved.relist(trial.nctId.value, listingOf(trial, read, lang));
  }
  const { place } = await deps.platform.settings.load();
  const view = viewOf(trial, place);
  return ok({
    asked,
    trial: view,
    read,
    facts: reading.facts(trial, lang),
    conditions: reading.conditions(trial, lang),
    glosses: reading.glosses(read, lang),
    verbatim: reading.verbatim(trial),
    valueWords: reading.valueWords([read, view], lang),
    joinRules: joinRulesOf(trial),
    fetchedAt,
    ...(place && { nearestFirst: true as const }),
    ...(stale && { stale }),
    ...(await followed(deps, trial)),
  });
}
