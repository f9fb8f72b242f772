// The function that runs in a page reads what it says and leaves its scripts alone.
// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { readTab } from '../../lib/platform/activeTab.ts';
import { fakeBrowser, resetBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

beforeEach(() => {
  resetBrowser();
  fakeBrowser.scripting.executeScript.mockImplementation(async (injection) => {
    const { func } = injection as { func: () => unknown };
    return [{ result: func() }];
  });
});

it('reads text and links, and no scripts, styles or text fields', async () => {
  document.body.innerHTML = `
    <p>See <b>NCT00000101</b> and</p><a href="https://example.org/study/NCT00000102">this</a>
    <a href="https://example.org/other">other</a>
    <script type="application/json">"NCT00000103"</script><style>.NCT00000104 {}</style>
    <textarea>NCT00000105</textarea>`;
  const page = await readTab(1);
  expect(page?.text).toContain('NCT00000101');
  expect(page?.text).not.toMatch(/NCT0000010[345]/);
  expect(page?.links).toEqual(['https://example.org/study/NCT00000102']);
});
