// A page with frames of every kind, each of which names a study and says which badges it has got and where they stand.

export interface FrameReport {
  badges: { nctId: string; x: number; y: number }[];
  /** The element that has the focus; empty while the frame has not got it. */
  focused: string;
  /** The mouse stands on a badge. */
  pointed: boolean;
}

/** Every frame has a study of its own. */
export const FRAME_STUDIES = {
  same: 'NCT07118319',
  given: 'NCT07900113',
  notGiven: 'NCT00000102',
  sandboxed: 'NCT00000103',
  srcdoc: 'NCT00000104',
  tiny: 'NCT00000106',
  written: 'NCT00000107',
  rewritten: 'NCT00000108',
} as const;
export type FrameName = keyof typeof FRAME_STUDIES;

declare global {
  interface Window {
    reports: Partial<Record<FrameName, FrameReport>>;
    /** Puts another document into a frame, as `document.write` does. */
    writeInto(name: FrameName, html: string): void;
  }
}

/** Runs in a frame: tells the page around it what it sees, again and again. */
function report(name: string): void {
  setInterval(() => {
    const badges = [...document.querySelectorAll<HTMLElement>('plain-trial-badge')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { nctId: one.dataset.nct, x: x + width / 2, y: y + height / 2 };
    });
    const focused = document.hasFocus() ? document.activeElement?.localName : '';
    const pointed = document.querySelector('plain-trial-badge:hover') !== null;
    top?.postMessage({ name, badges, focused, pointed }, '*');
  }, 50);
}

const words = (name: FrameName): string =>
  `<p>A study: ${FRAME_STUDIES[name]}</p><script>(${report})('${name}')</script>`;

/** What stands in a frame of this name. */
export const framedPage = (name: FrameName): string =>
  `<!doctype html><meta charset="utf-8"><title>Framed</title>${words(name)}`;

/** The page around them; `given` and `notGiven` are addresses on other hosts. */
export function framesPage(given: string, notGiven: string): string {
  const own = (name: FrameName, more = '') =>
    `<iframe name="${name}" src="/framed/${name}" ${more}></iframe>`;
  const written = JSON.stringify(framedPage('written')).replaceAll('</', '<\\/');
  const escaped = words('srcdoc').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>
<style>iframe { display: block; width: 400px; height: 70px } .tiny { height: 4px }</style>
<script>
  window.reports = {};
  addEventListener('message', ({ data }) => { if (data?.name) reports[data.name] = data; });
  function writeInto(name, html) {
    const { contentDocument } = document.querySelector(\`[name=\${name}]\`);
    contentDocument.open();
    contentDocument.write(html);
    contentDocument.close();
  }
</script>
<main><h1>Frames</h1>
${own('same')}
<iframe name="given" src="${given}"></iframe>
<iframe name="notGiven" src="${notGiven}"></iframe>
${own('sandboxed', 'sandbox="allow-scripts"')}
<iframe name="srcdoc" srcdoc="${escaped}"></iframe>
${own('tiny', 'class="tiny"')}
<iframe name="written"></iframe><script>writeInto('written', ${written})</script>
</main></html>`;
}
