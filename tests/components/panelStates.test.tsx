// The panel in each of its states: what is said, and what can be done next.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { panel as english } from '../../lib/i18n/en/panel.ts';
import type { FailureKind } from '../../lib/result/result.ts';
import { ok } from '../../lib/result/result.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { fakeBackground } from './support/fakeSurroundings.ts';
import { mountPanel } from './support/mount.tsx';

const KINDS = Object.keys(english.failures) as FailureKind[];

describe('while the registry is being asked', () => {
  it('shows which study is being read, and no more', async () => {
    const background = fakeBackground({ 'ui-bg-get-trial': () => new Promise(() => {}) });
    const { find, states } = await mountPanel({ background });
    const region = find.getByRole('complementary', { name: 'Plain read of NCT07118319' });
    expect(region.getAttribute('aria-busy')).toBe('true');
    expect(find.getAllByText(/Reading NCT07118319/).length).toBeGreaterThan(0);
    expect(states).toEqual(['loading']);
  });

  it('lets the person close it', async () => {
    const background = fakeBackground({ 'ui-bg-get-trial': () => new Promise(() => {}) });
    const panel = await mountPanel({ background });
    await panel.press('Close');
    expect(panel.closed()).toBe(1);
  });
});

describe('ready', () => {
  it('says the headline to screen readers', async () => {
    const { find, states } = await mountPanel({ answer: fakeAnswer() });
    expect(states.at(-1)).toBe('ready');
    expect(find.getByText(/^Ready: Nerve cells made from stem cells/)).toBeTruthy();
  });

  it('shows dates, status, stage and how fresh it is', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    expect(
      find.getByText('First posted 26 Jun 2026 · Updated 27 Jun 2026 · checked 2 minutes ago'),
    ).toBeTruthy();
    expect(find.getAllByText('Recruiting now').length).toBeGreaterThan(0);
    expect(find.getByText('Very early stage · Early phase 1')).toBeTruthy();
  });

  it('names both numbers when the registry merged two studies', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer(undefined, { asked: 'NCT00000001' }) });
    expect(find.getByText(/The registry merged NCT00000001 into NCT07118319/)).toBeTruthy();
  });

  it('says that the record lists the number of another registry, not that anything was merged', async () => {
    const { find } = await mountPanel({
      answer: fakeAnswer(undefined, { asked: 'ISRCTN55500001' }),
    });
    expect(find.getByText(/Its record lists the number ISRCTN55500001 too/)).toBeTruthy();
    expect(find.queryByText(/merged/)).toBeNull();
  });

  it('asks again when something saved has changed, and keeps what is shown meanwhile', async () => {
    let answers = 0;
    const background = fakeBackground({
      'ui-bg-get-trial': () => {
        answers += 1;
        return answers === 1 ? ok(fakeAnswer()) : new Promise(() => {});
      },
    });
    const { find } = await mountPanel({ background });
    await act(async () => background.changed(['saved']));
    expect(background.askedFor('ui-bg-get-trial')).toHaveLength(2);
    expect(find.getByRole('region', { name: 'Summary' })).toBeTruthy();
  });

  it('asks again when the language is changed, wherever that was done', async () => {
    const inSpanish = fakeAnswer(undefined, { asked: 'NCT00000001' });
    let answer = fakeAnswer();
    const background = fakeBackground({
      'ui-bg-get-settings': () => ok({ ...DEFAULT_SETTINGS, language: 'es' }),
      'ui-bg-get-trial': () => ok(answer),
    });
    const { find } = await mountPanel({ background });
    answer = inSpanish;
    await act(async () => background.changed(['settings']));
    expect(background.askedFor('ui-bg-get-trial')).toHaveLength(1);
    await act(async () => background.changed(['settings', 'wording']));
    expect(background.askedFor('ui-bg-get-trial')).toHaveLength(2);
    expect(find.getByText(/NCT00000001/)).toBeTruthy();
    expect(find.getByRole('complementary').getAttribute('aria-label')).toMatch(/^Lectura sencilla/);
  });

  it('says so when the record holds nothing to read', async () => {
    const answer = fakeAnswer();
    const { find } = await mountPanel({
      answer: { ...answer, read: { ...answer.read, sections: [] } },
    });
    expect(find.getByText(english.read.empty, { exact: false })).toBeTruthy();
  });
});

