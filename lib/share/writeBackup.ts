// The backup file: plain JSON with one saved thing a line, so that a person can read it and a fault has a line number.

export const BACKUP_FORMAT = 'plain-trial-backup';
export const BACKUP_VERSION = 1;

/** Writes the file. `lists` are the saved things by kind, each written on a line of its own; `exportedAt` is ISO 8601 UTC. */
export function writeBackup(
  exportedAt: string,
  lists: Readonly<Record<string, readonly unknown[]>>,
): string {
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exportedAt };
  const fields = [
    ...Object.entries(head).map(
      ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
    ),
    ...Object.entries(lists).map(([name, rows]) => {
      const lines = rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
      return `${JSON.stringify(name)}: [${lines}]`;
    }),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** `plain-trial-2026-11-23.json` */
export const backupFilename = (exportedAt: string): string =>
  `plain-trial-${exportedAt.slice(0, 10)}.json`;
