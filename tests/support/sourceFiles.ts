// The project's source files and what each imports, read from the text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Import {
  /** As written: `../nct/findIds.ts`, `react`. */
  specifier: string;
  /** `import type` or `export type … from`. */
  typeOnly: boolean;
  /** The file it leads to, from the root with `/`; undefined for a package. */
  file?: string;
}

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  imports: Import[];
}

const SOURCE = /\.(ts|tsx)$/;
const SPECIFIER =
  /(?:^|\n)(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** Every `.ts` and `.tsx` file below these folders, sorted. A folder that is not there has no files. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => SOURCE.test(path))
    .sort()
    .map(readSource);
}

/** Every file below a folder, from the root with `/`. */
export function filesBelow(folder: string): string[] {
  const absolute = join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: readImports(path, text) };
}

export function readImports(path: string, text: string): Import[] {
  return [...text.matchAll(SPECIFIER)].map(([, , type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? '';
    const typeOnly = type !== undefined;
    if (!specifier.startsWith('.')) return { specifier, typeOnly };
    return { specifier, typeOnly, file: join(dirname(path), specifier).split(sep).join('/') };
  });
}

/** The code without comments, strings and regular expressions' insides left as they are. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}
