// Which browsers a run of the end-to-end tests is about.
import { BROWSERS, type BrowserName } from '../../../tools/browsers/browserPaths.ts';

/** Both, or those named in PLAIN_TRIAL_BROWSERS (`chromium`, `firefox`, or `chromium,firefox`). */
export const browsersUnderTest: BrowserName[] = readBrowsers(process.env.PLAIN_TRIAL_BROWSERS);

function readBrowsers(named: string | undefined): BrowserName[] {
  if (named === undefined || named === '') return [...BROWSERS];
  const names = named.split(',');
  const known = BROWSERS.filter((name) => names.includes(name));
  if (known.length !== names.length)
    throw new Error(`PLAIN_TRIAL_BROWSERS: unknown browser in ${named}`);
  return known;
}
