// Prints the read alone, from a page of ours.
import { Button } from '../shared/Button.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

export function PrintButton({ nctId }: { nctId: string }) {
  const { words } = useStrings();
  const { ask } = useSurroundings();
  return (
    <Button
      writes
      onPress={() => void ask('ui-bg-open-page', { page: 'library', hash: `print/${nctId}` })}
    >
      {words.head.print}
    </Button>
  );
}
