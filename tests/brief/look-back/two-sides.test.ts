import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { sectionsOn } from '../../../src/brief/on-paper.ts';
import { MOST_WORDS_OF_TWO_SIDES, sidesOf } from '../../../src/brief/look-back/two-sides.ts';
import { LOOK_BACK_PHRASES } from '../../../src/messages/en/look-back.ts';
import { readJournal } from '../../../src/read/read-journal.ts';
import { PAPERS } from '../../../src/notes/settings.ts';
import { fullJournal } from '../../fixtures/full-journal.ts';
import { folderOf } from '../../read/folder.ts';
import { spreadOver } from '../../../src/brief/look-back/spread-over.ts';
import { englishLookBack, lookBackOf } from './look-back-of.ts';

const TODAY: Day = '2026-12-31';
/** Each script of the full journal has its fortnight. */
const FORTNIGHTS: readonly Day[] = ['2026-01-10', '2026-04-04', '2026-05-16', '2026-06-13', '2026-07-11'];

describe.each(PAPERS)('on %s', (paper) => {
  test.each(FORTNIGHTS)('a journal in which everything is too long fills two sides at most, since %s', (since) => {
    const journal = readJournal(folderOf(fullJournal(paper)), { today: TODAY });
    const lookBack = englishLookBack(journal, since);
    const sections = sectionsOn(paper, lookBack).map((section) => ({ ...section, plan: { body: 'lines' as const } }));
    expect(sections.length).toBeGreaterThan(4);
    const around = { header: lookBack, say: LOOK_BACK_PHRASES, dayStyle: lookBack.dayStyle };
    expect(sidesOf(paper, sections, around)).toBeLessThanOrEqual(2);
    expect(lookBack.words).toBeLessThanOrEqual(MOST_WORDS_OF_TWO_SIDES);
  });
});

test('a section that has no room below the others begins the next side, and one that is higher than a side never fits', () => {
  const header = lookBackOf({});
  const around = { header, say: LOOK_BACK_PHRASES, dayStyle: 'short' as const };
  const section = (lines: number) => ({
    plan: { body: 'lines' as const },
    lines: Array.from({ length: lines }, () => ({ text: 'A line', day: null, chart: null })),
    ...{ more: 0, waiting: 0 },
  });
  expect(sidesOf('a4', [], around)).toBe(1);
  expect(sidesOf('a4', [section(20), section(15)], around)).toBe(1);
  expect(sidesOf('a4', [section(20), section(25)], around)).toBe(2);
  expect(sidesOf('a4', [section(25), section(25), section(25)], around)).toBe(3);
  expect(sidesOf('a4', [section(60)], around)).toBe(Infinity);
});

describe('some of a list', () => {
  const items = Array.from({ length: 10 }, (_, index) => index);

  test('are at even steps from the first to the last', () => {
    expect(spreadOver(items, 4)).toEqual([0, 3, 6, 9]);
    expect(spreadOver(items, 1)).toEqual([0]);
    expect(spreadOver(items, 0)).toEqual([]);
    expect(spreadOver(items.slice(0, 2), 4)).toEqual([0, 1]);
    expect(spreadOver([], 4)).toEqual([]);
  });

  test('have those that are kept, in the order of the list', () => {
    expect(spreadOver(items, 3, (item) => item === 5)).toEqual([0, 5, 9]);
    expect(spreadOver(items, 2, (item) => item > 6)).toEqual([7, 8]);
  });
});
