// The overlay: put into a page on the first click, then told by message which study to show.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOverlay } from './startOverlay.ts';

export default defineContentScript({
  registration: 'runtime',
  main: startOverlay,
});
