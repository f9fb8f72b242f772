// Draws a page of ours over a fake background.
import { type BoundFunctions, fireEvent, type queries, within } from '@testing-library/dom';
import { act, type ReactNode } from 'react';
import { PageRoot } from '../../../components/pages/PageRoot.tsx';
import type { SettingsProps } from '../../../components/pages/ReadingSettings.tsx';
import type { SavedTrial } from '../../../lib/follow/saved.ts';
import { ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { type Answers, type Background, fakeBackground } from './fakeSurroundings.ts';
import { mount } from './mount.tsx';

export interface MountedPage {
  box: HTMLElement;
  find: BoundFunctions<typeof queries>;
  background: Background;
  press: (name: string | RegExp, role?: string) => Promise<void>;
  type: (name: string | RegExp, text: string) => Promise<void>;
}

export async function mountPage(
  page: (settings: SettingsProps) => ReactNode,
  answers: Answers,
  settings: Partial<Settings> = {},
  changes: Parameters<typeof fakeBackground>[1] = {},
): Promise<MountedPage> {
  let now = { ...DEFAULT_SETTINGS, ...settings };
  const background = fakeBackground(
    {
      'ui-bg-get-settings': () => ok(now),
      'ui-bg-set-settings': (ask) => {
        now = { ...now, ...ask.settings };
        return ok(now);
      },
      'ui-bg-open-page': () => ok(null),
      ...answers,
    },
    changes,
  );
  const box = await mount(
    <PageRoot surroundings={background.surroundings} preferred={['en']}>
      {page}
    </PageRoot>,
  );
  const find = within(box);
  return {
    box,
    find,
    background,
    press: async (name, role = 'button') => {
      const target = find.getByRole(role, { name });
      await act(async () => void fireEvent.click(target));
    },
    type: async (name, text) => {
      const target = find.getByLabelText(name);
      await act(async () => void fireEvent.change(target, { target: { value: text } }));
    },
  };
}

/** A row of the library's list. */
export const savedTrial = (nctId: string, changes: Partial<SavedTrial> = {}): SavedTrial => ({
  nctId,
  headline: `Study ${nctId}`,
  briefTitle: `Title of ${nctId}`,
  status: 'RECRUITING',
  statusText: 'Looking for people now',
  phases: ['PHASE2'],
  conditions: ['ALS'],
  countries: ['China'],
  hasResults: false,
  following: true,
  savedAt: '2026-06-20T10:00:00Z',
  checkedAt: '2026-06-27T09:00:00Z',
  unseenChanges: 0,
  notes: '',
  tags: [],
  ...changes,
});
