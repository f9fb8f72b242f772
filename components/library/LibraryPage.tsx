// The library: saved trials, what is new, followed conditions and backup, each at its own address.
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { PageFrame } from '../pages/PageFrame.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo, useHash } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { Tabs } from '../shared/Tabs.tsx';
import { Backup, type BackupProps } from './Backup.tsx';
import { Compare } from './Compare.tsx';
import { FollowedConditions } from './FollowedConditions.tsx';
import { History } from './History.tsx';
import { Inbox } from './Inbox.tsx';
import { NoticesBar } from './NoticesBar.tsx';
import { SavedTrials } from './SavedTrials.tsx';
import { TrialPage } from './TrialPage.tsx';

const VIEWS = ['saved', 'changes', 'conditions', 'backup'] as const;
type View = (typeof VIEWS)[number];
const isView = (name: string | undefined): name is View => VIEWS.some((view) => view === name);
/** Seldom wanted, so loaded when it is. */
const VisitPack = lazy(() =>
  import('../visit/VisitPack.tsx').then((module) => ({ default: module.VisitPack })),
);

const NOTHING = {};

export function LibraryPage({ storage, ...settings }: BackupProps) {
  const words = usePageStrings();
  const { ask } = useSurroundings();
  const [view, argument = ''] = useHash();
  useEffect(() => {
    // Where the browser decides without troubling anybody it is asked each time; elsewhere only when a person wants it.
    if (!storage.asksPerson) storage.persist().catch(() => false);
  }, [storage]);
  const { value } = useAnswer('ui-bg-list-changes', NOTHING, ['changes']);
  const unseen = (value?.changes ?? []).filter((change) => !change.seen).length;
  if (view === 'trial' || view === 'print')
    return <TrialPage nctId={argument} print={view === 'print'} {...settings} />;
  if (view === 'visit')
    return (
      <Suspense>
        <VisitPack nctId={argument} />
      </Suspense>
    );
  if (view === 'compare') return <Compare nctIds={argument.split(',')} />;
  if (view === 'history') return <History nctId={argument} />;
  const labels = words.library.tabs;
  const content: Record<View, () => ReactNode> = {
    saved: () => <SavedTrials storage={storage} {...settings} />,
    changes: () => <Inbox wanted={argument} />,
    conditions: () => <FollowedConditions />,
    backup: () => <Backup storage={storage} {...settings} />,
  };
  return (
    <PageFrame
      title={words.library.title}
      aside={
        <Button look="quiet" onPress={() => ask('ui-bg-open-page', { page: 'options' })}>
          {words.openSettings}
        </Button>
      }
    >
      <NoticesBar {...settings} />
      <Tabs
        label={labels.label}
        chosen={isView(view) ? view : 'saved'}
        onChoose={(key) => goTo(key)}
        tabs={VIEWS.map((key) => ({
          key,
          label:
            key === 'changes' && unseen > 0
              ? `${labels[key]} (${words.library.unseen(unseen)})`
              : labels[key],
          content: content[key],
        }))}
      />
    </PageFrame>
  );
}
