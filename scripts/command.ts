import { Command } from 'commander';
import { makeAllPrivate } from '../src/disk/private.ts';
import { letReadersLeave, safeLines } from './say.ts';
import { usageSentence } from '../src/messages/en/commands/command-line.ts';

/** A command of this project: what it makes is the owner's alone, and what it says of its own use is plain sentences. */
export function commandNamed(name: string): Command {
  makeAllPrivate();
  letReadersLeave();
  return new Command(name).configureOutput({
    writeOut: (text) => process.stdout.write(safeLines(text)),
    writeErr: (text) => process.stderr.write(safeLines(text)),
    outputError: (text, write) => write(sentenceOf(text, name)),
  });
}

/** The line of the command-line library as a sentence, with where to find more. */
function sentenceOf(text: string, command: string): string {
  const [said = ''] = text
    .replace(/^error: /, '')
    .trim()
    .split('\n');
  return `${usageSentence(said, command)}\n`;
}
