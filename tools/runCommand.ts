// Runs one program of the project and gives its exit code; what it prints goes to the screen.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

export interface RunOptions {
  env?: Record<string, string>;
  /** Keeps the output off the screen unless the program fails. */
  quiet?: boolean;
  /** What the program reads as its input. */
  input?: string;
}

/** `node` is this Node; other names are found in `node_modules/.bin` first. Never throws: a program that cannot start gives 127. */
export function runCommand(
  program: string,
  args: string[],
  options: RunOptions = {},
): Promise<number> {
  const path = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return new Promise((done) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: path, ...options.env },
      stdio: [
        options.input === undefined ? 'ignore' : 'pipe',
        options.quiet ? 'pipe' : 'inherit',
        options.quiet ? 'pipe' : 'inherit',
      ],
      shell: process.platform === 'win32',
    });
    child.stdin?.end(options.input);
    let kept = '';
    const keep = (data: unknown) => {
      kept += String(data);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      console.error(error.message);
      done(127);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(kept);
      done(code ?? 1);
    });
  });
}
