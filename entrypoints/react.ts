// React, once in the package: loaded before the overlay and before every page of ours (`tools/build/sharedReact.ts`).
import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    plainTrialReact: {
      react,
      'react/jsx-runtime': jsxRuntime,
      'react-dom': reactDom,
      'react-dom/client': reactDomClient,
    },
  });
});
