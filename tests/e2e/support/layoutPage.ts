// A study page that names a study in every kind of box a badge could push out of shape, and what it says of their shape.

/** The study the page is about: its badge has words. */
export const PAGE_STUDY = 'NCT07118319';

/**
 * Every case has a study of its own, `N` in its markup. Those that begin with *full* are lines without room for the
 * 28 px of a badge, of 20 px each; the others have room.
 */
const CASES = {
  'flex row': '<div class="flex"><b>Study</b><span>N</span><i>Open</i></div>',
  'flex row with a link': '<div class="flex"><b>Study</b><a href="/study/N">N</a><i>Open</i></div>',
  'flex row of bare text': '<div class="flex">N in adults<i>Open</i></div>',
  'flex column': '<div class="flex column"><b>Study</b><span>N</span><i>Open</i></div>',
  'grid row': '<div class="grid"><b>Study</b><span>N</span><i>Open</i></div>',
  'table row':
    '<table><tbody><tr><td>Study</td><td>N</td><td>Open to people</td></tr></tbody></table>',
  'truncated cell':
    '<table class="fixed"><tbody><tr><td>N of a tablet taken once a day in adults with asthma</td><td>Open</td></tr></tbody></table>',
  'right-to-left block': '<p dir="rtl">دراسة N للبالغين</p>',
  'vertical text': '<p class="vertical">A study, N, in adults</p>',
  'line that may not wrap': '<p class="nowrap">A study with the number N in adults</p>',
  'dark block': '<p class="dark">A study, N, in adults</p>',
  link: '<p>A study, <a href="/study/N">N</a>, in adults</p>',
  'second heading': '<h2>About N in adults</h2>',
  'list item': '<ul><li>N in adults</li><li>Another</li></ul>',
  button: '<p><button type="button">N</button> in adults</p>',
  'tight lines': '<p class="tight">A study, N, in adults<br>and a line below it</p>',
  'full line': '<p class="full">N</p>',
  'full line with words behind it': '<p class="full wider">N in adults</p>',
  'full line of right-to-left': '<p class="full" dir="rtl">N</p>',
  'full cell': '<table class="full"><tbody><tr><td>N</td><td>Open words</td></tr></tbody></table>',
  'full item of a row': '<div class="flex full"><span>N</span><i>Open to</i></div>',
} as const;
export type CaseName = keyof typeof CASES;

/** Names of the cases and the studies they name. */
export const layoutCases = (Object.keys(CASES) as CaseName[]).map(
  (name, index) => [name, `NCT079${20001 + index}`] as const,
);

/** The page, the same wherever it is served. */
export function layoutPage(): string {
  const cases = layoutCases.map(
    ([name, nctId]) => `<div data-case="${name}">${CASES[name].replaceAll('N', nctId)}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Layout</title>
<style>
  body { font: 16px/1.4 sans-serif; margin: 8px; width: 520px }
  p, h1, h2, ul { margin: 8px 0 }
  .flex { display: flex; gap: 8px; justify-content: space-between }
  .column { flex-direction: column }
  .grid { display: grid; grid-template-columns: 1fr 1fr 1fr }
  td { padding: 2px; border: 1px solid }
  .fixed { table-layout: fixed; width: 400px }
  .fixed td { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  .vertical { writing-mode: vertical-rl; height: 340px }
  .nowrap { white-space: nowrap; overflow: auto }
  .dark { background: #101418; color: #e8eaed }
  .tight { line-height: 1 }
  .full { font: 16px/20px monospace; width: calc(11ch + 1px) }
  .wider { width: calc(21ch + 1px) }
  table.full { table-layout: fixed; width: calc(22ch + 20px) }
  .flex.full { width: calc(18ch + 9px) }
</style>
<main><h1>Study ${PAGE_STUDY}</h1>
${cases.join('\n')}
</main>
<textarea aria-label="Paste here"></textarea></html>`;
}
