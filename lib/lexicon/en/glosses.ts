// English terms explained in place.
import type { GlossLexicon } from '../glosses.ts';

export const glosses: GlossLexicon = {
  placebo: ['placebo|placebos', 'something that looks the same but has no drug in it'],
  biopsy: ['biopsy|biopsies', 'taking a small piece of tissue to test'],
};
