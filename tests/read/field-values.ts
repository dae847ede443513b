import type { FieldRow } from '../../src/read/schema/field-table.ts';
import { fields, HERE, list, type Written } from './written.ts';
import { expectedWords } from '../../src/messages/en/expectations.ts';

/** A value that is wrong; `part` is the item of a list or the name in a map that it stands for, else null. */
export interface WrongValue {
  readonly value: Written;
  readonly part: string | null;
}

interface Examples {
  readonly right: string;
  readonly wrong: readonly string[];
}

/** Values by what the schema says is right, so that a new sort of field cannot be forgotten. */
function examplesOf({ expected: expectation, choices, name }: FieldRow): Examples {
  const expected = expectedWords(expectation);
  const bounds = /^a (whole )?number from (-?\d+) (?:to (-?\d+)|up)$/.exec(expected);
  if (bounds) return numbersOf(bounds);
  if (choices.length > 0) return { right: choices[0] ?? '', wrong: ['nothing-like-it', '[]', '7'] };
  const found = EXAMPLES.find(([beginning]) => expected.startsWith(beginning))?.[1];
  if (!found) throw new Error(`No examples for ${name}, which should be ${expected}.`);
  return { ...found, right: TEXTS[name] ?? found.right };
}

/** Texts of which the settings ask for more than that they are some. */
const TEXTS: Readonly<Record<string, string>> = { language: 'en-GB', days: '"{YYYY}-{MM}-{DD}"' };

const EXAMPLES: readonly (readonly [string, Examples])[] = [
  ['true or false', { right: 'true', wrong: ['perhaps', '2', '[true, false]'] }],
  ['a text', { right: 'Some words', wrong: ['[one, two]', '{a: b}'] }],
  ['a line', { right: 'Some words', wrong: ['{a: b}'] }],
  ['a day', { right: '2026-11-20', wrong: ['2026-02-30', 'soon', '20261120', '[2026-11-20]'] }],
  ['a time', { right: '"22:45"', wrong: ['25:00', 'late', '1365'] }],
  ['the name of a note', { right: 'evening', wrong: ['{a: b}'] }],
  ['a list of words', { right: 'one, two', wrong: ['{a: b}'] }],
  ['a group', { right: '{}', wrong: ['5'] }],
  ['a value', { right: '5', wrong: ['{a: b}'] }],
];

function numbersOf([, whole, low = '', high]: RegExpExecArray): Examples {
  const above = high === undefined ? [] : [String(Number(high) + 1)];
  return {
    right: low.startsWith('-') ? '1' : low,
    wrong: ['so-so', String(Number(low) - 1), ...above, ...(whole === undefined ? [] : [`${low}.5`]), 'true', '[1, 2]'],
  };
}

export function rightValueOf(row: FieldRow): Written {
  const one = row.isGroup
    ? fields(
        ...row.fields.filter(({ isRequired }) => isRequired).map((inner) => [inner.name, rightValueOf(inner)] as const),
      )
    : examplesOf(row).right;
  if (row.holds === 'map') return fields(['evening', one]);
  return row.holds === 'list' ? list(one) : one;
}

/** Wrong for the whole field; in a list the second item, in a map the second name, as a person meets them. */
export function wrongValuesOf(row: FieldRow): WrongValue[] {
  const { wrong } = row.isGroup ? { wrong: ['5'] } : examplesOf(row);
  if (row.holds === 'one') return wrong.map((value) => ({ value, part: null }));
  const right = row.isGroup ? rightValueOf({ ...row, holds: 'one' }) : examplesOf(row).right;
  if (row.holds === 'map') {
    const inMap = wrong.map((value) => ({
      value: fields(['evening', right], [`${HERE}morning`, value]),
      part: 'morning',
    }));
    return [{ value: '5', part: null }, ...inMap];
  }
  return wrong.map((value) => ({ value: list(right, HERE + value), part: '2' }));
}
