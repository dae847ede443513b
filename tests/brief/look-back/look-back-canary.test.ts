import { describe, expect, test } from 'vitest';
import type { LookBack } from '../../../src/brief/look-back/make-look-back.ts';
import { journalOf } from '../../facts/journal-of.ts';
import { ALL_SECTIONS, AROUND, CANARIES, canaryJournal, frontmatterOf } from '../canary-journal.ts';
import { CANARY, LEVELS, type KindOfNote, type Level } from '../canary-place.ts';
import { englishLookBack, textFormsOf } from './look-back-of.ts';
import { LOOK_BACK_KINDS } from './look-back-places.ts';

/** Words that are printed beside some that are not. */
const HIDDEN = `Seen %%${CANARY}%% here <!-- ${CANARY} --> and ~~${CANARY}~~ there`;

const WHERE_FROM = ['source', 'endSources', 'name'];

/** Everything that a look back says, apart from where it comes from; its initials are the settings'. */
function said(lookBack: LookBack): string {
  return JSON.stringify(lookBack, (field, value: unknown) => (WHERE_FROM.includes(field) ? undefined : value));
}

function lookBackWith(kind: KindOfNote, level: Level, text: string, body = ''): LookBack {
  const files = { ...AROUND, [kind.path]: [frontmatterOf(kind, level, text), body] as const };
  return englishLookBack(journalOf(files, { settings: ALL_SECTIONS }), '2026-11-01');
}

describe.each(Object.entries(LOOK_BACK_KINDS))('of %s', (_, kind) => {
  test.each(Object.entries(kind.fields))('the field %s is on a look back only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(lookBackWith(kind, level, place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test.each(Object.entries(kind.body ?? {}))('%s in the text is on a look back only where it may be', (__, place) => {
    const printed = LEVELS.filter((level) => said(lookBackWith(kind, level, '', place.text)).includes(CANARY));
    expect(printed).toEqual(place.printed);
  });

  test.each(Object.entries({ ...kind.fields, ...kind.body }))(
    'what is hidden or struck out in %s is on no look back, at any level',
    (name, place) => {
      const text = place.text.replaceAll(CANARY, HIDDEN);
      const isBody = !Object.hasOwn(kind.fields, name);
      const made = LEVELS.map((level) => lookBackWith(kind, level, isBody ? '' : text, isBody ? text : ''));
      expect(made.filter((lookBack) => said(lookBack).includes(CANARY))).toEqual([]);
    },
  );
});

test('something of each kind that may be on a look back is on it', () => {
  const places = Object.values(LOOK_BACK_KINDS).flatMap(({ fields, body }) => Object.values({ ...fields, ...body }));
  expect(places.filter(({ printed }) => printed.length > 0).length).toBeGreaterThan(20);
  expect(places.filter(({ printed }) => printed.length === 0).length).toBeGreaterThan(100);
});

describe('numbers that are never to be seen', () => {
  const values = (share: string) => `${share}mood: 9\nnight:\n  hours: 9\nhomework:\n  walk: yes`;
  const days = ['15', '16', '17', '18', '19'];
  const lookBack = (share: string | null) => {
    const entries = days.map((day) => [`journal/2026-11-${day}.md`, values(share ?? '')] as const);
    return englishLookBack(
      journalOf({ ...AROUND, ...(share === null ? {} : Object.fromEntries(entries)) }),
      '2026-09-01',
    );
  };

  test('are in no sum and no count', () => {
    expect(said(lookBack('share: never\n'))).toBe(said(lookBack(null)));
  });

  test('are in them at every other level', () => {
    expect(said(lookBack('share: private\n'))).toBe(said(lookBack('')));
    expect(said(lookBack(''))).toContain('noted 5 times');
    expect(said(lookBack(''))).toContain('to 23 Nov 9');
  });
});

describe('a journal with everything at every level', () => {
  const { files, allowed } = canaryJournal(LEVELS, LOOK_BACK_KINDS);
  const journal = journalOf(files, { settings: ALL_SECTIONS });
  const lookBack = englishLookBack(journal);
  const { text, markdown } = textFormsOf(lookBack, journal);

  test.each([
    ['its model', said(lookBack)],
    ['its text', text.replaceAll('\n', '')],
    ['its Markdown', markdown],
  ])('prints only words that may be printed, however much is cut: %s', (_, form) => {
    const printed = form.match(CANARIES) ?? [];
    expect(printed.length).toBeGreaterThan(10);
    expect(printed.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test('prints no hint: that is for a session', () => {
    expect(text).not.toContain('find hard to bring up');
  });
});
