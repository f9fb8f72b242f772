// A study in a page of ours: to read where no script may run, and to print.
// @vitest-environment happy-dom
import { within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { ok } from '../../../lib/result/result.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import { mountPage } from '../support/mountPage.tsx';

const RULES = { name: 'You may be able to join if you' };

const study = (hash: string) => {
  window.location.hash = hash;
  return mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    'ui-bg-get-trial': () => ok(fakeAnswer()),
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
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
    expect(window.print).not.toHaveBeenCalled();
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
