// Any two versions of a study chosen and compared: kept here, or fetched from the registry's own history.
import { useState } from 'react';
import type { Change } from '../../lib/follow/change.ts';
import type { KeptVersion, PastVersion, VersionName } from '../../lib/follow/history.ts';
import type { Failure } from '../../lib/result/result.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { ChangeSides } from './ChangeSides.tsx';
import { VersionChoice, type VersionGroup } from './VersionChoice.tsx';

export interface CompareVersionsProps {
  nctId: string;
  kept: readonly KeptVersion[];
  past: readonly PastVersion[];
}

const nameOf = (key: string): VersionName => {
  const [from, version] = key.split(' ');
  return { from: from === 'registry' ? 'registry' : 'kept', version: Number(version) };
};

/** What can be chosen, newest first in each group. */
function useGroups(kept: readonly KeptVersion[], past: readonly PastVersion[]): VersionGroup[] {
  const { history: words } = usePageStrings();
  const { words: panel, formats } = useStrings();
  return [
    {
      label: words.keptGroup,
      versions: kept.map(({ version, at, updated }) => ({
        key: `kept ${version}`,
        label: words.keptVersion(formats.date(at), formats.date(updated)),
      })),
    },
    {
      label: words.registryGroup,
      versions: past.map(({ version, date, status }) => ({
        key: `registry ${version}`,
        label: words.registryVersion(
          version + 1,
          formats.date(date),
          statusTone(status, panel).text,
        ),
      })),
    },
  ];
}

export function CompareVersions({ nctId, kept, past }: CompareVersionsProps) {
  const { history: words } = usePageStrings();
  const { ask } = useSurroundings();
  const groups = useGroups(kept, past);
  const keys = groups.flatMap(({ versions }) => versions.map(({ key }) => key));
  const [before, setBefore] = useState<string>();
  const [after, setAfter] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [changes, setChanges] = useState<Change[]>();
  const [failure, setFailure] = useState<Failure>();
  const older = before ?? keys[1];
  const newer = after ?? keys[0];
  if (older === undefined || newer === undefined) return <p>{words.onlyOne}</p>;
  const compare = async () => {
    setBusy(true);
    const reply = await ask('ui-bg-compare-versions', {
      nctId,
      before: nameOf(older),
      after: nameOf(newer),
    });
    setBusy(false);
    setFailure(reply.ok ? undefined : reply.error);
    setChanges(reply.ok ? reply.value : undefined);
  };
  const choose = (set: (key: string) => void) => (key: string) => {
    set(key);
    setChanges(undefined);
  };
  return (
    <>
      <div className="fields versions">
        <VersionChoice
          label={words.older}
          groups={groups}
          chosen={older}
          onChoose={choose(setBefore)}
        />
        <VersionChoice
          label={words.newer}
          groups={groups}
          chosen={newer}
          onChoose={choose(setAfter)}
        />
      </div>
      <Button busy={busy} disabled={older === newer} onPress={compare}>
        {busy ? words.comparing : words.compare}
      </Button>
      {failure && <ErrorNotice failure={failure} nctId={nctId} onRetry={compare} />}
      <div role="status">
        {changes?.length === 0 && <p>{words.same}</p>}
        {changes !== undefined && changes.length > 0 && <p className="fine">{words.compareHint}</p>}
      </div>
      <ul className="plain-list">
        {changes?.map((change) => (
          <li key={change.id} className="card">
            <ChangeSides change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}
