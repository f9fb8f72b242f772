// Rules, lexicon and English of the read, and how versions are compared: loaded by the background when a study is to be read (`tools/build/lateScripts.ts`).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/app/reader.ts';

export default defineUnlistedScript(() => {});
