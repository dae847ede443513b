import { DAY_FIELDS, dayPattern } from './day-pattern.ts';

/** What moment.js, and so Obsidian, writes in place of its signs: literal words in brackets, signs, and all else as it is. */
const TOKEN =
  /\[([^[\]]*)\]|YYYY|YY|Qo|Q|MMMM|MMM|Mo|MM|M|DDDo|DDDD|DDD|Do|DD|D|dddd|ddd|dd|do|d|gggg|gg|GGGG|GG|ww|wo|w|WW|Wo|W|e|E|HH|H|hh|h|kk|k|mm|m|ss|s|SSS|SS|S|A|a|ZZ|Z|X|x|[\s\S]/g;
const LETTER = /^[a-z]+$/i;

/**
 * A format of moment.js, such as `YYYY/MM-DD [notes]`, as a pattern of days; null where it holds braces. What says no part of
 * a day, such as the number of a week, may be anything. https://momentjs.com/docs/#/displaying/format/
 */
export function patternOfMoment(format: string): string | null {
  if (/[{}]/.test(format)) return null;
  return format
    .replace(TOKEN, (token: string, literal?: string) => {
      if (literal !== undefined) return literal;
      if (DAY_FIELDS.has(token)) return `{${token}}`;
      return LETTER.test(token) && isSign(token) ? '{*}' : token;
    })
    .replace(/(?:\{\*\})+/g, '{*}');
}

/** Letters that mean nothing to moment.js stand for themselves. */
function isSign(token: string): boolean {
  return token.length > 1 || /[YMDdQgGwWeEHhkmsSAaZXx]/.test(token);
}

/**
 * A pattern of days as a format of moment.js; null where moment.js has no form for it: of anything at all, of signs that it
 * obeys itself, and of two parts that it would read as one.
 */
export function momentOfPattern(pattern: string): string | null {
  if (dayPattern(pattern) === null || /[[\]\\]/.test(pattern)) return null;
  const format = pattern.replace(/\{([^{}]*)\}|[a-z]+/gi, (literal: string, field?: string) => field ?? `[${literal}]`);
  return patternOfMoment(format) === pattern ? format : null;
}
