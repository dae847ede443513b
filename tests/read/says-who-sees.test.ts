import { expect, test } from 'vitest';
import { parse } from './folder.ts';

/** Who may see a note whose fields say nothing of it, and whose text begins with a line. */
function shareOf(line: string) {
  return parse(`---\nmood: 5\n---\n${line}\n`, 'journal/2026-11-22.md').note?.share;
}

test.each([
  ['a line of little else', 'share / never'],
  ['a line of six words', 'one two three four share / never'],
  ['a sentence, behind a sign that gives a value', 'one two three four five share: never'],
])('a level closes a note in %s', (_, line) => expect(shareOf(line)).toBe('never'));

test.each([
  ['of seven words', 'one two three four five share / never'],
  ['in which a sign gives a value to something else', 'one two: three four five share / never'],
  ['without any sign', 'one two three four five share never'],
])('a sentence %s closes none', (_, line) => expect(shareOf(line)).toBeNull());
