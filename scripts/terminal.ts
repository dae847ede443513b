import { checkbox, confirm, input, select } from '@inquirer/prompts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import type { Answer } from '../src/writing/read-answers.ts';
import { fail } from './fail.ts';
import { say, safeLines } from './say.ts';

/** 128 and the number of the signal that Ctrl-C sends, as shells count it. */
const ENDED_BY_CTRL_C = 130;

/** Whether there is a person at a terminal who can be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks for a line; `wrongWith` says what is wrong with it, and then it is asked again. */
export function ask(message: string, wrongWith: (text: string) => string | null = () => null): Promise<string> {
  const validate = (text: string) => {
    const wrong = wrongWith(text);
    return wrong === null || safeLines(wrong);
  };
  return input({ message: safeLines(message), validate });
}

/** Asks for a line until it can be read; null where there was no answer. */
export async function askFor<Value>(message: string, read: (text: string) => Answer<Value>): Promise<Value | null> {
  const text = await ask(message, (line) => {
    const answer = read(line);
    return 'wrong' in answer ? answer.wrong : null;
  });
  const answer = read(text);
  return 'value' in answer ? answer.value : null;
}

/** Asks for yes or no; Enter alone is what `isYes` says. */
export function agree(message: string, isYes: boolean): Promise<boolean> {
  return confirm({ message: safeLines(message), default: isYes });
}

/** So many are seen at once; the others are below. */
const MOST_SEEN = 12;

/** Asks for any of a list, and gives their places in it. */
export async function chooseSome(message: string, choices: readonly string[]): Promise<ReadonlySet<number>> {
  const chosen = await checkbox<number>({
    message: safeLines(message),
    choices: choices.map((name, value) => ({ name: safeLines(name), value })),
    pageSize: Math.min(choices.length, MOST_SEEN),
    loop: false,
  });
  return new Set(chosen);
}

/** Asks for one of a few. */
export function chooseOne<Choice extends string>(message: string, choices: readonly Choice[]): Promise<Choice> {
  return select<Choice>({ message: safeLines(message), choices: [...choices], pageSize: choices.length, loop: false });
}

/** Says why a command ended early: Ctrl-C is no mistake, and then nothing has been written. */
export function endWith(error: unknown): void {
  if (!(error instanceof Error && error.name === 'ExitPromptError')) return fail(error);
  say(WRITTEN_WORDS.nothing);
  process.exitCode = ENDED_BY_CTRL_C;
}
