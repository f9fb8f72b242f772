// Says what failed and what to do next: the one place where a failure meets a person.
import { registryPage } from '../../lib/nct/findRegistryIds.ts';
import { OTHER_REGISTRIES } from '../../lib/nct/otherRegistries.ts';
import { parseStudyNumber } from '../../lib/nct/studyNumber.ts';
import type { Failure, FailureKind } from '../../lib/result/result.ts';
import { Button } from './Button.tsx';
import { Disclosure } from './Disclosure.tsx';
import { failureReport } from './failureReport.ts';
import { failureSaid } from './failureSaid.ts';
import { useAnnounce } from './hooks/useAnnounce.ts';
import { useStrings } from './hooks/useStrings.ts';
import { useSurroundings } from './hooks/useSurroundings.ts';
import { OutLink } from './OutLink.tsx';
import { searchPage, studyPage } from './registryLinks.ts';

interface WayOut {
  retry: boolean;
  /** `own`: the page of the registry that gave the number. */
  registry: 'study' | 'search' | 'own' | 'none';
  report: boolean;
  /** Nothing went wrong: it is what the registry says. Said without the colour of danger. */
  calm?: true;
}

/** What can be done about each kind; a kind without a way out does not compile. */
const WAYS_OUT: Record<FailureKind, WayOut> = {
  'bad-id': { retry: false, registry: 'search', report: false, calm: true },
  'unknown-id': { retry: true, registry: 'search', report: false, calm: true },
  'no-match': { retry: false, registry: 'own', report: false, calm: true },
  'several-matches': { retry: false, registry: 'search', report: false, calm: true },
  gone: { retry: true, registry: 'study', report: false, calm: true },
  offline: { retry: true, registry: 'none', report: false },
  timeout: { retry: true, registry: 'study', report: false },
  'rate-limited': { retry: true, registry: 'study', report: false },
  'registry-error': { retry: true, registry: 'study', report: true },
  'unreadable-record': { retry: true, registry: 'study', report: true },
  'not-permitted': { retry: true, registry: 'study', report: false },
  'storage-refused': { retry: true, registry: 'none', report: true },
  'storage-shut': { retry: true, registry: 'none', report: true },
  'storage-full': { retry: true, registry: 'none', report: false },
  'bad-file': { retry: false, registry: 'none', report: false },
  'bad-request': { retry: true, registry: 'none', report: true },
  bug: { retry: true, registry: 'none', report: true },
};

export interface ErrorNoticeProps {
  failure: Failure;
  nctId?: string;
  onRetry?: () => void;
}

export function ErrorNotice({ failure, nctId, onRetry }: ErrorNoticeProps) {
  const { words } = useStrings();
  const way = WAYS_OUT[failure.kind];
  const { title, advice } = failureSaid(failure, words.failures);
  return (
    <div className={way.calm ? 'notice' : 'notice risk'} role="alert">
      <p className="notice-title">{title}</p>
      <p>{advice}</p>
      <div className="row">
        {nctId !== undefined && way.registry === 'search' && (
          <OutLink className="button main" href={searchPage(nctId)}>
            {words.error.searchRegistry(nctId)}
          </OutLink>
        )}
        {way.registry === 'own' && <OwnRegistry number={failure.detail ?? ''} />}
        {way.retry && onRetry !== undefined && (
          <Button look={way.registry === 'search' ? 'plain' : 'main'} onPress={onRetry}>
            {words.tryAgain}
          </Button>
        )}
        {nctId !== undefined && way.registry === 'study' && (
          <OutLink className="button plain" href={studyPage(nctId)}>
            {words.error.openRegistry}
          </OutLink>
        )}
      </div>
      {way.report ? (
        <Report failure={failure} {...(nctId !== undefined && { nctId })} />
      ) : (
        failure.detail !== undefined && (
          <Disclosure summary={words.error.detail}>
            {() => <pre className="detail">{failure.detail}</pre>}
          </Disclosure>
        )
      )}
    </div>
  );
}

/** The way to the registry that gave the number; its name is its own in every language. */
function OwnRegistry({ number }: { number: string }) {
  const { words } = useStrings();
  const { id, registry } = parseStudyNumber(number) ?? {};
  if (id === undefined || registry === undefined) return null;
  return (
    <OutLink className="button main" href={registryPage(registry, id)}>
      {words.error.ownRegistry(OTHER_REGISTRIES[registry].name)}
    </OutLink>
  );
}

function Report({ failure, nctId }: { failure: Failure; nctId?: string }) {
  const { words } = useStrings();
  const { copy, version } = useSurroundings();
  const announce = useAnnounce();
  const text = failureReport(
    failure,
    { version, ...(nctId !== undefined && { nctId }) },
    words.error,
  );
  const onCopy = async () => {
    announce(
      (await copy(text)) ? words.say.copied(words.error.detail) : words.say.notCopied,
      'seen',
    );
  };
  return (
    <Disclosure summary={words.error.detail}>
      {() => (
        <>
          <pre className="detail">{text}</pre>
          <p className="fine">{words.error.report}</p>
          <Button look="plain" onPress={onCopy}>
            {words.error.copyReport}
          </Button>
        </>
      )}
    </Disclosure>
  );
}
