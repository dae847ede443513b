import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { briefText } from '../../src/brief/text-forms.ts';
import { attendedSessions } from '../../src/facts/sessions/session-window.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { englishBrief } from './english-brief.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLDEN = join(ROOT, 'tests/golden/brief/nine-months');
const journal = readJournal(join(ROOT, 'tests/fixtures/people/nine-months'));

const held = attendedSessions(journal);

/** The brief with which one went into a session; null for the next one. */
function textBefore(number: number | null): string {
  const brief = englishBrief(journal, number === null ? null : (held[number - 1] ?? null));
  return briefText(brief, { language: journal.settings.language, words: BRIEF_PHRASES });
}

describe('the briefs of nine months', () => {
  test.each([
    [3, 'after a month'],
    [9, 'before the summer'],
    [10, 'after a break of seven weeks'],
    [14, 'with somebody new'],
    [null, 'after nineteen sessions'],
  ] as const)('before session %s, %s, say what somebody read as a therapist would', async (number, when) => {
    await expect(textBefore(number)).toMatchFileSnapshot(join(GOLDEN, `${when.replaceAll(' ', '-')}.txt`));
  });

  test('read as a journal without a problem', () => {
    expect(journal.diagnostics).toEqual([]);
    expect(held).toHaveLength(19);
  });

  test('never have a question that was asked, and let none of the window give way to an older one', () => {
    const asked = held.flatMap(({ day, fields }) => (fields.asked ?? []).map(({ ask }) => ({ ask, day })));
    expect(asked.length).toBeGreaterThan(20);
    for (const session of held) {
      const { sections } = englishBrief(journal, session);
      const lines = sections.flatMap((section) => section.lines);
      const texts = lines.map(({ text }) => text.replace(/ \(since [^)]*\)$/, '').toLowerCase());
      const before = asked.filter(({ day }) => day < session.day).map(({ ask }) => ask.toLowerCase());
      expect(texts.filter((text) => before.includes(text))).toEqual([]);
    }
  });
});
