// How a followed study changed: each version in words, any two side by side, and the registry's own history on request.
import { useState } from 'react';
import type { KeptVersion, PastVersion, StudyHistory } from '../../lib/follow/history.ts';
import type { Failure } from '../../lib/result/result.ts';
import { PageFrame } from '../pages/PageFrame.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { historyPage } from '../shared/registryLinks.ts';
import { ChangeSides } from './ChangeSides.tsx';
import { CompareVersions } from './CompareVersions.tsx';

export function History({ nctId }: { nctId: string }) {
  const { history: words, loading } = usePageStrings();
  const { value, failure, reload } = useAnswer('ui-bg-history', { nctId }, ['saved', 'changes']);
  return (
    <PageFrame
      title={words.title}
      aside={
        <Button look="quiet" onPress={() => goTo('saved')}>
          {words.back}
        </Button>
      }
    >
      {failure && <ErrorNotice failure={failure} nctId={nctId} onRetry={reload} />}
      {value === undefined && !failure && <p className="fine">{loading}</p>}
      {value && <HistoryOf history={value} />}
    </PageFrame>
  );
}

function HistoryOf({ history }: { history: StudyHistory }) {
  const { history: words } = usePageStrings();
  const { formats } = useStrings();
  const { nctId, headline, since, versions } = history;
  const [past, setPast] = useState<readonly PastVersion[]>([]);
  return (
    <>
      <p>
        <strong>{headline}</strong>
      </p>
      <p className="row fine">
        <span>{nctId}</span>
        <a href={`#trial/${nctId}`}>{words.read}</a>
        <OutLink href={historyPage(nctId)}>{words.page}</OutLink>
      </p>
      <p>{words.updated(Math.max(versions.length - 1, 0), formats.date(since))}</p>
      <ol className="plain-list">
        {versions.map((version, at) => (
          <li key={version.version} className="card">
            <OneVersion version={version} isFirst={at === versions.length - 1} />
          </li>
        ))}
      </ol>
      <section className="card">
        <h2>{words.compareTitle}</h2>
        <CompareVersions nctId={nctId} kept={versions} past={past} />
      </section>
      <AskRegistry nctId={nctId} count={past.length} onGot={setPast} />
    </>
  );
}

function OneVersion({ version, isFirst }: { version: KeptVersion; isFirst: boolean }) {
  const { history: words } = usePageStrings();
  const { formats } = useStrings();
  const { at, updated, changes } = version;
  const when = formats.date(at);
  return (
    <>
      <h2>
        {isFirst ? words.first(when) : words.seen(when)}
        {updated !== '' && <small> · {words.recordOf(formats.date(updated))}</small>}
      </h2>
      {!isFirst && changes.length === 0 && <p className="fine">{words.quiet}</p>}
      {changes.map((change) => (
        <ChangeSides key={change.id} change={change} />
      ))}
    </>
  );
}

interface AskRegistryProps {
  nctId: string;
  /** How many it gave; 0 before it was asked. */
  count: number;
  onGot: (past: readonly PastVersion[]) => void;
}

function AskRegistry({ nctId, count, onGot }: AskRegistryProps) {
  const { history: words } = usePageStrings();
  const { ask } = useSurroundings();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const fetchList = async () => {
    setBusy(true);
    const reply = await ask('ui-bg-registry-history', { nctId });
    setBusy(false);
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) onGot(reply.value);
  };
  return (
    <section className="card">
      <h2>{words.registryTitle}</h2>
      <p>{words.registryText}</p>
      <Button busy={busy} onPress={fetchList}>
        {busy ? words.asking : words.ask}
      </Button>
      {count > 0 && <p role="status">{words.got(count)}</p>}
      {failure && (
        <>
          <p role="status">{words.notGot}</p>
          <ErrorNotice failure={failure} />
        </>
      )}
    </section>
  );
}
