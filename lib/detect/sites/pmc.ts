// PubMed Central: whole articles, tables of many studies among them.
import { NO_STUDY, type Site } from '../siteRules.ts';

/** Addresses /articles/PMC…/ from general knowledge, not from a page seen. */
export const pmc: Site = {
  name: 'PubMed Central',
  kind: 'articles',
  hosts: ['pmc.ncbi.nlm.nih.gov'],
  rules: {
    region: 'article section,li,p,tr,td,figure',
    trial: NO_STUDY,
  },
};
