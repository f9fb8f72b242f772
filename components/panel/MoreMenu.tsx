// What else can be done with a study: save, share, print, go elsewhere, read beside the page, turn off here.
import { useState } from 'react';
import type { ExtensionPage, TrialAnswer } from '../../lib/messaging/protocol.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { studyPage } from '../shared/registryLinks.ts';
import { usePage } from './hooks/usePage.ts';
import { useReading } from './hooks/useReading.ts';
import { readAsText } from './readAsText.ts';

export interface MoreMenuProps {
  nctId: string;
  /** Missing while loading or failed: then there is nothing to save or print. */
  answer: TrialAnswer | null;
  onTurnOff: (host: string) => void;
}

export function MoreMenu({
  nctId,
  answer,
  onTurnOff,
  onDone,
}: MoreMenuProps & { onDone: () => void }) {
  const { words, formats } = useStrings();
  const { ask, copy, saveFile } = useSurroundings();
  const { host, isPrivate } = usePage();
  const { settings, change } = useReading();
  const announce = useAnnounce();

  const open = (page: ExtensionPage, hash?: string) => {
    void ask('ui-bg-open-page', { page, ...(hash !== undefined && { hash }) });
    onDone();
  };
  const share = async () => {
    const copied = await copy(studyPage(nctId));
    announce(copied ? words.say.copied(studyPage(nctId)) : words.say.notCopied, 'seen');
    onDone();
  };
  const move = () => {
    change({ beside: !settings.beside });
    if (!settings.beside) announce(words.bar.besideClosed, 'seen');
    onDone();
  };
  const save = (read: TrialAnswer) => {
    saveFile(`${nctId}.txt`, 'text/plain', readAsText(read, words, formats));
    onDone();
  };

  return (
    <div className="choices">
      {answer !== null && (
        <>
          <Button look="quiet" onPress={() => save(answer)}>
            {words.bar.save}
          </Button>
          <Button look="quiet" writes onPress={() => open('library', `print/${nctId}`)}>
            {words.bar.print}
          </Button>
        </>
      )}
      <Button look="quiet" onPress={share}>
        {words.bar.share}
      </Button>
      <OutLink className="button quiet" href={studyPage(nctId)}>
        {words.bar.studyPage}
      </OutLink>
      <Button look="quiet" writes onPress={() => open('library')}>
        {words.bar.library}
      </Button>
      <Button look="quiet" writes onPress={() => open('options')}>
        {words.bar.settings}
      </Button>
      {host && !isPrivate && (
        <Button look="quiet" writes onPress={move}>
          {settings.beside ? words.bar.readOver : words.bar.readBeside}
        </Button>
      )}
      {host && <TurnOff host={host} onTurnOff={onTurnOff} />}
    </div>
  );
}

function TurnOff({ host, onTurnOff }: { host: string; onTurnOff: (host: string) => void }) {
  const { words } = useStrings();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <Button look="quiet" onPress={() => setSure(true)}>
        {words.bar.turnOff(host)}
      </Button>
    );
  return (
    <div className="sure">
      <p>{words.bar.turnOffAsk(host)}</p>
      <div className="row">
        <Button look="main" writes autoFocus onPress={() => onTurnOff(host)}>
          {words.bar.turnOffYes}
        </Button>
        <Button onPress={() => setSure(false)}>{words.bar.turnOffNo}</Button>
      </div>
    </div>
  );
}
