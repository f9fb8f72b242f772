// Tells screen readers when a read is being fetched and when it is there.
import { useEffect } from 'react';
import type { TrialAnswer } from '../../../lib/messaging/protocol.ts';
import { useAnnounce } from '../../shared/hooks/useAnnounce.ts';
import { useStrings } from '../../shared/hooks/useStrings.ts';
import type { TrialState } from './useTrial.ts';

const headlineOf = ({ read }: TrialAnswer) =>
  read.sections.find((section) => section.id === 'headline')?.sentences[0]?.text ?? read.nctId;

export function useSayState(nctId: string, state: TrialState): void {
  const announce = useAnnounce();
  const { words, formats } = useStrings();
  const headline = 'answer' in state ? headlineOf(state.answer) : null;
  const copyFrom = state.phase === 'stale' ? state.stale.since : null;
  useEffect(() => {
    if (state.phase === 'loading') announce(words.say.loading(nctId));
    else if (headline !== null) {
      const copy = copyFrom === null ? '' : `${words.stale.from(formats.date(copyFrom))} `;
      announce(copy + words.say.ready(headline));
    }
  }, [announce, words, formats, nctId, state.phase, headline, copyFrom]);
}
