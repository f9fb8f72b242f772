// The plain read in the panel: its regions, its sentences and where they come from.
// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import type { Source } from '../../lib/trial/sourced.ts';
import { fakeAnswer, sentence, withSection } from './support/fakeAnswer.ts';
import { mountPanel } from './support/mount.tsx';

const click = (element: Element) => act(async () => void fireEvent.click(element));

describe('regions', () => {
  it.each([
    'Summary',
    'What this could mean',
    'Active substance',
    'What this could lead to',
    'What could go wrong',
    'Get updates',
    'Conditions',
    'Contacts and locations',
  ])('"%s" is there by name', async (name) => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    expect(find.getByRole('region', { name })).toBeTruthy();
  });

  it('come in the order of the design', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const names = find
      .getAllByRole('region')
      .map((region) => region.querySelector('h3, h4')?.textContent);
    expect(names).toEqual([
      'Summary',
      'What this could mean',
      'Active substance',
      'What this could lead to',
      'What could go wrong',
      'What taking part involves',
      'Who can join',
      'Where',
      'When',
      'How far along',
      'Results',
      'Questions to ask',
      'Get updates',
      'Conditions',
      'Contacts and locations',
      'About this read',
    ]);
  });

  it('"What this could mean" holds substance, lead and wrong', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const meaning = within(find.getByRole('region', { name: 'What this could mean' }));
    expect(meaning.getAllByRole('region')).toHaveLength(3);
  });

  it('say what the record does not say', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const results = find.getByRole('region', { name: 'Results' });
    expect(results.textContent).toContain('No results are posted here.');
  });

  it('are left out when the read has nothing for them', async () => {
    const answer = withSection(fakeAnswer(), { id: 'results', heading: 'Results', sentences: [] });
    const { find } = await mountPanel({ answer });
    expect(find.queryByRole('region', { name: 'Results' })).toBeNull();
  });
});

describe('three facts', () => {
  it('are left out when the record gives none of them', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer('NCT07900113') });
    expect(find.queryByRole('list', { name: 'At a glance' })).toBeNull();
  });

  it('can be asked where they stand', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    await click(within(find.getByRole('list', { name: 'At a glance' })).getByText('22 months'));
    expect(find.getByRole('note').textContent).toContain('Study start: 2026-05-18');
  });
});