describe('a saved copy', () => {
  const stale = fakeAnswer(undefined, {
    stale: { since: '2026-06-26T08:00:00Z', why: { kind: 'offline' } },
  });

  it('says how old it is and why', async () => {
    const { find, states } = await mountPanel({ answer: stale });
    const notice = find.getByText('Saved copy from 26 Jun 2026.');
    expect(notice.parentElement?.textContent).toMatch(
      /^Saved copy from 26 Jun 2026\. The registry could not be reached\./,
    );
    expect(states.at(-1)).toBe('stale');
  });

  it('asks the registry anew on "Try again", and becomes ready', async () => {
    const background = fakeBackground({
      'ui-bg-get-trial': ({ refresh }) => ok(refresh ? fakeAnswer() : stale),
    });
    const panel = await mountPanel({ background });
    await panel.press('Try again');
    expect(background.askedFor('ui-bg-get-trial').at(-1)).toEqual({
      nctId: 'NCT07118319',
      refresh: true,
    });
    expect(panel.find.queryByText(/Saved copy from/)).toBeNull();
    expect(panel.states.at(-1)).toBe('ready');
  });
});

describe('a failure', () => {
  it.each(KINDS)('of kind %s is said in words, with something to do', async (kind) => {
    const { find, states } = await mountPanel({ failure: { kind, detail: 'technical words' } });
    const alert = find.getByRole('alert');
    expect(alert.textContent).toContain(english.failures[kind].title);
    expect(alert.querySelectorAll('button, a').length).toBeGreaterThan(0);
    expect(alert.textContent).not.toContain(kind);
    expect(states.at(-1)).toBe('error');
  });

  it('of an unknown number links to a search for it', async () => {
    const { find } = await mountPanel({ failure: { kind: 'unknown-id' } });
    expect(find.getByRole('alert').textContent).toContain(
      'The registry has no study with this number',
    );
    expect(find.getByRole('alert').className).toBe('notice');
    const link = find.getByRole('link', { name: /Search the registry for NCT07118319/ });
    expect(link.getAttribute('href')).toBe('https://clinicaltrials.gov/search?term=NCT07118319');
  });

  it('has the colour of danger only where something went wrong', async () => {
    for (const kind of ['no-match', 'several-matches', 'gone'] as const) {
      const { find } = await mountPanel({ failure: { kind } });
      expect(find.getByRole('alert').className).toBe('notice');
    }
    const { find } = await mountPanel({ failure: { kind: 'registry-error' } });
    expect(find.getByRole('alert').className).toBe('notice risk');
  });

  it('of an unreadable record gives the page, a retry and a report without anything about the person', async () => {
    const panel = await mountPanel({
      failure: { kind: 'unreadable-record', detail: 'designModule.phases: expected array' },
    });
    expect(panel.find.getByRole('link', { name: /Open the registry’s page/ })).toBeTruthy();
    expect(panel.find.getByRole('button', { name: 'Try again' })).toBeTruthy();
    await panel.press('Details');
    await panel.press('Copy a report');
    expect(panel.background.copied).toEqual([
      'Plain Trial · Version 1.2.3\nFailure: unreadable-record\nDetails: designModule.phases: expected array\nStudy: NCT07118319',
    ]);
  });

  it.each([
    [undefined, 'Try again in a few minutes.'],
    [1, 'Try again in 1 second.'],
    [90, 'Try again in 90 seconds.'],
    [600, 'Try again in 10 minutes.'],
  ])('of too many requests says how long to wait (%s)', async (retryAfter, advice) => {
    const { find } = await mountPanel({
      failure: { kind: 'rate-limited', ...(retryAfter !== undefined && { retryAfter }) },
    });
    expect(find.getByRole('alert').textContent).toContain(advice);
  });

  it('can be tried again until it is over', async () => {
    let failing = true;
    const background = fakeBackground({
      'ui-bg-get-trial': () =>
        failing ? { ok: false, error: { kind: 'timeout' } } : ok(fakeAnswer()),
    });
    const panel = await mountPanel({ background });
    failing = false;
    await panel.press('Try again');
    expect(panel.states).toEqual(['loading', 'error', 'loading', 'ready']);
  });

  it('while drawing is caught and said, the bar stays', async () => {
    const answer = fakeAnswer();
    const broken = { ...answer, conditions: null as unknown as typeof answer.conditions };
    const silence = console.error;
    console.error = () => {};
    const panel = await mountPanel({ answer: broken });
    console.error = silence;
    expect(panel.find.getByRole('alert').textContent).toContain(english.failures.bug.title);
    await panel.press('Close');
    expect(panel.closed()).toBe(1);
  });
});
