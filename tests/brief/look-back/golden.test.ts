import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_WORDS_OF_TWO_SIDES } from '../../../src/brief/look-back/two-sides.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { ROOT } from '../../build-site.ts';
import { englishLookBack, textFormsOf } from './look-back-of.ts';

describe.each([
  ['nine-months', 'tests/fixtures/people/nine-months'],
  ['sample', 'content'],
])('the look back of %s', (name, folder) => {
  const journal = readJournal(join(ROOT, folder));
  const lookBack = englishLookBack(journal);

  test('says what it said when somebody last read it as a therapist would', async () => {
    const { text } = textFormsOf(lookBack, journal);
    await expect(text).toMatchFileSnapshot(join(ROOT, 'tests/golden/look-back', `${name}.txt`));
  });

  test('is the same for the same notes, read anew', () => {
    expect(JSON.stringify(englishLookBack(readJournal(join(ROOT, folder))))).toBe(JSON.stringify(lookBack));
  });

  test('names for every line a note that there is, or is a number of days, and how it is left out', () => {
    const paths = new Set(journal.notes.map(({ path }) => path));
    const lines = lookBack.sections.flatMap((section) => section.lines);
    expect(lines.length).toBeGreaterThan(15);
    for (const { source, rule, leaveOut } of lines) {
      expect(source === null || paths.has(source.file)).toBe(true);
      expect(rule).not.toBe('');
      expect(leaveOut).not.toBe('');
    }
  });

  test('has no more words than are read in four minutes, and counts the lines that it cut', () => {
    expect(lookBack.words).toBeLessThanOrEqual(MOST_WORDS_OF_TWO_SIDES);
    const more = lookBack.sections.reduce((sum, section) => sum + section.more, 0);
    expect(more).toBeGreaterThanOrEqual(lookBack.cut.length);
    expect(lookBack.cut.length).toBeGreaterThan(0);
  });
});
