import { parse } from 'yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefFile, briefFileText, changedBriefFile } from '../../src/brief/brief-file.ts';
import { journalOf } from '../facts/journal-of.ts';

const DAY = '2026-11-24';
const TODAY = '2026-11-23';

function fileOf(text: string, body = '') {
  const [note = null] = journalOf({ [`briefs/${DAY}.md`]: [text, body] }).briefs;
  return briefFile(DAY, note, TODAY);
}

describe('the file that changes a brief', () => {
  test('begins with nothing but the day it can be called read', () => {
    const file = briefFile(DAY, null, TODAY);
    expect(file.path).toBe('briefs/2026-11-24.md');
    expect(briefFileText(file)).toBe('---\n# reviewed: 2026-11-23\n---\n');
  });

  test('keeps what it has, and its text', () => {
    const text = briefFileText(fileOf('opening: "Yes: this"\npin: [a]\nreviewed: 2026-11-22', 'Note to self.'));
    expect(text).toBe('---\nopening: "Yes: this"\nreviewed: 2026-11-22\npin: ["a"]\n---\n\nNote to self.\n');
  });

  test('repeats nothing that is kept to its own page', () => {
    const text = briefFileText(fileOf('share: never\nopening: Mine\nhide: [a]', 'Mine.'));
    expect(text).toBe('---\nhide: ["a"]\n# reviewed: 2026-11-23\n---\n');
  });

  test('is read as it was meant, whatever names it lists', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        const text = briefFileText({ ...briefFile(DAY, null, TODAY), hidden: names });
        expect(parse(text.split('---')[1] ?? '')).toEqual({ hide: names });
      }),
    );
  });
});

test('changes stand behind what the file has, and in place of the opening before', () => {
  const file = fileOf('opening: Mine\npin: [a]\nhide: [b]', 'Why.\n');
  const changes = { opening: 'Other', pin: ['c', 'a'], hide: ['d'], isReviewed: true };
  expect(briefFileText(changedBriefFile(file, changes, TODAY))).toBe(
    `---\nopening: "Other"\nreviewed: ${TODAY}\npin: ["a", "c"]\nhide: ["b", "d"]\n---\n\nWhy.\n\n`,
  );
  const nothing = { opening: null, pin: [], hide: [], isReviewed: false };
  expect(changedBriefFile(file, nothing, TODAY)).toEqual(file);
});
