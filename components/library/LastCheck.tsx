// When followed studies were last checked, honestly, and a way to check now.
import { useState } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const NOTHING = {};

export function LastCheck() {
  const { inbox: words } = usePageStrings();
  const { formats } = useStrings();
  const { ask } = useSurroundings();
  const announce = useAnnounce();
  const {
    value,
    failure: unread,
    reload,
  } = useAnswer('ui-bg-last-check', NOTHING, ['saved', 'changes']);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; after: string | null | undefined }>();
  const check = async () => {
    setBusy(true);
    const reply = await ask('ui-bg-check-now', {});
    setBusy(false);
    setFailed(reply.ok ? undefined : { failure: reply.error, after: value?.at });
    if (reply.ok) announce(words.checked(reply.value.checked, reply.value.changes));
    reload();
  };
  // A complete check that came after it has the last word.
  const stillFailed = failed?.after === value?.at ? failed?.failure : undefined;
  const shownFailure = stillFailed ?? value?.failure ?? unread;
  return (
    <div>
      <div className="row fine">
        {value !== undefined && (
          <span>
            {value.at === null
              ? words.neverChecked
              : (shownFailure ? words.lastFailed : words.lastCheck)(formats.date(value.at))}
          </span>
        )}
        <Button writes busy={busy} onPress={check}>
          {busy ? words.checking : words.checkNow}
        </Button>
      </div>
      {shownFailure && <ErrorNotice failure={shownFailure} onRetry={check} />}
    </div>
  );
}
