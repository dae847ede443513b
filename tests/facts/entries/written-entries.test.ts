import { describe, expect, test } from 'vitest';
import { isWritten, writtenDays } from '../../../src/facts/entries/written-entries.ts';
import { journalOf } from '../journal-of.ts';

const isRecord = (fields: string, body = '') => {
  const [entry] = journalOf({ 'journal/2026-11-20.md': [fields, body] }).days.get('2026-11-20') ?? [];
  return entry ? isWritten(entry) : expect.unreachable();
};

describe('an entry is a record', () => {
  test.each([
    ['', ''],
    ['title: Evening\ntime: "21:00"\nmood:\nnight:\n  hours:\n  quality:\nhabits:\n  walk:\nquestions:\n', '\n'],
    ['prompt: plan-a-pleasure\nshare: private', ''],
    ['feelings: []\ntime: "08:00"', '<!-- what happened -->\n'],
  ])('not as it was made: "%s", "%s"', (fields, body) => {
    expect(isRecord(fields, body)).toBe(false);
  });

  test.each([
    ['mood: 0', ''],
    ['habits:\n  walk: skipped', ''],
    ['night:\n  trouble: false', ''],
    ['event: true', ''],
    ['time: "21:00"', 'Rain.'],
  ])('as soon as anything is noted in it: "%s", "%s"', (fields, body) => {
    expect(isRecord(fields, body)).toBe(true);
  });

  test('and its day is one that was written on, once', () => {
    const journal = journalOf({
      'journal/2026-11-19.md': 'time: "21:00"',
      'journal/2026-11-20.md': 'mood: 4',
      'journal/2026-11-20-late.md': 'mood: 5',
    });
    expect(writtenDays(journal)).toEqual(['2026-11-20']);
  });
});
