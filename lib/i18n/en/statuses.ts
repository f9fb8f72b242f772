// English words for a study's status, short enough for a label. Apart from the panel's, because the background needs only these.
export const statuses = {
  RECRUITING: 'Recruiting now',
  NOT_YET_RECRUITING: 'Not open yet',
  ENROLLING_BY_INVITATION: 'By invitation only',
  ACTIVE_NOT_RECRUITING: 'Going on, not taking new people',
  COMPLETED: 'Finished',
  SUSPENDED: 'On hold',
  TERMINATED: 'Stopped early',
  WITHDRAWN: 'Called off before it began',
  UNKNOWN: 'Status not known',
  AVAILABLE: 'Available outside a study',
  NO_LONGER_AVAILABLE: 'No longer available',
  TEMPORARILY_NOT_AVAILABLE: 'Not available for now',
  APPROVED_FOR_MARKETING: 'Approved for sale',
  WITHHELD: 'Record held back',
};
