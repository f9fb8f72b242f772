// Europe PMC: articles, drawn after the page has loaded.
import { NO_STUDY, type Site } from '../siteRules.ts';

/** Addresses /article/MED/… from general knowledge, not from a page seen. */
export const europePmc: Site = {
  name: 'Europe PMC',
  kind: 'articles',
  hosts: ['europepmc.org'],
  rules: {
    region: 'article,section,li,p,tr',
    trial: NO_STUDY,
  },
};
