import { expect, test } from 'vitest';
import { makeBriefOf } from '../../src/brief/make-brief.ts';
import { goalsSection, type GoalPhrases } from '../../src/brief/sections/goals.ts';
import { openingSection, type OpeningPhrases } from '../../src/brief/sections/opening.ts';
import { winsSection, type WinPhrases } from '../../src/brief/sections/wins.ts';
import { briefText } from '../../src/brief/text-forms.ts';
import { journalOf } from '../facts/journal-of.ts';

/** A small sheet in German: the words of a language are all that it takes. */
const GERMAN: OpeningPhrases & GoalPhrases & WinPhrases = {
  title: (day) => `Für unsere Sitzung am ${day}`,
  titleWithoutSession: 'Für unsere nächste Sitzung',
  disclaimer: 'Von mir aus eigenen Notizen geschrieben.',
  blankDays: 'Leere Tage habe ich nicht notiert.',
  notes: 'Notizen',
  nothingShared: 'Noch ist nichts geteilt.',
  paused: 'Pause',
  pausedDays: (days) => `${String(days)} Tage Pause`,
  capped: 'nur die letzten sechs Wochen',
  firstWith: (name) => `zum ersten Mal bei ${name}`,
  more: (count) => `noch ${String(count)} in meinen Notizen`,
  recorded: ({ recorded, days }) =>
    days === 0 ? 'noch nichts notiert' : `${String(recorded)} von ${String(days)} Tagen notiert`,
  tally: ({ yes, all }) => `an ${String(yes)} von ${String(all)} Tagen`,
  typical: ({ summary }) => `meist ${String(summary.median)}`,
  leaveOut: { sum: (name) => name, mark: 'Das Zeichen wegnehmen.', ownLine: 'Die Zeile wegnehmen.' },
  one_thing: {
    heading: 'Wenn nur für eines Zeit ist',
    rules: { opening: 'Von dir.', pinned: 'Angeheftet.', priority: 'Am wichtigsten.' },
    leaveOut: 'opening wegnehmen.',
  },
  goals: {
    heading: 'Ziele',
    rated: (rated) => ` – jetzt ${String(rated.now)}.`,
    notRated: (since) => (since === null ? ' – ohne Wert.' : ` – ohne Wert seit ${since}.`),
    rule: 'Das Ziel hat einen Rang.',
    leaveOut: 'Den Rang wegnehmen.',
  },
  proud: {
    heading: 'Worauf ich stolz bin',
    rules: { marked: 'Mit [w] bezeichnet.', note: 'Ein geteilter Erfolg.' },
    leaveOut: 'Nicht teilen.',
  },
};

test('another language gives the same sheet in its own words, and leaves those of the writer', () => {
  const journal = journalOf(
    {
      'sessions/2026-11-24.md': '',
      'briefs/2026-11-24.md': 'opening: Where to begin',
      'goals/sing.md': 'goal: Sing a line.\nrank: 1\nratings: [{ date: 2026-11-20, score: 4 }]',
      ...Object.fromEntries(
        ['12', '13', '14'].map((day) => [`wins/2026-11-${day}-w.md`, `what: Sang on the ${day}th\nshare: brief`]),
      ),
    },
    { settings: { language: 'de' } },
  );
  const brief = makeBriefOf([openingSection, goalsSection, winsSection], journal, { words: GERMAN });
  expect(briefText(brief, { language: 'de', words: GERMAN })).toBe(
    [
      'Für unsere Sitzung am Dienstag 24. November 2026',
      '10–23. Nov., noch nichts notiert',
      'Von mir aus eigenen Notizen geschrieben. Leere Tage habe ich nicht notiert.',
      '',
      'Wenn nur für eines Zeit ist',
      '  Where to begin',
      '',
      'Ziele',
      '  Sing a line – jetzt 4. (20. Nov.)',
      '',
      'Worauf ich stolz bin',
      '  Sang on the 14th (14. Nov.)',
      '  Sang on the 13th (13. Nov.)',
      '  noch 1 in meinen Notizen',
      '',
    ].join('\n'),
  );
  const rules = brief.sections.flatMap(({ lines }) => lines.map(({ rule }) => rule));
  expect(rules).toEqual(['Von dir.', 'Das Ziel hat einen Rang.', 'Ein geteilter Erfolg.', 'Ein geteilter Erfolg.']);
});
