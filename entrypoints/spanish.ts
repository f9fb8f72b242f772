// The Spanish of the read: loaded by the background when a person's language is Spanish (`tools/build/lateScripts.ts`).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/follow/words/es.ts';
import '../lib/summary/lang/es/facts.ts';
import '../lib/summary/lang/es/spanish.ts';
import '../lib/lexicon/es/conditions.ts';
import '../lib/lexicon/es/families.ts';
import '../lib/lexicon/es/glosses.ts';
import '../lib/lexicon/es/qualifiers.ts';
import '../lib/lexicon/es/scales.ts';

export default defineUnlistedScript(() => {});
