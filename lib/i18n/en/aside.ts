// English words of the card beside a number and of the tab at the window's edge.
export const aside = {
  card: {
    name: (id: string) => `Card of ${id}`,
    loading: 'Reading …',
    failed: 'This study could not be read just now. “Open” says why.',
    open: 'Open',
    follow: 'Follow this trial',
    following: 'Following',
    cannotFollow: 'This trial could not be followed.',
  },
  tab: {
    face: 'Plain read',
    name: 'Plain read beside the page',
    hint: 'Arrow keys move this tab.',
    hide: 'Hide this tab',
    hideAsk: 'Hide this tab? The settings bring it back.',
    hideHere: 'On this site',
    hideEverywhere: 'On every site',
    keep: 'Keep it',
    left: 'At the left side',
    right: 'At the right side',
  },
};
