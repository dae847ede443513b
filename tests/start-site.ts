import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { ROOT, userEnvironment } from './build-site.ts';

/** A command that serves a site, while it runs. */
export interface Started {
  /** Its address without a slash at the end. */
  readonly site: string;
  readonly said: () => string;
  readonly process: ChildProcess;
}

/** Starts one of the commands that serve a site, and waits until it does; it ends with the test. */
export async function startSite(
  script: 'start' | 'preview',
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Started> {
  const running = spawn(process.execPath, [join(ROOT, `scripts/${script}.ts`), ...words], {
    cwd: ROOT,
    env: { ...userEnvironment(), ...env },
  });
  onTestFinished(() => void running.kill('SIGINT'));
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Ctrl-C');
  return { site: /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '', said: () => said, process: running };
}

/** A page of a journal that is being written, without what makes it follow: as it is built. */
export async function builtPageAt(address: string): Promise<string> {
  const answer = await fetch(address);
  return (await answer.text()).replace(/<script type="module" src="\/_live\/[^>]*><\/script>/, '');
}
