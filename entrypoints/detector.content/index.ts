// The detector: finds study numbers on registry pages and puts a badge beside each. Asks the network nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/detect/sites/clinicalTrialsGov.ts';
import { startDetector } from './startDetector.ts';

export default defineContentScript({
  matches: MATCHES,
  allFrames: true,
  // Frames without an address of their own, made by the page.
  matchOriginAsFallback: true,
  main: () => startDetector(),
});
