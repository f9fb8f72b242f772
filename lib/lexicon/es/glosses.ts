// Spanish terms explained in place.
import type { GlossLexicon } from '../glosses.ts';

export const glosses: GlossLexicon = {
  placebo: ['placebo|placebos', 'algo que se ve igual pero no lleva ningún medicamento'],
  biopsy: ['biopsia|biopsias', 'tomar un pedacito de tejido para analizarlo'],
};
