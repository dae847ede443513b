import { asPrinted } from '../markdown/line/as-printed.ts';

/** A left-to-right mark, the beginning of an isolate and its end. */
export const MARKS_OF_DIRECTION = '\u200e\u2068\u2069';

const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}\p{sc=Mende_Kikakui}]/u;

/**
 * The writer's words beside ours. Those in a script from right to left stand apart in a line that goes from left to right
 * (UAX 9: a left-to-right mark, then an isolate), or the numbers behind them would be read in another order.
 */
export function apart(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u200e\u2068${words}\u2069` : words;
}

/** Words and what is counted of them. */
export function withFixed({ text, fixed }: { readonly text: string; readonly fixed: string }): string {
  return fixed === '' ? text : apart(text) + fixed;
}

/** A text written over several lines is one line on the sheet, without what is hidden or struck out in it. */
export function asOneLine(text: string): string {
  return asPrinted(text).replace(/\s+/g, ' ').trim();
}

/** Whether anything is left of a line that begins with these words: what hides and is not closed hides all behind it. */
export function leavesAnything(words: string): boolean {
  return asOneLine(`${words}:`) !== '';
}

/** A sentence to which our own is added: without the stop at its end, but with dots that are several. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/(?<![\s.\u3002])[\s.\u3002]+$/, '');
}
