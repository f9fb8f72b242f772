// The sites a person can switch on, in the order they are offered.

import type { Site } from './siteRules.ts';
import { anzctr } from './sites/anzctr.ts';
import { cancerGov } from './sites/cancerGov.ts';
import { chictr } from './sites/chictr.ts';
import { cris } from './sites/cris.ts';
import { ctis } from './sites/ctis.ts';
import { ctri } from './sites/ctri.ts';
import { drks } from './sites/drks.ts';
import { euCtr } from './sites/euCtr.ts';
import { europePmc } from './sites/europePmc.ts';
import { ictrp } from './sites/ictrp.ts';
import { irct } from './sites/irct.ts';
import { isrctn } from './sites/isrctn.ts';
import { jrct } from './sites/jrct.ts';
import { lbctr } from './sites/lbctr.ts';
import { omon } from './sites/omon.ts';
import { pactr } from './sites/pactr.ts';
import { pmc } from './sites/pmc.ts';
import { pubmed } from './sites/pubmed.ts';
import { rebec } from './sites/rebec.ts';
import { repec } from './sites/repec.ts';
import { rpcec } from './sites/rpcec.ts';
import { slctr } from './sites/slctr.ts';
import { tctr } from './sites/tctr.ts';
import { umin } from './sites/umin.ts';

/** Each asks the browser for its own hosts only. ClinicalTrials.gov is on from the start and not among them. */
export const OPTIONAL_SITES: readonly Site[] = [
  pubmed,
  pmc,
  europePmc,
  ictrp,
  euCtr,
  ctis,
  isrctn,
  anzctr,
  drks,
  jrct,
  umin,
  chictr,
  ctri,
  irct,
  cris,
  pactr,
  rebec,
  tctr,
  slctr,
  repec,
  rpcec,
  omon,
  lbctr,
  cancerGov,
];
