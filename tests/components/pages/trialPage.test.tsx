// A study in a page of ours: to read where no script may run, and to print.
// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import type { TrialAnswer } from '../../../lib/messaging/protocol.ts';
import { fail, ok, type Result } from '../../../lib/result/result.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import { mountPage, savedTrial } from '../support/mountPage.tsx';

const RULES = { name: 'You may be able to join if you' };

const study = (hash: string, reply: Result<TrialAnswer> = ok(fakeAnswer())) => {
  window.location.hash = hash;
  return mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    'ui-bg-get-trial': () => reply,
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
    'ui-bg-list-saved': ({ nctIds }) =>
      ok((nctIds ?? []).map((nctId) => savedTrial(nctId, { notes: 'Ask about travel' }))),
  });
};

beforeEach(() => {
  window.print = vi.fn();
});

describe('a study to read', () => {
  it('is the same panel, and prints nothing by itself', async () => {
    const { find } = await study('trial/NCT07118319');
    expect(find.getByRole('complementary', { name: 'Plain read of NCT07118319' })).toBeTruthy();
    expect(within(find.getByRole('list', RULES)).getAllByRole('listitem')).toHaveLength(6);
    expect(find.getByRole('link', { name: /^Visit pack/ })).toBeTruthy();
    expect(window.print).not.toHaveBeenCalled();
  });

  it('offers no visit pack of a read that could not be had', async () => {
    const { find } = await study('trial/NCT07118319', fail('offline'));
    expect(find.getByRole('alert').textContent).toContain('could not be reached');
    expect(find.queryByRole('link', { name: /^Visit pack/ })).toBeNull();
  });
});

describe('a study in another language', () => {
  it('is asked for again, and stays open', async () => {
    const page = await study('trial/NCT07118319');
    expect(page.background.askedFor('ui-bg-get-trial')).toHaveLength(1);
    await act(async () => page.background.changed(['settings', 'wording']));
    expect(page.background.askedFor('ui-bg-get-trial')).toHaveLength(2);
    expect(page.find.getByRole('complementary')).toBeTruthy();
  });
});

describe('a study to print', () => {
  it('opens the print dialogue once it is there, with every list whole', async () => {
    const { find } = await study('print/NCT07118319');
    expect(window.print).toHaveBeenCalledTimes(1);
    expect(within(find.getByRole('list', RULES)).getAllByRole('listitem')).toHaveLength(8);
  });

  it('keeps contact details off the paper', async () => {
    const { box } = await study('print/NCT07118319');
    expect(box.innerHTML).not.toContain('als-study@example.org');
  });
});

describe('the visit pack', () => {
  const pack = async () => {
    const page = await study('visit/NCT07118319');
    // Its code comes when it is wanted, and has to be translated first here.
    await vi.waitFor(() => expect(page.find.getByText(/Rules for joining, to go/)).toBeTruthy(), {
      timeout: 30_000,
    });
    return page;
  };

  it('has the read, the rules one by one to tick, the questions, the open places and the notes', async () => {
    const { box, find } = await pack();
    expect(find.getByText(/lab-grown nerve cells, injected into the spine/)).toBeTruthy();
    const rules = [...box.querySelectorAll('.tick-list > li')].map((rule) => rule.textContent);
    expect(rules).toContain('Have ALS, confirmed by a neurologist');
    expect(rules).toContain('Be able to lie flat for two hours');
    expect(box.querySelectorAll('.visit-questions > li').length).toBeGreaterThan(0);
    expect(box.querySelector('.visit-place')?.textContent).toContain('Peking University Third');
    expect(await find.findByText('Ask about travel')).toBeTruthy();
    expect(box.querySelector('.visit')?.querySelector('button, input, a')).toBeNull();
  });

  it('prints contact details only when they are asked for', async () => {
    const { box, press } = await pack();
    expect(box.innerHTML).not.toContain('als-study@example.org');
    await press('With phone numbers and e-mail addresses', 'checkbox');
    expect(box.innerHTML).toContain('als-study@example.org');
  });

  it('opens the print dialogue when asked, not by itself', async () => {
    const { press } = await pack();
    expect(window.print).not.toHaveBeenCalled();
    await press('Print');
    expect(window.print).toHaveBeenCalledTimes(1);
  });
});
