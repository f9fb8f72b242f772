// The panel over a registry page: one study, in whichever state it is.
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Boundary } from '../shared/Boundary.tsx';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useEscape } from '../shared/hooks/useEscape.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useAside } from './hooks/useAside.ts';
import { useAskByClick } from './hooks/useAskByClick.ts';
import { NotesContext } from './hooks/useNotes.ts';
import { useOpenNote } from './hooks/useOpenNote.ts';
import { NO_PAGE, PageContext, type PanelPage } from './hooks/usePage.ts';
import { ReadingContext } from './hooks/useReading.ts';
import { useSayState } from './hooks/useSayState.ts';
import { type TrialReply, type TrialState, useTrial } from './hooks/useTrial.ts';
import { LoadingRead } from './LoadingRead.tsx';
import { PanelBar } from './PanelBar.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { TrialRead } from './TrialRead.tsx';
import { glossFinder } from './textPieces.ts';

export type PanelState = TrialState['phase'];

export interface TrialPanelProps {
  nctId: string;
  /** The answer for this number, when it was there before the panel was drawn. */
  early?: TrialReply;
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

export function TrialPanel(props: TrialPanelProps) {
  const { nctId, early, settings, onSettings, page: panelPage = NO_PAGE, onClose, onState } = props;
  const { takeFocus = false } = props;
  const { words } = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { state, asking, again } = useTrial(nctId, early);
  const answer = 'answer' in state ? state.answer : null;
  const shownId = answer?.read.nctId ?? nctId;
  const notes = useOpenNote(nctId);
  const { page, aside, comeBack } = useAside(panel, panelPage, nctId, shownId);

  useAskByClick(panel, notes.toggle);
  useEscape(box, true, onClose);
  useSayState(nctId, state);
  // For each answer, also where one study that is ready follows another. At once when it is drawn: who asks for the
  // state asks for what is there, painted or not.
  useLayoutEffect(() => {
    onState?.(state.phase);
  }, [onState, state]);
  useEffect(() => {
    if (takeFocus && nctId !== '') panel.current?.focus();
  }, [nctId, takeFocus]);

  const turnOff = (host: string) => {
    onSettings({ sitesOff: [...new Set([...settings.sitesOff, host])] });
    onClose();
  };
  return (
    <PageContext value={page}>
      <NotesContext value={notes}>
        <ReadingBox settings={settings} onSettings={onSettings} answer={answer}>
          <div ref={box}>
            <aside
              ref={panel}
              aria-label={words.region(nctId)}
              aria-busy={state.phase === 'loading' || asking}
              tabIndex={-1}
              hidden={aside}
              className={settings.showSources ? 'panel show-sources' : 'panel'}
            >
              <PanelBar nctId={shownId} answer={answer} onTurnOff={turnOff} onClose={onClose} />
              <div className="scroller" key={nctId}>
                {settings.beside && panelPage.host && !panelPage.isPrivate && (
                  <p className="notice">{words.bar.besideClosed}</p>
                )}
                <Boundary about={nctId}>
                  <Body nctId={nctId} state={state} asking={asking} again={again} />
                </Boundary>
              </div>
              <PanelFoot answer={answer} />
            </aside>
            {aside && (
              <Button look="main" className="back" autoFocus onPress={comeBack}>
                {words.source.back}
              </Button>
            )}
          </div>
        </ReadingBox>
      </NotesContext>
    </PageContext>
  );
}

interface ReadingBoxProps {
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
  answer: TrialAnswer | null;
  children: ReactNode;
}

/** What every sentence needs: how the reader wants it, and which words can be explained. */
function ReadingBox({ settings, onSettings, answer, children }: ReadingBoxProps) {
  const finder = useMemo(() => glossFinder(answer?.glosses ?? []), [answer]);
  const reading = useMemo(
    () => ({ settings, change: onSettings, finder, valueWords: answer?.valueWords ?? {} }),
    [settings, onSettings, finder, answer],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
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
