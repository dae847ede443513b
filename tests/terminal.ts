import { spawn, type IPty } from '@lydell/node-pty';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';
import { ROOT, userEnvironment } from './build-site.ts';

/** What a person presses. */
export const KEYS = { enter: '\r', ctrlC: '\u0003', ctrlD: '\u0004', down: '\u001b[B' } as const;

const LONGEST_WAIT = 20_000;

export interface Screen {
  /** Types as a person would: the text, and then what `key` names. */
  readonly type: (text: string, key?: keyof typeof KEYS) => void;
  /** Waits until words are on the screen that were not there when it was last waited for something. */
  readonly waitFor: (words: string) => Promise<void>;
  /** All that was shown, without its colours. */
  readonly shown: () => string;
  /** All that was sent to the terminal. */
  readonly sent: () => string;
  readonly exitCode: Promise<number>;
  /** Ends the command at once, as a power cut would. */
  readonly kill: () => void;
}

/** Runs one of the project's commands on a real terminal. */
export function onTerminal(script: string, words: readonly string[], env: Readonly<Record<string, string>>): Screen {
  const file = join(ROOT, 'scripts', `${script}.ts`);
  const environment = { ...userEnvironment(), TERM: 'xterm-256color', ...env };
  const terminal = spawn(process.execPath, [file, ...words], { cols: 200, rows: 50, cwd: ROOT, env: environment });
  let sent = '';
  let seen = 0;
  terminal.onData((text) => (sent += text));
  const exitCode = exitOf(terminal);
  const shown = () => stripVTControlCharacters(sent);
  const waitFor = async (wanted: string) => {
    const until = Date.now() + LONGEST_WAIT;
    while (!shown().slice(seen).includes(wanted)) {
      if (Date.now() > until) throw new Error(`"${wanted}" was not shown. This was:\n${shown()}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    seen = shown().indexOf(wanted, seen) + wanted.length;
  };
  return {
    type: (text, key = 'enter') => terminal.write(`${text}${KEYS[key]}`),
    waitFor,
    shown,
    sent: () => sent,
    exitCode,
    kill: () => terminal.kill('SIGKILL'),
  };
}

function exitOf(terminal: IPty): Promise<number> {
  let isOver = false;
  onTestFinished(() => {
    if (!isOver) terminal.kill();
  });
  return new Promise((resolve) =>
    terminal.onExit(({ exitCode }) => {
      isOver = true;
      resolve(exitCode);
    }),
  );
}
