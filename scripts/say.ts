import { writeOutControls } from '../src/notes/control-signs.ts';

/** A text of several lines as a terminal may have it: what it would obey is written out, wherever the text came from. */
export function safeLines(text: string): string {
  return writeOutControls(text, '\n\t');
}

/** Says a line. A line end in the name of a file is written out too, so that it cannot pass for another line. */
export function say(line: string): void {
  process.stdout.write(`${writeOutControls(line, '')}\n`);
}

/** Says a line about what went wrong, or what is only for the person and no part of the answer. */
export function warn(line: string): void {
  process.stderr.write(`${writeOutControls(line, '')}\n`);
}

/** A reader that has seen enough, such as `head -3`, is no mistake: the command goes on, and the rest is said to nobody. */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
