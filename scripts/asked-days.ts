import { isDay, type Day } from '../src/calendar/day.ts';
import type { AskedDays } from '../src/export/format.ts';
import { EXPORT_COMMAND } from '../src/messages/en/commands/export.ts';

/** The days after `--from` and `--to`. Throws a sentence where one is none, or where they are the wrong way round. */
export function askedDays({ from, to }: { readonly from?: string; readonly to?: string }): AskedDays {
  const asked = { from: dayIn('--from', from), to: dayIn('--to', to) };
  if (asked.from !== null && asked.to !== null && asked.from > asked.to) throw new Error(EXPORT_COMMAND.toBeforeFrom);
  return asked;
}

function dayIn(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  if (!isDay(text)) throw new Error(EXPORT_COMMAND.notADay(option));
  return text;
}
