// Following a study and its conditions from the panel.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../lib/follow/change.ts';
import type { FollowState } from '../../lib/follow/saved.ts';
import { fail, ok } from '../../lib/result/result.ts';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { type Answers, fakeBackground } from './support/fakeSurroundings.ts';
import { mountPanel } from './support/mount.tsx';

const FOLLOWING: FollowState = { following: true, since: '2026-06-27T10:00:00Z', conditions: [] };
const ALS = 'Amyotrophic Lateral Sclerosis (ALS)';

const following: Answers = {
  'ui-bg-follow': () => ok(FOLLOWING),
  'ui-bg-unfollow': () => ok({ following: false }),
  'ui-bg-follow-conditions': ({ conditions }) => ok({ following: false, conditions }),
  'ui-bg-unfollow-conditions': () => ok({ following: false, conditions: [] }),
};

const turn = (box: HTMLElement) => act(async () => void fireEvent.click(box));

describe('"Follow this trial"', () => {
  it('follows, says so, and can be undone', async () => {
    const panel = await mountPanel({ answer: fakeAnswer(), answers: following });
    await panel.press('Follow this trial');
    expect(panel.background.askedFor('ui-bg-follow')).toEqual([{ nctId: 'NCT07118319' }]);
    expect(panel.find.getByRole('button', { name: 'Following' })).toBeTruthy();
    await panel.press('Undo');
    expect(panel.background.askedFor('ui-bg-unfollow')).toHaveLength(1);
    expect(panel.find.getByRole('button', { name: 'Follow this trial' })).toBeTruthy();
  });

  it('turns the tick under "Get updates" with it', async () => {
    const panel = await mountPanel({ answer: fakeAnswer(), answers: following });
    await panel.press('Follow this trial');
    const tick = panel.find.getByRole('checkbox', { name: 'When this study changes' });
    expect(tick).toHaveProperty('checked', true);
  });

  it('does nothing when a script of the page made the click', async () => {
    const background = fakeBackground(
      { 'ui-bg-get-trial': () => ok(fakeAnswer()), ...following },
      { people: false },
    );
    const panel = await mountPanel({ background });
    await panel.press('Follow this trial');
    await turn(panel.find.getByRole('checkbox', { name: 'When this study changes' }));
    expect(background.askedFor('ui-bg-follow')).toEqual([]);
  });

  it('says why it could not, and the read stays', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: { 'ui-bg-follow': () => fail('storage-full') },
    });
    await panel.press('Follow this trial');
    expect(panel.find.getByText(/This trial could not be followed/).textContent).toContain(
      'There is no room left to save',
    );
    expect(panel.find.getByRole('button', { name: 'Follow this trial' })).toBeTruthy();
    expect(panel.find.getByRole('region', { name: 'Summary' })).toBeTruthy();
  });

  it('waits for the answer before it can be pressed again', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: { 'ui-bg-follow': () => new Promise(() => {}) },
    });
    await panel.press('Follow this trial');
    await panel.press('Follow this trial');
    expect(panel.background.askedFor('ui-bg-follow')).toHaveLength(1);
  });
});

describe('"Get updates"', () => {
  const name = /When new studies for ALS/;

  it('follows a condition in the registrant’s own wording, without following the study', async () => {
    const panel = await mountPanel({ answer: fakeAnswer(), answers: following });
    await turn(panel.find.getByRole('checkbox', { name }));
    expect(panel.background.askedFor('ui-bg-follow-conditions')).toEqual([
      { nctId: 'NCT07118319', conditions: [ALS] },
    ]);
    expect(panel.find.getByRole('checkbox', { name })).toHaveProperty('checked', true);
    expect(panel.find.getByRole('button', { name: 'Follow this trial' })).toBeTruthy();
  });

  it('leads from a followed condition to the choice of what is told', async () => {
    const answer = fakeAnswer(undefined, { follow: { following: false, conditions: [ALS] } });
    const panel = await mountPanel({
      answer,
      answers: { ...following, 'ui-bg-open-page': () => ok(null) },
    });
    const choose = { name: 'Choose which new studies you are told of' };
    await turn(panel.find.getByRole('button', choose));
    expect(panel.background.askedFor('ui-bg-open-page')).toEqual([
      { page: 'library', hash: 'conditions' },
    ]);
  });

  it('stops following a condition', async () => {
    const answer = fakeAnswer(undefined, { follow: { following: false, conditions: [ALS] } });
    const panel = await mountPanel({ answer, answers: following });
    await turn(panel.find.getByRole('checkbox', { name }));
    expect(panel.background.askedFor('ui-bg-unfollow-conditions')).toEqual([
      { nctId: 'NCT07118319', conditions: [ALS] },
    ]);
    expect(panel.find.getByRole('checkbox', { name })).toHaveProperty('checked', false);
  });
});

describe('"What changed since you followed"', () => {
  const change = (id: string, weight: Change['weight'], more: Partial<Change> = {}): Change => ({
    id,
    nctId: 'NCT07118319',
    kind: 'status',
    weight,
    text: `Change ${id}.`,
    before: null,
    after: null,
    ptr: '',
    foundAt: '2026-06-20T00:00:00Z',
    seen: true,
    ...more,
  });

  it('is not there for a study that is not followed', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    expect(find.queryByRole('region', { name: 'What changed since you followed' })).toBeNull();
  });

  it('says when nothing has', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer(undefined, { follow: FOLLOWING }) });
    const region = find.getByRole('region', { name: 'What changed since you followed' });
    expect(region.textContent).toContain('has changed since 27 Jun 2026');
  });

  it('tells the heaviest first, then the newest, and marks as seen what was new', async () => {
    const changes = [
      change('minor', 'minor'),
      change('old', 'important', { foundAt: '2026-06-01T00:00:00Z' }),
      change('new', 'important', { seen: false }),
    ];
    const panel = await mountPanel({
      answer: fakeAnswer(undefined, { follow: FOLLOWING, changes }),
      answers: { 'ui-bg-mark-seen': () => ok(null) },
    });
    const region = panel.find.getByRole('region', { name: 'What changed since you followed' });
    expect(region.textContent?.match(/Change \w+/g)).toEqual([
      'Change new',
      'Change old',
      'Change minor',
    ]);
    await panel.press('Mark as seen');
    expect(panel.background.askedFor('ui-bg-mark-seen')).toEqual([{ ids: ['new'] }]);
  });
});
