// Studies to open: by headline where one is known, else by number.
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { LongList } from '../shared/LongList.tsx';

/** Headlines asked for at most: reading kept records takes time. */
const MOST_HEADS = 100;

export function StudyButtons({
  nctIds,
  onOpen,
}: {
  nctIds: readonly string[];
  onOpen: (id: string) => void;
}) {
  const { popup: words } = usePageStrings();
  const heads = useAnswer('ui-bg-known-heads', { nctIds: nctIds.slice(0, MOST_HEADS) }, [
    'reading',
  ]);
  const headOf = (id: string) => heads.value?.find((head) => head.nctId === id);
  return (
    <LongList
      items={nctIds}
      keyOf={(id) => id}
      className="plain-list"
      render={(id) => {
        const head = headOf(id);
        return (
          <Button
            look="quiet"
            className="wide"
            {...(head === undefined && { 'aria-label': words.read(id) })}
            onPress={() => onOpen(id)}
          >
            {head === undefined ? (
              id
            ) : (
              <span>
                {head.headline}{' '}
                <span className="fine">
                  {head.status.text} · {id}
                </span>
              </span>
            )}
          </Button>
        );
      }}
    />
  );
}
