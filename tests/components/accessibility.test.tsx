// Every state of the panel against axe's rules; colours are checked by their numbers in contrast.test.ts.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import axe from 'axe-core';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { fakeBackground } from './support/fakeSurroundings.ts';
import { type MountedPanel, mountPanel, type PanelOptions } from './support/mount.tsx';

async function violations(box: Element): Promise<string[]> {
  const { violations: found } = await axe.run(box, {
    // No layout here to measure colours and sizes with; a panel is no whole page.
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  });
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}

const click = (element: Element) => act(async () => void fireEvent.click(element));

const states: [string, PanelOptions, ((panel: MountedPanel) => Promise<void>)?][] = [
  ['ready', { answer: fakeAnswer() }],
  ['loading', { background: fakeBackground({ 'ui-bg-get-trial': () => new Promise(() => {}) }) }],
  ['failed', { failure: { kind: 'unreadable-record', detail: 'x' } }],
  [
    'stale',
    { answer: fakeAnswer(undefined, { stale: { since: '2026-06-26', why: { kind: 'offline' } } }) },
  ],
  ['in Spanish', { answer: fakeAnswer(), settings: { language: 'es' } }],
  [
    'with study facts',
    { answer: fakeAnswer() },
    ({ find }) => click(find.getByRole('tab', { name: 'Study facts' })),
  ],
  [
    'with a note open',
    { answer: fakeAnswer() },
    ({ find }) => click(find.getByText('12 people will take part.')),
  ],
  ['with a word explained', { answer: fakeAnswer() }, (panel) => panel.press('lumbar puncture')],
  ['with the menu open', { answer: fakeAnswer() }, (panel) => panel.press('More')],
  ['with text sizes open', { answer: fakeAnswer() }, (panel) => panel.press('Text size')],
  ['with contacts shown', { answer: fakeAnswer() }, (panel) => panel.press('Show contact details')],
];

describe('axe finds nothing wrong', () => {
  it.each(states)('%s', async (_name, options, prepare) => {
    const panel = await mountPanel(options);
    await prepare?.(panel);
    expect(await violations(panel.box)).toEqual([]);
  });
});
