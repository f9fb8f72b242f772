// PubMed: articles, which name the studies they report.
import { NO_STUDY, type Site } from '../siteRules.ts';

/** Data banks of saved XML records (read 2026) name several studies an article; page structure from general knowledge, not from a page seen. */
export const pubmed: Site = {
  name: 'PubMed',
  kind: 'articles',
  hosts: ['pubmed.ncbi.nlm.nih.gov'],
  rules: {
    region: 'article,section,li,.abstract-content,.docsum-content',
    trial: NO_STUDY,
  },
};
