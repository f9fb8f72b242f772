// The detector on sites a person switched on: registered at run time, for those hosts only.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSiteDetector } from './startSiteDetector.ts';

export default defineContentScript({
  registration: 'runtime',
  main: startSiteDetector,
});
