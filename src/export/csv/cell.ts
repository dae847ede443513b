/** Comma-separated values (RFC 4180): lines end in CR and LF, and what holds a comma, a quote or a line end stands in quotes. */
const LINE_END = '\r\n';
const IN_QUOTES = /[",\r\n]/;

/**
 * Signs with which a spreadsheet begins a formula, in their narrow and wide forms, and white space that it passes over before one:
 * https://owasp.org/www-community/attacks/CSV_Injection. What begins so gets an apostrophe, which makes a text of it.
 */
const BEGINS_FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n]/u;
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** By this Excel knows that a table is in UTF-8; without it the letters of most languages would be others. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a cell can be made of; null is an empty one. */
export type CellValue = string | number | boolean | null;

/** A table as text: the names of its columns, then its rows. */
export function csvText(columns: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cellText).join(','));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

function cellText(value: CellValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = BEGINS_FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return IN_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
