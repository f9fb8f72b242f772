// What the study is called and who runs it.
import type { Detector } from '../finding.ts';
import { fromTo } from './fromTo.ts';

export const title: Detector = (before, after) =>
  fromTo(
    'title',
    '/protocolSection/identificationModule/briefTitle',
    before.briefTitle,
    after.briefTitle,
  );

export const sponsor: Detector = (before, after) =>
  fromTo(
    'sponsor',
    '/protocolSection/sponsorCollaboratorsModule/leadSponsor/name',
    before.sponsor,
    after.sponsor,
  );
