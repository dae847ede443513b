import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './journal-folder.ts';

/** What npm gives Node to run a script of package.json, in the folder of the project. */
export function wordsOfNode(script: string, root = ROOT): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[script] ?? '').split(' ').slice(1);
}
