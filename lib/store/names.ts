// Names of the database and of the tables that matter most, apart from the code that opens it.

export const DATABASE_NAME = 'plain-trial';

/** Tables that hold what a person saved. Nothing but their own choice may empty them. */
export const PRECIOUS_TABLES = [
  'saved',
  'snapshots',
  'changes',
  'conditions',
  'newStudies',
] as const;
