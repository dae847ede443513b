import parseArguments from 'string-argv';
import { spawnSync } from 'node:child_process';
import { NEW_COMMAND } from '../src/messages/en/commands/new.ts';

/** Opens a file in the writer's editor and waits until it is closed. Throws a sentence where there is none. */
export function openInEditor(path: string, environment: NodeJS.ProcessEnv = process.env): void {
  const [command, ...words] = parseArguments(environment['VISUAL']?.trim() || environment['EDITOR']?.trim() || '');
  if (command === undefined) throw new Error(NEW_COMMAND.noEditor);
  const { error, status } = spawnSync(command, [...words, path], { stdio: 'inherit' });
  if (error || status !== 0) throw new Error(NEW_COMMAND.badEditor);
}
