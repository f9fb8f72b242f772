// The panel over a registry page: one study, in whichever state it is.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reply, TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Source } from '../../lib/summary/plainRead.ts';
import { Boundary } from '../shared/Boundary.tsx';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useEscape } from '../shared/hooks/useEscape.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useAskByClick } from './hooks/useAskByClick.ts';
import { NotesContext } from './hooks/useNotes.ts';
import { NO_PAGE, PageContext, type PanelPage } from './hooks/usePage.ts';
import { ReadingContext } from './hooks/useReading.ts';
import { type TrialState, useTrial } from './hooks/useTrial.ts';
import { LoadingRead } from './LoadingRead.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { TrialRead } from './TrialRead.tsx';
import { glossFinder } from './textPieces.ts';

/** Under this the panel covers the whole window and steps aside while the page shows something. */
const NARROW_PX = 640;

export type PanelState = TrialState['phase'];

export interface TrialPanelProps {
  nctId: string;
  /** The answer for this number, when it was asked for before the panel was drawn. */
  early?: Promise<Reply<'ui-bg-get-trial'>>;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
  /** The page under the panel; left out in our own pages, where there is nothing to point at. */
  page?: PanelPage;
  onClose: () => void;
  /** Told whenever the panel's state changes, for the host's `data-state`. */
  onState?: (state: PanelState) => void;
  /** Takes the focus when it appears or turns to another study: set when a person asked for it here. */
  takeFocus?: boolean;
}

export function TrialPanel({
  nctId,
  early,
  settings,
  onSettings,
  page: panelPage = NO_PAGE,
  onClose,
  onState,
  takeFocus = false,
}: TrialPanelProps) {
  const { words } = useStrings();
  const { state, asking, again } = useTrial(nctId, early);
  const [open, setOpen] = useState<string | null>(null);
  const [aside, setAside] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const answer = 'answer' in state ? state.answer : null;

  const toggle = useCallback((id: string) => setOpen((was) => (was === id ? null : id)), []);
  const notes = useMemo(() => ({ open, toggle }), [open, toggle]);
  const finder = useMemo(() => glossFinder(answer?.glosses ?? []), [answer]);
  const reading = useMemo(
    () => ({ settings, change: onSettings, finder }),
    [settings, onSettings, finder],
  );

  const shownId = answer?.read.nctId ?? nctId;
  const page = useMemo(
    () => ({
      host: panelPage.host,
      show: async (source: Source) => {
        const shown = await panelPage.show(source, [nctId, shownId]);
        setAside(shown && innerWidth < NARROW_PX);
        return shown;
      },
    }),
    [panelPage, nctId, shownId],
  );
  useAskByClick(panel, toggle);
  useSayState(nctId, state);
  useEffect(() => {
    onState?.(state.phase);
  }, [onState, state.phase]);
  useEffect(() => {
    setOpen(null);
    setAside(false);
    if (takeFocus && nctId !== '') panel.current?.focus();
  }, [nctId, takeFocus]);

  useEscape(panel, true, onClose);

  return (
    <PageContext value={page}>
      <NotesContext value={notes}>
        <ReadingContext value={reading}>
          <aside
            ref={panel}
            aria-label={words.region(nctId)}
            aria-busy={state.phase === 'loading' || asking}
            tabIndex={-1}
            hidden={aside}
            className={settings.showSources ? 'panel show-sources' : 'panel'}
          >
            <PanelBar
              nctId={shownId}
              answer={answer}
              onTurnOff={(host) => {
                onSettings({ sitesOff: [...new Set([...settings.sitesOff, host])] });
                onClose();
              }}
              onClose={onClose}
            />
            <div className="scroller" key={nctId}>
              <Boundary about={nctId}>
                <Body nctId={nctId} state={state} asking={asking} again={again} />
              </Boundary>
            </div>
            <PanelFoot answer={answer} />
          </aside>
          {aside && (
            <Button look="main" className="back" onPress={() => setAside(false)}>
              {words.source.back}
            </Button>
          )}
        </ReadingContext>
      </NotesContext>
    </PageContext>
  );
}

interface BodyProps {
  nctId: string;
  state: TrialState;
  asking: boolean;
  again: () => void;
}

function Body({ nctId, state, asking, again }: BodyProps) {
  if (state.phase === 'loading') return <LoadingRead nctId={nctId} />;
  if (state.phase === 'error')
    return <ErrorNotice failure={state.failure} nctId={nctId} onRetry={again} />;
  return (
    <>
      {state.phase === 'stale' && <StaleNotice stale={state.stale} asking={asking} again={again} />}
      <TrialRead key={state.answer.read.nctId} answer={state.answer} />
    </>
  );
}

const headlineOf = ({ read }: TrialAnswer) =>
  read.sections.find((section) => section.id === 'headline')?.sentences[0]?.text ?? read.nctId;

/** Tells screen readers when a read is being fetched and when it is there. */
function useSayState(nctId: string, state: TrialState): void {
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
