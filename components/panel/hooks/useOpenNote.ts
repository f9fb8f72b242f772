// Which note is open in a panel; another study closes it.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Notes } from './useNotes.ts';

export function useOpenNote(nctId: string): Notes {
  const [open, setOpen] = useState<{ study: string; id: string } | null>(null);
  useEffect(() => setOpen((was) => (was?.study === nctId ? was : null)), [nctId]);
  const toggle = useCallback(
    (id: string) => setOpen((was) => (was?.id === id ? null : { study: nctId, id })),
    [nctId],
  );
  return useMemo(() => ({ open: open?.id ?? null, toggle }), [open, toggle]);
}
