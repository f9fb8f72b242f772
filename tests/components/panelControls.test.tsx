// The bar and its menus, the tabs, listening, printing, copying.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { NO_PAGE } from '../../components/panel/hooks/usePage.ts';
import { fail, ok } from '../../lib/result/result.ts';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { fakeBackground } from './support/fakeSurroundings.ts';
import { mountPanel } from './support/mount.tsx';

const click = (element: Element) => act(async () => void fireEvent.click(element));

describe('the bar', () => {
  it('copies the number', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('Copy NCT07118319');
    expect(panel.background.copied).toEqual(['NCT07118319']);
    expect(panel.find.getByText('Copied: NCT07118319')).toBeTruthy();
  });

  it('says so when the browser refuses to copy', async () => {
    const background = fakeBackground(
      { 'ui-bg-get-trial': () => ok(fakeAnswer()) },
      { copy: async () => false },
    );
    const panel = await mountPanel({ background });
    await panel.press('Copy NCT07118319');
    expect(panel.find.getByText(/did not let us copy/)).toBeTruthy();
  });

  it('changes the text size at once and keeps it', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('Text size');
    await click(panel.find.getByRole('radio', { name: 'Largest' }));
    const root = panel.box.querySelector<HTMLElement>('.pt-root');
    expect(root?.style.getPropertyValue('--text')).toBe('24px');
    expect(panel.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { textSize: 24 } },
    ]);
  });

  it('takes a setting back and says so when it could not be saved', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: { 'ui-bg-set-settings': () => fail('storage-full') },
    });
    await panel.press('Text size');
    await click(panel.find.getByRole('radio', { name: 'Largest' }));
    const root = panel.box.querySelector<HTMLElement>('.pt-root');
    expect(root?.style.getPropertyValue('--text')).toBe('16px');
    expect(panel.find.getByText('This setting could not be saved.')).toBeTruthy();
  });
});

describe('the menu "More"', () => {
  it('closes with Escape and gives the focus back, and the panel stays', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('More');
    await panel.key(panel.find.getByRole('button', { name: 'Settings' }), 'Escape');
    expect(panel.find.queryByRole('button', { name: 'Settings' })).toBeNull();
    expect(document.activeElement).toBe(panel.find.getByRole('button', { name: 'More' }));
    expect(panel.closed()).toBe(0);
  });

  it('saves the read as text, without contact data', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('More');
    await panel.press('Save as a text file');
    const [file] = panel.background.saved;
    expect(file?.name).toBe('NCT07118319.txt');
    expect(file?.text).toContain('12 people will take part.');
    expect(file?.text).toContain('In general: Cells put into the body');
    expect(file?.text).not.toContain('example.org');
  });

  it('opens library and settings, and prints in a page of ours', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: { 'ui-bg-open-page': () => ok(null) },
    });
    for (const name of ['Saved trials', 'Settings', 'Print this read']) {
      await panel.press('More');
      await panel.press(name);
    }
    await panel.press('Print');
    expect(panel.background.askedFor('ui-bg-open-page')).toEqual([
      { page: 'library' },
      { page: 'options' },
      { page: 'library', hash: 'print/NCT07118319' },
      { page: 'library', hash: 'print/NCT07118319' },
    ]);
  });

  it('turns a site off only after asking, and closes', async () => {
    const panel = await mountPanel({ answer: fakeAnswer(), settings: { sitesOff: ['a.org'] } });
    await panel.press('More');
    await panel.press('Turn off on clinicaltrials.gov');
    expect(panel.background.askedFor('ui-bg-set-settings')).toEqual([]);
    await panel.press('Turn off');
    expect(panel.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { sitesOff: ['a.org', 'clinicaltrials.gov'] } },
    ]);
    expect(panel.closed()).toBe(1);
  });

  it('chooses the read beside the page, says how to get there, and goes back', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('More');
    await panel.press('Read beside the page');
    expect(panel.box.querySelector('.toast')?.textContent).toContain('“Open beside the page”');
    await panel.press('More');
    await panel.press('Read over the page');
    expect(panel.box.querySelector('.scroller')?.textContent).not.toContain(
      '“Open beside the page”',
    );
    expect(panel.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { beside: true } },
      { settings: { beside: false } },
    ]);
  });

  it('speaks of no side panel in a private window, where none shows a read', async () => {
    const page = { ...NO_PAGE, host: 'clinicaltrials.gov', isPrivate: true };
    const panel = await mountPanel({ answer: fakeAnswer(), settings: { beside: true }, page });
    expect(panel.box.querySelector('.scroller')?.textContent).not.toContain('beside the page');
    await panel.press('More');
    expect(panel.find.queryByRole('button', { name: /^Read (beside|over) the page/ })).toBeNull();
  });

  it('has nothing to save or print while there is no read', async () => {
    const panel = await mountPanel({ failure: { kind: 'offline' } });
    await panel.press('More');
    expect(panel.find.queryByRole('button', { name: 'Save as a text file' })).toBeNull();
    expect(panel.find.getByRole('link', { name: /Study page/ })).toBeTruthy();
  });
});

