import { expect, test } from 'vitest';
import { capSection } from '../../src/brief/cap-section.ts';
import { editsFor } from '../../src/brief/brief-edits.ts';
import { saySections } from '../../src/brief/say-sections.ts';
import { moodSection } from '../../src/brief/sections/mood-and-events.ts';
import { SECTIONS } from '../../src/brief/sections/sections.ts';
import { trimOrder } from '../../src/brief/trim-order.ts';
import { windowFor } from '../../src/facts/sessions/session-window.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import { journalOf, moods } from '../facts/journal-of.ts';

test.each([1, 0.6, 0.25])(
  'the sum of days is whole or not there, also where a section may have %f of its words',
  (part) => {
    const event =
      'share: brief\nevent: true\nbrief: One two three four five six seven eight nine ten eleven twelve thirteen';
    const journal = journalOf({
      'sessions/2026-11-10.md': '',
      ...moods('2026-11-10', [3, 4, 5, 6, 7, 8]),
      'journal/2026-11-20.md': event,
    });
    const input = { journal, window: windowFor(journal), edits: editsFor(journal, null), onSheet: new Set<string>() };
    const said = saySections([moodSection], input, BRIEF_PHRASES);
    const lines = said.flatMap((section) => capSection(section, { part, order: trimOrder(SECTIONS) }).lines);
    expect(lines[0]?.text).toMatch(
      /^Mood, from 0 to 10: mostly 5 to 6, between 3 and 8 \(6 of 14 days recorded\)\. .*\.$/,
    );
  },
);