describe('sources', () => {
  const SENTENCE = '12 people will take part.';

  it('show the registry’s own words under a sentence that is clicked, and go away again', async () => {
    const { find, box } = await mountPanel({ answer: fakeAnswer() });
    await click(find.getByText(SENTENCE));
    const note = find.getByRole('note');
    expect(note.textContent).toContain('From the registry:');
    expect(note.textContent).toContain('“Enrollment: 12” · Study Design');
    await click(find.getByText(SENTENCE));
    expect(box.querySelector('[role=note]')).toBeNull();
  });

  it('say a code of the registry in words beside the code, and leave an unknown one as written', async () => {
    const ptr = '/protocolSection/designModule/phases/0';
    const coded = (value: string) =>
      withSection(fakeAnswer(), {
        id: 'summary',
        heading: 'Summary',
        sentences: [sentence('s1', 'It has a phase.', { sources: [{ ptr, value }] })],
      });
    const known = await mountPanel({ answer: coded('EARLY_PHASE1') });
    await click(known.find.getByText('It has a phase.'));
    expect(known.find.getByRole('note').textContent).toContain('Early phase 1 (EARLY_PHASE1)”');
    const unknown = await mountPanel({ answer: coded('PHASE9') });
    await click(within(unknown.box).getByText('It has a phase.'));
    expect(within(unknown.box).getByRole('note').textContent).toContain('PHASE9”');
  });

  it('are one at a time', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    await click(find.getByText(SENTENCE));
    await click(find.getByText('The main goal is to look for side effects.'));
    expect(find.getAllByRole('note')).toHaveLength(1);
    expect(find.getByRole('note').textContent).toContain('Primary outcome');
  });

  it('can be asked for with the keyboard: each sentence has a button', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const summary = within(find.getByRole('region', { name: 'Summary' }));
    const buttons = summary.getAllByRole('button', { name: 'Where does it say that?' });
    expect(buttons).toHaveLength(5);
    expect(buttons[1]?.getAttribute('aria-expanded')).toBe('false');
    await click(buttons[1] as Element);
    expect(buttons[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(find.getByRole('note').textContent).toContain('Enrollment: 12');
  });

  it('say how a sentence stands to the record', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    await click(find.getByText('The main goal is to look for side effects.'));
    expect(find.getByRole('note').textContent).toMatch(
      /^Said in plainer words\. From the registry:/,
    );
  });

  it('do not hold Escape up: the panel closes at once', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await click(panel.find.getByText(SENTENCE));
    await panel.key(panel.find.getByRole('note'), 'Escape');
    expect(panel.closed()).toBe(1);
  });

  it('are shown on the page, and that is said', async () => {
    const show = vi.fn(async (_source: Source, _nctIds: readonly string[]) => 'shown' as const);
    const panel = await mountPanel({
      answer: fakeAnswer(),
      page: { host: 'clinicaltrials.gov', show },
    });
    await click(panel.find.getByText(SENTENCE));
    await panel.press('Show on page');
    expect(show.mock.calls[0]?.[0]).toEqual({
      ptr: '/protocolSection/designModule/enrollmentInfo/count',
      value: '12',
    });
    expect(panel.find.getByText('Marked on the page')).toBeTruthy();
  });

  it('that lie under the panel make it step aside, with a way back', async () => {
    const page = { host: 'clinicaltrials.gov', show: async () => 'covered' as const };
    const panel = await mountPanel({ answer: fakeAnswer(), page });
    await click(panel.find.getByText(SENTENCE));
    await panel.press('Show on page');
    expect(panel.find.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(
      panel.find.getByRole('button', { name: 'Back to the read' }),
    );
    await panel.press('Back to the read');
    expect(document.activeElement).toBe(panel.find.getByRole('complementary'));
    expect(panel.find.getByRole('note').textContent).toContain('Enrollment: 12');
  });

  it('that are not on the page say so', async () => {
    const page = { host: 'clinicaltrials.gov', show: async () => 'absent' as const };
    const panel = await mountPanel({ answer: fakeAnswer(), page });
    await click(panel.find.getByText(SENTENCE));
    await panel.press('Show on page');
    const note = panel.find.getByRole('note');
    expect(note.textContent).toContain('These words are in the record but not on this page.');
  });

  it('that are a whole list are named, not shown as data', async () => {
    const value = '[{"label":"Single injection"}]';
    const ptr = '/protocolSection/armsInterventionsModule/armGroups';
    const answer = withSection(fakeAnswer(), {
      id: 'summary',
      heading: 'Summary',
      sentences: [sentence('arms', 'Two groups.', { sources: [{ ptr, value }] })],
    });
    const { find } = await mountPanel({ answer });
    await click(find.getByText('Two groups.'));
    expect(find.getByRole('note').textContent).toBe(
      'From the registry: Arm, the whole list in the record · Arms and Interventions Show on page',
    );
  });

  it('cannot be shown where there is no page, as in the library', async () => {
    const page = { host: null, show: async () => 'absent' as const };
    const { find } = await mountPanel({ answer: fakeAnswer(), page });
    await click(find.getByText(SENTENCE));
    expect(find.queryByRole('button', { name: 'Show on page' })).toBeNull();
  });

  it('are underlined always with "Show sources", which is kept as a setting', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await click(panel.find.getByRole('checkbox', { name: 'Show sources' }));
    expect(panel.find.getByRole('complementary').className).toContain('show-sources');
    expect(panel.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { showSources: true } },
    ]);
  });
});

describe('general knowledge', () => {
  it('is named as such, with the page it rests on, and has no source in the record', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const wrong = within(find.getByRole('region', { name: 'What could go wrong' }));
    const general = wrong.getByText('In general:').parentElement as HTMLElement;
    expect(general.textContent).toContain('attacked by the immune system');
    const link = within(general).getByRole('link', { name: /Source/ });
    expect(link.getAttribute('href')).toBe('https://www.fda.gov/vaccines-blood-biologics');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(within(general).queryByRole('button')).toBeNull();
  });

  it('stays away where it was switched off, and nothing else with it', async () => {
    const settings = { ...DEFAULT_SETTINGS, generalCards: false };
    const { find } = await mountPanel({ answer: fakeAnswer(), settings });
    const wrong = find.getByRole('region', { name: 'What could go wrong' });
    expect(wrong.textContent).not.toContain('In general');
    expect(wrong.querySelectorAll('li').length).toBeGreaterThan(0);
  });

  it('never becomes a link that runs something', async () => {
    const answer = withSection(fakeAnswer(), {
      id: 'wrong',
      heading: 'What could go wrong',
      sentences: [
        sentence('x', 'Cells can grow.', {
          certainty: 'general',
          sources: [],
          reference: 'javascript:alert(1)',
        }),
      ],
    });
    const { find } = await mountPanel({ answer });
    const wrong = within(find.getByRole('region', { name: 'What could go wrong' }));
    expect(wrong.queryByRole('link')).toBeNull();
  });

  it('says "In general" once, also when the sentence begins with it', async () => {
    const answer = withSection(fakeAnswer(), {
      id: 'wrong',
      heading: 'What could go wrong',
      sentences: [
        sentence('x', 'In general, cells can grow.', { certainty: 'general', sources: [] }),
      ],
    });
    const { find } = await mountPanel({ answer });
    const wrong = find.getByRole('region', { name: 'What could go wrong' });
    expect(wrong.textContent).toMatch(/In general, cells can grow\./);
    expect(wrong.textContent?.match(/In general/g)).toHaveLength(1);
  });
});

