import { describe, expect, test } from 'vitest';
import type { ExportFormat, ExportInput } from '../../src/export/format.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { ALL_SECTIONS, AROUND, CANARIES, canaryJournal, frontmatterOf } from '../brief/canary-journal.ts';
import { CANARY, LEVELS, type KindOfNote, type Level } from '../brief/canary-place.ts';
import { BODY, KINDS } from '../brief/canary-places.ts';
import { fileText, journalOf, type Files } from '../facts/journal-of.ts';

/** Words that are printed beside some that are not. */
const HIDDEN = `Seen %%${CANARY}%% here <!-- ${CANARY} --> and ~~${CANARY}~~ there`;

function inputOf(files: Files, share: ExportInput['share'] = 'brief'): ExportInput {
  const notes = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(fileText(text)) }));
  return {
    journal: journalOf(files, { settings: ALL_SECTIONS }),
    files: {
      notes,
      settings: { path: 'journal.yaml', bytes: Buffer.from(`name: ${CANARY}`) },
      beside: [{ path: `pictures/${CANARY}.png`, bytes: 7 }],
      leftOut: [{ path: `${CANARY}.md`, why: 'link' }],
    },
    days: { from: null, to: null },
    share,
    reminder: '20:30',
  };
}

/** Everything in the files of an export, with their names; lines that were folded as one. */
function said(format: ExportFormat, files: Files): string {
  const texts = format.texts(inputOf(files));
  return texts
    .map(({ name, text }) => `${name}\n${text}`)
    .join('\n')
    .replaceAll('\r\n ', '');
}

function filesWith(kind: KindOfNote, level: Level, text: string, body = ''): Files {
  return { ...AROUND, [kind.path]: [frontmatterOf(kind, level, text), body] as const };
}

describe.each(EXPORT_FORMATS.map((format) => [format.name, format] as const))('--share brief as %s', (name, format) => {
  const isCalendar = name === 'ics';

  describe.each(Object.entries(KINDS))('of %s', (_, kind) => {
    const places = { ...kind.fields, ...(kind.body ?? BODY) };
    const isBody = (place: string) => !Object.hasOwn(kind.fields, place);

    test.each(Object.entries(places))(
      'holds %s at no level at which the brief may not hold it',
      (place, { text, printed }) => {
        const found = LEVELS.filter((level) =>
          said(format, isBody(place) ? filesWith(kind, level, '', text) : filesWith(kind, level, text)).includes(
            CANARY,
          ),
        );
        expect(found.filter((level) => !printed.includes(level))).toEqual([]);
      },
    );

    test('holds nothing that is hidden or struck out', () => {
      const found = Object.entries(places).filter(([place, { text }]) => {
        const hidden = text.replaceAll(CANARY, HIDDEN);
        return LEVELS.some((level) =>
          said(format, isBody(place) ? filesWith(kind, level, '', hidden) : filesWith(kind, level, hidden)).includes(
            CANARY,
          ),
        );
      });
      expect(found.map(([place]) => place)).toEqual([]);
    });

    test('holds no name of its file', () => {
      const named = { ...kind, path: kind.path.replace(/([^/]*)\.md$/, `$1-${CANARY}.md`) };
      const needed = kind.kind === 'safety-plan' ? 'type: safety-plan' : '';
      const found = LEVELS.filter((level) => said(format, filesWith(named, level, needed)).includes(CANARY));
      expect(found).toEqual([]);
    });
  });

  test('of a journal with everything at every level holds only words that may be printed', () => {
    const { files, allowed } = canaryJournal();
    const found = said(format, files).match(CANARIES) ?? [];
    if (!isCalendar) expect(found.length).toBeGreaterThan(20);
    expect(found.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test('is to the byte what it would be without the notes that are closed', () => {
    const around = { ...AROUND, 'habits/tea.md': 'name: Tea\nmeasure: count\nbrief: true' };
    const closed = Object.fromEntries(
      (['private', 'hint', 'never'] as const).flatMap((level, index) =>
        ENTRIES_AND_MORE.map(([path, text]) => [path.replace('NN', String(index + 1)), `share: ${level}\n${text}`]),
      ),
    );
    const open = Object.fromEntries(ENTRIES_AND_MORE.map(([path, text]) => [path.replace('NN', '5'), text]));
    expect(said(format, { ...around, ...closed })).toBe(said(format, around));
    if (!isCalendar) expect(said(format, { ...around, ...open })).not.toBe(said(format, around));
  });

  test('holds nothing of a note of which it is not sure who may see it, nor of one that a brief hides', () => {
    const doubtful = ['share: breif', 'share: [brief]', 'shared: brief', 'Private: yes', 'visibility: nobody'];
    const said5 = doubtful.map((line) =>
      said(format, {
        ...AROUND,
        'journal/2026-11-15.md': `${line}\nmood: 9\nquestions: [${CANARY}]`,
        'wins/2026-11-15-x.md': `${line}\nwhat: ${CANARY}`,
      }),
    );
    expect(said5.filter((text) => text.includes(CANARY))).toEqual([]);
    const hides = { 'briefs/2026-11-24.md': 'hide: [2026-11-15-x, tea, 2026-11-16]' };
    const hidden = {
      'wins/2026-11-15-x.md': `share: brief\nwhat: ${CANARY}`,
      'habits/tea.md': `name: ${CANARY}\nmeasure: count\nbrief: true`,
      'journal/2026-11-16.md': `mood: 7\nquestions: [${CANARY}]`,
    };
    expect(said(format, { ...AROUND, ...hides, ...hidden })).not.toContain(CANARY);
  });
});

/** Notes each of which would be in an export if it were not closed. */
const ENTRIES_AND_MORE = [
  [
    'journal/2026-11-1NN.md',
    'mood: 9\nbrief: A line\nquestions: [Why that]\nhabits: { tea: 9 }\nhomework: { walk: yes }',
  ],
  ['wins/2026-11-1NN-x.md', 'what: Won'],
  ['habits/habitNN.md', 'name: Habit NN\nmeasure: count\nbrief: true'],
  ['homework/taskNN.md', 'what: Task NN\nset_by: therapist\nfrom: 2026-11-12\nuntil: 2026-11-13'],
  ['goals/goalNN.md', 'goal: Goal NN\nrank: 1'],
  ['measures/2026-11-1NN-gad7.md', 'total: 4'],
  ['sessions/2026-10-1NN.md', 'bring: [A list]'],
  ['briefs/2026-11-24.md', 'opening: The one thing'],
] as const;
