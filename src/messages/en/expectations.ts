import type { Expectation, SimpleExpectation } from '../../notes/kinds/expectation.ts';

const SIMPLE: Readonly<Record<SimpleExpectation, string>> = {
  'yes-no': 'yes or no',
  'true-false': 'true or false',
  text: 'a text; put it in quotes if it begins with a special character',
  'clock-time': 'a time such as "22:45"',
  day: 'a day such as 2026-11-23',
  id: 'the name of a note, without .md',
  list: 'a list',
  tags: 'a list of words',
  feelings: 'a list; write [one, two]',
  habits: 'a group of habits, one a line; below habits: write name: value for each, with two spaces before it',
  practices: 'a group of homeworks, one a line: yes, part or not-this-time',
  'habit-value': 'a value, or skipped',
  language: 'a language such as en-GB or de',
  'shorter-pattern': 'a shorter pattern',
  folder: 'a folder of the journal, such as Daily Notes',
  'day-pattern': 'a path with year, month and day, such as Journal/{YYYY}/{MM}-{DD}',
  'above-min': 'a number above min',
  'not-below-least': 'a value that is not below at_least',
  'total-alone': 'total alone for this questionnaire',
  'phq9-alone': 'it with phq9 alone',
  'ninth-item': 'the ninth of the items',
};

/** What would be right for a value, as part of a sentence; behind a semicolon how to write it. */
export function expectedWords(expected: Expectation): string {
  switch (expected.is) {
    case 'whole-number':
      return rangeWords('a whole number', expected);
    case 'number':
      return rangeWords('a number', expected);
    case 'minutes':
      return rangeWords('minutes', expected);
    case 'one-of':
      return oneOfWords(expected.choices);
    case 'group':
      return `a group of fields: ${expected.names.join(', ')}`;
    case 'at-most':
      return `${expected.what === 'characters' ? 'a line of ' : ''}up to ${String(expected.count)} ${expected.what}`;
    case 'not-before':
      return `a day that is not before ${expected.day}`;
    case 'below':
      return `a number below ${String(expected.than)}`;
    case 'above-bound':
      return `a number above min (${String(expected.than)})`;
    case 'sum-of-items':
      return `the sum of the items, ${String(expected.than)}`;
    case 'answers':
      return `${String(expected.count)} answers, each 0 to 3`;
    default:
      return SIMPLE[expected.is];
  }
}

/** What would be right alone, without how to write it. */
export function expectedAlone(expected: Expectation): string {
  const [what = ''] = expectedWords(expected).split(';');
  return what;
}

function rangeWords(
  what: string,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): string {
  if (high === null) return `${what} from ${String(low)} up`;
  return low === null ? `${what} up to ${String(high)}` : `${what} from ${String(low)} to ${String(high)}`;
}

function oneOfWords(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${last}` : last;
}