describe('words', () => {
  it('are explained in place when pressed', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('lumbar puncture');
    const word = panel.find.getByRole('button', { name: 'lumbar puncture' });
    expect(word.getAttribute('aria-expanded')).toBe('true');
    expect(panel.find.getByText(/^A thin needle/).className).toBe('gloss-plain');
  });

  it('give up their explanation to Escape, and the panel stays', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('lumbar puncture');
    await panel.key(panel.find.getByRole('button', { name: 'lumbar puncture' }), 'Escape');
    expect(panel.find.getByText(/^A thin needle/).className).toBe('unseen');
    expect(panel.closed()).toBe(0);
  });

  it('are left alone when the setting is off', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer(), settings: { explainWords: false } });
    expect(find.queryByRole('button', { name: 'lumbar puncture' })).toBeNull();
  });

  it('quoted from the registry keep the registry’s language', async () => {
    const answer = withSection(fakeAnswer(), {
      id: 'summary',
      heading: 'Resumen',
      sentences: [
        sentence('q', 'La medida principal es: “Overall survival”.', {
          certainty: 'quoted',
          sources: [
            {
              ptr: '/protocolSection/outcomesModule/primaryOutcomes/0/measure',
              value: 'Overall survival',
            },
          ],
        }),
      ],
    });
    const { find } = await mountPanel({ answer, settings: { language: 'es' } });
    expect(find.getByText('Overall survival').getAttribute('lang')).toBe('en');
  });

  it('of a record are text, never markup', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const answer = withSection(fakeAnswer(), {
      id: 'summary',
      heading: hostile,
      sentences: [sentence('h', hostile, { sources: [{ ptr: hostile, value: hostile }] })],
      lists: [{ label: hostile, items: [sentence('i', hostile)] }],
    });
    const { find, box } = await mountPanel({
      answer: { ...answer, glosses: [{ term: '<img', plain: hostile }] },
    });
    await click(find.getAllByText(/onerror/).find((one) => one.closest('[data-ask]')) as Element);
    expect(box.querySelector('img, script')).toBeNull();
    expect('hacked' in window).toBe(false);
  });
});

describe('length', () => {
  const choose = (select: HTMLElement, value: string) =>
    act(async () => void fireEvent.change(select, { target: { value } }));

  it('can be short, standard or the registry’s words, for one section', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const summary = find.getByRole('region', { name: 'Summary' });
    const select = find.getByRole('combobox', { name: 'How to show “Summary”' });
    await choose(select, 'short');
    expect(summary.textContent).toContain('12 people will take part.');
    expect(summary.textContent).not.toContain('The main goal');
    await choose(select, 'registry');
    expect(summary.textContent).toContain('The goal of this early phase 1 study is to learn');
    expect(summary.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  });

  it('follows the setting where nothing else was chosen', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer(), settings: { length: 'short' } });
    expect(find.getByRole('region', { name: 'Summary' }).textContent).not.toContain('main goal');
  });

  it('is offered only where it makes a difference', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    expect(find.queryByRole('combobox', { name: 'How to show “Where”' })).toBeNull();
  });
});

describe('nested lists', () => {
  it('keep what belongs under an item under it', async () => {
    const answer = withSection(fakeAnswer(), {
      id: 'who',
      heading: 'Who can join',
      sentences: [],
      lists: [
        {
          label: 'You cannot join if',
          items: [
            sentence('a', 'Any of:'),
            sentence('b', 'low blood count', { depth: 1 }),
            sentence('c', 'blood thinners', { depth: 1 }),
            sentence('d', 'Pregnant'),
          ],
        },
      ],
    });
    const { find } = await mountPanel({ answer });
    const list = find.getByRole('list', { name: 'You cannot join if' });
    expect(
      [...list.children].map((item) => item.querySelector('.askable-text')?.textContent),
    ).toEqual(['Any of:', 'Pregnant']);
    expect(within(list.children[0] as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('long lists', () => {
  it('show six items first, and all when asked', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    const rules = panel.find.getByRole('list', { name: 'You may be able to join if you' });
    expect(within(rules).getAllByRole('listitem')).toHaveLength(6);
    await panel.press('Show all 8');
    expect(within(rules).getAllByRole('listitem')).toHaveLength(8);
  });
});