describe('the switch between plain read and study facts', () => {
  it('is a list of tabs moved with the arrow keys', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    const read = panel.find.getByRole('tab', { name: 'Plain read' });
    expect(read.getAttribute('aria-selected')).toBe('true');
    await panel.key(read, 'ArrowRight');
    const facts = panel.find.getByRole('tab', { name: 'Study facts' });
    expect(facts.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(facts);
    expect(panel.find.getByRole('tabpanel', { name: 'Study facts' }).textContent).toContain(
      '12 (estimated)',
    );
    await panel.key(facts, 'Home');
    expect(panel.find.getByRole('tab', { name: 'Plain read' }).tabIndex).toBe(0);
  });

  it('shows where each fact stands in the record', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await click(panel.find.getByRole('tab', { name: 'Study facts' }));
    await click(panel.find.getByText('None (open label)'));
    expect(panel.find.getByRole('note').textContent).toContain('Masking');
  });

  it('copies a citation in the form asked for', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: {
        'ui-bg-cite': ({ format }) =>
          ok({ text: `as ${format}`, filename: 'x', mime: 'text/plain' }),
      },
    });
    await click(panel.find.getByRole('tab', { name: 'Study facts' }));
    await panel.press('RIS');
    await panel.press('BibTeX');
    expect(panel.background.copied).toEqual(['as ris', 'as bibtex']);
  });

  it('says when a citation could not be made', async () => {
    const panel = await mountPanel({
      answer: fakeAnswer(),
      answers: { 'ui-bg-cite': () => fail('bug') },
    });
    await click(panel.find.getByRole('tab', { name: 'Study facts' }));
    await panel.press('Text');
    expect(panel.find.getByText('This could not be copied.')).toBeTruthy();
  });
});

describe('"Listen"', () => {
  it('reads headings and sentences aloud, and can be stopped', async () => {
    let stopped = 0;
    const spoken: string[] = [];
    const background = fakeBackground(
      { 'ui-bg-get-trial': () => ok(fakeAnswer()) },
      {
        voice: {
          speak: (texts) => void spoken.push(...texts),
          stop: () => {
            stopped += 1;
          },
        },
      },
    );
    const panel = await mountPanel({ background });
    await panel.press('Listen');
    expect(spoken.slice(0, 3)).toEqual([
      'Nerve cells made from stem cells, tested in people with ALS',
      'Status',
      'This study is looking for people now.',
    ]);
    await panel.press('Stop listening');
    expect(stopped).toBe(1);
  });

  it('is not offered where the browser has no voice', async () => {
    const background = fakeBackground(
      { 'ui-bg-get-trial': () => ok(fakeAnswer()) },
      { voice: null },
    );
    const panel = await mountPanel({ background });
    expect(panel.find.queryByRole('button', { name: 'Listen' })).toBeNull();
  });
});

describe('the foot', () => {
  it('says what this is not, and more when asked', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    expect(
      panel.find.getByText(/Informational only\. Not medical advice or a prediction\./),
    ).toBeTruthy();
    await panel.press('Read more');
    expect(panel.find.getAllByText(/Made by rules from the public record/)).toHaveLength(2);
  });
});

describe('another language', () => {
  it('speaks Spanish throughout, and marks the tree with it', async () => {
    const panel = await mountPanel({ answer: fakeAnswer(), settings: { language: 'es' } });
    expect(panel.box.querySelector('.pt-root')?.getAttribute('lang')).toBe('es');
    expect(panel.find.getByRole('button', { name: 'Seguir este ensayo' })).toBeTruthy();
    expect(
      panel.find.getByText(/Publicado el 26 jun 2026 · Actualizado el 27 jun 2026/),
    ).toBeTruthy();
  });
});
