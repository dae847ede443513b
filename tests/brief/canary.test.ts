import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/make-brief.ts';
import { questionFields } from '../../src/notes/kinds/entry.ts';
import { practiceFields } from '../../src/notes/kinds/homework.ts';
import { askedFields } from '../../src/notes/kinds/session.ts';
import { definitionOf, KINDS as NOTE_KINDS } from '../../src/notes/kinds/kinds.ts';
import { rowsOf } from '../../src/read/schema/field-table.ts';
import { journalOf } from '../facts/journal-of.ts';
import { ALL_SECTIONS, AROUND, CANARIES, canaryJournal, frontmatterOf } from './canary-journal.ts';
import { chartIn } from './render.ts';
import { CANARY, LEVELS, NOWHERE, type KindOfNote, type Level } from './canary-place.ts';
import { holdsNoWords } from './canary-derived.ts';
import { BODY, KINDS, practiceWords, WORDLESS } from './canary-places.ts';
import { englishBrief } from './english-brief.ts';

/** Words that are printed beside some that are not. */
const HIDDEN = `Seen %%${CANARY}%% here <!-- ${CANARY} --> and ~~${CANARY}~~ there`;

const WHERE_FROM = ['source', 'endSources', 'name'];

/** Everything that the model of a brief says, apart from where it comes from. */
function said(brief: Brief): string {
  return JSON.stringify(brief, (field, value: unknown) => (WHERE_FROM.includes(field) ? undefined : value));
}

function briefWith(kind: KindOfNote, level: Level, text: string, body = ''): Brief {
  const files = { ...AROUND, [kind.path]: [frontmatterOf(kind, level, text), body] as const };
  return englishBrief(journalOf(files, { settings: ALL_SECTIONS }));
}

describe.each(Object.entries(KINDS))('of %s', (_, kind) => {
  test.each(Object.entries(kind.fields))('the field %s is printed only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(briefWith(kind, level, place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test.each(Object.entries(kind.body ?? BODY))('%s in the text is printed only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(briefWith(kind, level, '', place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test.each(Object.entries({ ...kind.fields, ...(kind.body ?? BODY) }))(
    'what is hidden or struck out in %s is printed nowhere, at any level',
    (name, place) => {
      const text = place.text.replaceAll(CANARY, HIDDEN);
      const isBody = !Object.hasOwn(kind.fields, name);
      const briefs = LEVELS.map((level) => briefWith(kind, level, isBody ? '' : text, isBody ? text : ''));
      expect(briefs.filter((brief) => said(brief).includes(CANARY))).toEqual([]);
    },
  );

  test('its schema’s file says the same of every field', () => {
    const printed = Object.keys(kind.fields).filter((name) => kind.fields[name]?.printed.length);
    const declared = Object.keys(definitionOf(kind.kind).printed).filter((name) => !WORDLESS.has(name));
    expect(printed.map((name) => name.split(/[. ]/)[0]).filter((name) => !declared.includes(name ?? ''))).toEqual([]);
  });

  test('every field of its schema is listed', () => {
    const listed = new Set([
      ...Object.keys(kind.fields),
      ...Object.keys(kind.fields).map((name) => name.split('.')[0]),
    ]);
    const withWords = rowsOf(definitionOf(kind.kind).schema).filter((row) => !holdsNoWords(row));
    expect(withWords.map(({ name }) => name).filter((name) => !listed.has(name) && !WORDLESS.has(name))).toEqual([]);
  });
});

test('whatever a kind says may be printed is printed somewhere', () => {
  const shown = Object.values(KINDS).flatMap(({ kind, fields }) =>
    Object.entries(fields).flatMap(([name, { printed }]) =>
      printed.length > 0 ? [`${kind} ${name.split(/[. ]/)[0] ?? ''}`] : [],
    ),
  );
  const said = NOTE_KINDS.flatMap((kind) =>
    Object.entries(definitionOf(kind).printed)
      .filter(([name, when]) => when !== 'as-a-sum' && !WORDLESS.has(name))
      .map(([name]) => `${kind} ${name}`),
  );
  expect(said.filter((name) => !shown.includes(name))).toEqual([]);
});

test('every field of a practice record and of a question is listed', () => {
  const listed = (fields: object, known: readonly string[]) =>
    Object.keys(fields).filter((name) => !known.includes(name) && !WORDLESS.has(name));
  expect(listed(practiceFields, Object.keys(practiceWords(NOWHERE)))).toEqual([]);
  expect(listed(questionFields, ['ask', 'answer'])).toEqual([]);
  expect(listed(askedFields, ['ask', 'answer'])).toEqual([]);
});

describe('numbers of entries that are never to be seen', () => {
  const values = (share: string) => `${share}mood: 9\nnight:\n  hours: 9\nhabits:\n  tea: 9\nhomework:\n  walk: yes`;
  const days = ['15', '16', '17', '18', '19'];
  const tea = {
    'habits/tea.md': 'name: Tea\nmeasure: count\nbrief: true',
    'journal/2026-11-14.md': 'mood: 2\nhabits:\n  tea: 2',
  };
  const brief = (share: string) =>
    englishBrief(
      journalOf({
        ...AROUND,
        ...tea,
        ...Object.fromEntries(days.map((day) => [`journal/2026-11-${day}.md`, values(share)])),
      }),
    );

  test('are in no sum, no count and no chart', () => {
    const without = englishBrief(journalOf({ ...AROUND, ...tea }));
    expect(said(brief('share: never\n'))).toBe(said(without));
  });

  test('are in them at every other level', () => {
    expect(said(brief(''))).toContain('Walk \u2013 5 times.');
    expect(chartIn(brief('share: private\n'), 3)?.values).toEqual(chartIn(brief(''), 3)?.values);
    expect(chartIn(brief('share: private\n'), 7)?.values).toEqual(chartIn(brief(''), 7)?.values);
    expect(chartIn(brief(''), 7)?.values).toContain(540);
  });
});

describe('a journal with everything at every level', () => {
  const { files, allowed } = canaryJournal();
  const brief = englishBrief(journalOf(files, { settings: ALL_SECTIONS }));

  test('prints only words that may be printed, however much is cut', () => {
    const printed = said(brief).match(CANARIES) ?? [];
    expect(printed.length).toBeGreaterThan(4);
    expect(printed.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test('prints the hint once', () => {
    const lines = brief.sections.flatMap((section) => section.lines.map(({ text }) => text));
    expect(lines.filter((text) => text.includes('find hard to bring up'))).toHaveLength(1);
  });
});
