// Addresses of the registry's own pages.

const REGISTRY = 'https://clinicaltrials.gov';

/** The registry's page of a study. */
export const studyPage = (nctId: string) => `${REGISTRY}/study/${encodeURIComponent(nctId)}`;

/** The registry's page of a study's versions. */
export const historyPage = (nctId: string) => `${studyPage(nctId)}?tab=history`;

/** The registry's search for whatever was typed. */
export const searchPage = (typed: string) => `${REGISTRY}/search?term=${encodeURIComponent(typed)}`;
