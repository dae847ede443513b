import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, onTestFinished } from 'vitest';
import { wordsOfNode } from '../scripts/npm-script.ts';
import { ROOT, userEnvironment } from './build-site.ts';

/** A command that serves a site, while it runs. */
export interface Started {
  /** Its address without a slash at the end. */
  readonly site: string;
  readonly said: () => string;
  readonly process: ChildProcess;
}

/** Starts one of the commands that serve a site, and waits until it does; it ends with the test, or with the last of a file. */
export async function startSite(
  script: 'start' | 'preview',
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  endsWith: 'test' | 'file' = 'test',
): Promise<Started> {
  const running = spawn(process.execPath, [...wordsOfNode(script), ...words], {
    cwd: ROOT,
    env: { ...userEnvironment(), ...env },
  });
  (endsWith === 'test' ? onTestFinished : afterAll)(() => void running.kill('SIGINT'));
  let said = '';
  await new Promise<void>((serves, failed) => {
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (bytes: Buffer) => {
        said += bytes.toString();
        if (said.includes('Ctrl-C')) serves();
      });
    running.once('exit', () => failed(new Error(said)));
  });
  return { site: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '', said: () => said, process: running };
}

/** A page of a journal that is being written, without what makes it follow: as it is built. */
export async function builtPageAt(address: string): Promise<string> {
  const answer = await fetch(address);
  return (await answer.text()).replace(/<script type="module" src="\/_live\/[^>]*><\/script>/, '');
}
