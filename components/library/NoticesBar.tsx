// What stands above the library until it is answered: studies just taken out, and saved things that were lost.
import { useEffect, useRef } from 'react';
import type { Notices } from '../../lib/follow/saved.ts';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const NOTHING = {};

export function NoticesBar({ settings }: Pick<SettingsProps, 'settings'>) {
  const { ask } = useSurroundings();
  const { value } = useAnswer('ui-bg-notices', NOTHING, ['saved']);
  const close = (notice: keyof Notices) => ask('ui-bg-close-notice', { notice });
  if (value === undefined) return null;
  return (
    <>
      {value.lost && (
        <Lost lost={value.lost} settings={settings} onClose={() => void close('lost')} />
      )}
      <div role="status">
        {value.takenOut > 0 && (
          <TakenOut count={value.takenOut} onClose={() => void close('takenOut')} />
        )}
      </div>
    </>
  );
}

function TakenOut({ count, onClose }: { count: number; onClose: () => void }) {
  const { saved: words } = usePageStrings();
  const { ask } = useSurroundings();
  const announce = useAnnounce();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed went with the studies: the way back is the next thing to be reached.
    if (document.activeElement === document.body) notice.current?.querySelector('button')?.focus();
  }, []);
  const putBack = async () => {
    const reply = await ask('ui-bg-put-back', {});
    if (reply.ok) announce(words.putBackDone(count), 'seen');
  };
  return (
    <div className="notice" ref={notice}>
      <p>{words.removed(count)}</p>
      <div className="row">
        <Button writes look="main" onPress={putBack}>
          {words.putBack}
        </Button>
        <Button writes onPress={onClose}>
          {words.removedClose}
        </Button>
      </div>
    </div>
  );
}

interface LostProps extends Pick<SettingsProps, 'settings'> {
  lost: NonNullable<Notices['lost']>;
  onClose: () => void;
}

function Lost({ lost, settings, onClose }: LostProps) {
  const { lost: words } = usePageStrings();
  const { formats } = useStrings();
  const { copySavedAt, sync } = settings;
  return (
    <div className="notice risk" role="alert">
      <p className="notice-title">{words.title}</p>
      <p>{words.text(lost.studies, lost.conditions, formats.date(lost.at))}</p>
      <p>
        {copySavedAt === '' ? words.noCopy : words.copy(formats.date(copySavedAt))}
        {sync && ` ${words.sync}`}
      </p>
      <div className="row">
        <Button look="main" onPress={() => goTo('backup')}>
          {words.bringIn}
        </Button>
        <Button writes onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
