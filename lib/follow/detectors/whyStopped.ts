// The reason a study was stopped.
import type { Detector } from '../finding.ts';
import { fromTo } from './fromTo.ts';

export const whyStopped: Detector = (before, after) =>
  fromTo(
    'why-stopped',
    '/protocolSection/statusModule/whyStopped',
    before.whyStopped,
    after.whyStopped,
  );
