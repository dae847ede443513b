import yoctoSpinner from 'yocto-spinner';
import { BUILD_COMMAND } from '../src/messages/en/commands/build.ts';

const PATIENCE_MILLISECONDS = 1000;

export interface ProgressLine {
  readonly update: (done: number, of: number) => void;
  /** Says what is done now, without a count. */
  readonly retitle: (text: string) => void;
  readonly end: () => void;
}

/** A line that counts, on a terminal, for work that takes longer than a second; silent everywhere else. */
export function progressLine(text: string): ProgressLine {
  if (!process.stderr.isTTY) return { update: () => undefined, retitle: () => undefined, end: () => undefined };
  const spinner = yoctoSpinner({ text });
  const timer = setTimeout(() => spinner.start(), PATIENCE_MILLISECONDS);
  return {
    update: (done, of) => (spinner.text = BUILD_COMMAND.progress(text, done, of)),
    retitle: (now) => (spinner.text = now),
    end: () => {
      clearTimeout(timer);
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
