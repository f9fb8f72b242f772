// What a card beside a number says of a study, and which studies' headlines are known already.
import { formatsFor } from '../i18n/formats.ts';
import { GLANCE_STRINGS, type GlanceStrings } from '../i18n/glanceStrings.ts';
import { INTERFACE_LANGUAGES } from '../i18n/interfaceLanguage.ts';
import type { StudyHead, TrialCard } from '../messaging/protocol.ts';
import { ok, type Result } from '../result/result.ts';
import { stageOf } from '../summary/glance/stageOf.ts';
import { statusTone } from '../summary/glance/statusTone.ts';
import { type ThreeFact, threeFacts } from '../summary/glance/threeFacts.ts';
import type { Trial } from '../trial/trial.ts';
import type { Deps } from './deps.ts';
import { type ReaderInLanguage, readerOf } from './language.ts';
import { listingOf } from './listingOf.ts';
import type { StudySource } from './studySource.ts';

/** "12 people planned", "1 place, Beijing, China"; "Places: not stated" where the record gives none. */
function inWords({ id, value, label, sources }: ThreeFact, words: GlanceStrings['three']): string {
  if (value === words.notStated && sources.length === 0)
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value.toLowerCase()}`;
  return id === 'places' ? `${value}, ${label}` : `${value} ${label}`;
}

function headOf({ clock }: Deps, { reading, lang }: ReaderInLanguage, trial: Trial): StudyHead {
  const read = reading.summarize(trial, { today: clock.today(), lang });
  const { headline, status } = listingOf(trial, read, lang);
  const words = GLANCE_STRINGS[lang];
  return {
    nctId: trial.nctId.value,
    headline,
    status:
      status === '' ? { tone: 'caution', text: words.statusMissing } : statusTone(status, words),
  };
}

async function cardOf(deps: Deps, trial: Trial, isOld: boolean): Promise<TrialCard> {
  const reader = await readerOf(deps);
  const { lang } = reader;
  const words = GLANCE_STRINGS[lang];
  const { studyType, phases } = trial.design;
  const [people, , places] = threeFacts(
    trial,
    words.three,
    formatsFor(INTERFACE_LANGUAGES[lang]),
  ).map((fact) => inWords(fact, words.three));
  const saved = await deps.store.saved.get(trial.nctId.value);
  return {
    ...headOf(deps, reader, trial),
    stage: stageOf(
      studyType?.value,
      phases.items.map((phase) => phase.value),
      words,
    ).text,
    people: people ?? '',
    places: places ?? '',
    following: saved.ok && saved.value?.following === 1,
    isOld,
  };
}

/**
 * The card of a study. Without `fetch` nobody is asked: the kept copy, however old, or null. With it, fails as the study
 * source does.
 */
export async function getCard(
  deps: Deps,
  source: StudySource,
  { nctId, fetch }: { nctId: string; fetch: boolean },
  keep: boolean,
): Promise<Result<TrialCard | null>> {
  if (!fetch) {
    const kept = await source.kept(nctId);
    return ok(kept ? await cardOf(deps, kept.trial, !kept.isFresh) : null);
  }
  const study = await source.get(nctId, { refresh: false, keep, why: 'hover' });
  return study.ok ? ok(await cardOf(deps, study.value.trial, false)) : study;
}

/** Headlines of those studies of which a copy is kept, in the order asked for. Asks nobody. */
export async function knownHeads(
  deps: Deps,
  source: StudySource,
  nctIds: readonly string[],
): Promise<Result<StudyHead[]>> {
  const reader = await readerOf(deps);
  const heads: StudyHead[] = [];
  for (const nctId of nctIds) {
    const kept = await source.kept(nctId);
    if (kept) heads.push({ ...headOf(deps, reader, kept.trial), nctId });
  }
  return ok(heads);
}
