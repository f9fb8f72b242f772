// Every page of ours against axe's rules.
// @vitest-environment happy-dom
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BesidePage } from '../../../components/beside/BesidePage.tsx';
import type { Front } from '../../../components/beside/front.ts';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type { SettingsProps } from '../../../components/pages/ReadingSettings.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { NO_FILTER } from '../../../lib/follow/studyFilter.ts';
import { ok } from '../../../lib/result/result.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage, savedTrial } from '../support/mountPage.tsx';

const ID = 'NCT07118319';

const ANSWERS: Answers = {
  'ui-bg-get-trial': () => ok(fakeAnswer()),
  'ui-bg-list-saved': () => ok([savedTrial(ID), savedTrial('NCT00000001', { tags: ['a'] })]),
  'ui-bg-notices': () =>
    ok({ takenOut: 2, lost: { studies: 2, conditions: 1, at: '2026-06-20T00:00:00Z' } }),
  'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
  'ui-bg-history': () =>
    ok({
      nctId: ID,
      headline: 'Cells for ALS',
      since: '2026-06-01T00:00:00Z',
      versions: [1, 0].map((version) => ({
        version,
        at: '2026-06-01T00:00:00Z',
        updated: '',
        changes: [],
      })),
    }),
  'ui-bg-list-conditions': () =>
    ok([
      { condition: 'ALS', since: '2026-06-01', checkedAt: null, newStudies: 0, filter: NO_FILTER },
    ]),
  'ui-bg-list-backups': () => ok([{ at: '2026-06-15T00:00:00Z', trials: 4, conditions: 1 }]),
  'ui-bg-last-check': () => ok({ at: null }),
  'ui-bg-erase-counts': () =>
    ok({ cache: 0, saved: 2, changes: 0, requestLog: 0, settings: 0, everything: 2 }),
  'ui-bg-beside': ({ tabId }) => ok(tabId === 7 ? ID : null),
  'ui-bg-page-trials': () => ok({ page: ID, nctIds: [ID], readable: true }),
};

/** The side panel's window with this tab in front. */
const inFront = (tabId: number, isPrivate = false): Front => ({
  onTab(listener) {
    listener({ tabId, isPrivate });
    return () => {};
  },
  onStudy: () => () => {},
  close() {},
});
const WITH_READ = inFront(7);
const WITHOUT_READ = inFront(8);
const PRIVATE = inFront(7, true);

const pages: [string, string, (props: SettingsProps) => ReactNode][] = [
  ['saved trials', '', (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  ['what is new', 'changes', (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  ['conditions', 'conditions', (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  ['backup', 'backup', (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  ['a study', `trial/${ID}`, (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  ['history', `history/${ID}`, (props) => <LibraryPage storage={fakeStorage()} {...props} />],
  [
    'side by side',
    `compare/${ID},NCT00000001`,
    (props) => <LibraryPage storage={fakeStorage()} {...props} />,
  ],
  ['settings', '', (props) => <OptionsPage {...props} />],
  ['welcome', '', (props) => <WelcomePage {...props} />],
  [
    'side panel',
    '',
    (props) => (
      <BesidePage front={WITH_READ} {...props} settings={{ ...props.settings, beside: true }} />
    ),
  ],
  [
    'side panel without a study',
    '',
    (props) => (
      <BesidePage front={WITHOUT_READ} {...props} settings={{ ...props.settings, beside: true }} />
    ),
  ],
  ['side panel not chosen', '', (props) => <BesidePage front={WITH_READ} {...props} />],
  ['side panel in a private window', '', (props) => <BesidePage front={PRIVATE} {...props} />],
  ['popup', '', () => <Popup beside={false} openBeside={() => {}} close={() => {}} />],
];

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 120 });
});

describe('axe finds nothing wrong', () => {
  it.each(pages)('%s', async (_name, hash, page) => {
    window.location.hash = hash;
    const { box } = await mountPage(page, ANSWERS);
    // No layout here to measure colours and sizes with; titles are set in each page's HTML.
    const off = { enabled: false };
    const { violations } = await axe.run(box, {
      rules: { 'color-contrast': off, 'target-size': off, 'document-title': off },
    });
    expect(
      violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
  });
});
