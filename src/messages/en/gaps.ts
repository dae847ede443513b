import type { Span } from '../../calendar/day.ts';
import { formatSpan } from '../../calendar/format.ts';
import { JOURNAL_WORDS } from './journal.ts';

/** Days without a record in a list of days: `14–15 Nov: no record`. */
export function gapWords({ from, to, isPaused }: Span & { readonly isPaused: boolean }, language: string): string {
  const days = formatSpan({ from, to }, language);
  return isPaused ? JOURNAL_WORDS.paused(days) : JOURNAL_WORDS.noRecord(days);
}
