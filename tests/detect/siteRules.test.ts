// Where the rules of a site that was switched on are kept.
import { expect, it } from 'vitest';
import { siteRulesKey } from '../../lib/detect/siteRules.ts';

it('keeps them by host', () => {
  expect(siteRulesKey('pubmed.ncbi.nlm.nih.gov')).toBe('site:pubmed.ncbi.nlm.nih.gov');
});
