import { describe, expect, test } from 'vitest';
import { chooseLines } from '../../src/brief/choose-lines.ts';
import { draftFrom } from '../../src/brief/draft.ts';
import { makeBriefOf, type Brief } from '../../src/brief/make-brief.ts';
import type { SheetPhrases } from '../../src/brief/phrases.ts';
import { plannedSections } from '../../src/brief/plan.ts';
import { defineSection, type Section } from '../../src/brief/sections/define-section.ts';
import { goalsSection } from '../../src/brief/sections/goals.ts';
import { SECTIONS, type BriefPhrases } from '../../src/brief/sections/sections.ts';
import { trimOrder } from '../../src/brief/trim-order.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import type { SettingsFields } from '../../src/read/settings/settings-fields.ts';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { linesOf, moreOf } from './render.ts';

/** A section as somebody would add it: what follows is all that its file would have. */
interface MedicationPhrases extends SheetPhrases {
  readonly medication: { readonly heading: string; readonly noted: (name: string) => string; readonly rule: string };
}

const medicationSection = defineSection<MedicationPhrases>({
  name: 'medication',
  number: 12,
  about: 'what was noted of medication',
  presets: ['standard', 'cbt'],
  standsBefore: { cbt: goalsSection.name },
  cap: { lines: 2, words: 20 },
  trimming: { turn: 0, steps: [1, 0] },
  heading: (say) => say.medication.heading,
  drafts: (input) => {
    const tagged = input.journal.listed.filter(({ tags }) => tags.includes('medication'));
    const drafts = tagged.map((note) =>
      draftFrom<MedicationPhrases>(note, ['tags'], {
        text: (say) => say.medication.noted(note.id),
        rule: (say) => say.medication.rule,
        leaveOut: (say) => say.leaveOut.mark,
      }),
    );
    return chooseLines(drafts, input);
  },
});

/** What a language would have to say for it. */
const WORDS: BriefPhrases & MedicationPhrases = {
  ...BRIEF_PHRASES,
  medication: { heading: 'Medication', noted: (name) => `Noted: ${name}`, rule: 'It is tagged so.' },
};

const ALL: readonly Section<BriefPhrases & MedicationPhrases>[] = [...SECTIONS, medicationSection];
const { number } = medicationSection;

function tagged(count: number): Files {
  const names = Array.from({ length: count }, (_, index) => `2026-11-${String(11 + index)}`);
  return Object.fromEntries(names.map((name) => [`journal/${name}.md`, 'tags: [medication]']));
}

function briefOf(files: Files, brief: SettingsFields['brief'] = {}): Brief {
  const journal = journalOf({ 'sessions/2026-11-24.md': '', ...files }, { settings: { brief } });
  return makeBriefOf(ALL, journal, { words: WORDS });
}

describe('a section that is added', () => {
  test('stands on the sheet under its heading, in its own words', () => {
    const brief = briefOf(tagged(1));
    expect(brief.sections).toMatchObject([{ number, heading: 'Medication', more: 0 }]);
    expect(brief.sections[0]?.lines).toMatchObject([{ text: 'Noted: 2026-11-11', rule: 'It is tagged so.' }]);
  });

  test('is planned as its presets and the settings say', () => {
    const planned = (preset: string, sections = {}) =>
      plannedSections(ALL, { brief: { preset, sections, card: null, countsHeld: true, lookBack: null } }).map(
        ({ name }) => name,
      );
    expect(planned('standard').at(-1)).toBe('medication');
    expect(planned('talk')).not.toContain('medication');
    expect(planned('talk', { medication: true })).toContain('medication');
    expect(planned('standard', { medication: false })).not.toContain('medication');
    const cbt = planned('cbt');
    expect(cbt[cbt.indexOf('medication') + 1]).toBe('goals');
  });

  test('holds what its cap lets it hold, and counts the rest', () => {
    const brief = briefOf(tagged(5));
    expect(linesOf(brief, number)).toHaveLength(2);
    expect(moreOf(brief, number)).toBe(3);
  });

  test('is trimmed in its turn, which every line of it knows', () => {
    expect(trimOrder(ALL).slice(0, 3)).toEqual([
      { section: 'medication', step: 1 },
      { section: 'medication', step: 0 },
      { section: 'habits', step: 'without-chart' },
    ]);
    const ranks = briefOf(tagged(2)).sections[0]?.lines.map(({ rank }) => rank);
    expect(ranks).toEqual([2, 1]);
    const long = Array.from({ length: 5 }, (_, index) => `- [?] ${`word${String(index)} `.repeat(300)}`).join('\n');
    const full = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`homework/${name}.md`, `what: ${`${name}x `.repeat(300)}\nset_by: therapist`]),
    );
    const events = {
      'journal/2026-11-20.md': [`share: brief\nevent: true\nbrief: ${'then '.repeat(300)}`, long],
    } as const;
    const wins = { 'wins/2026-11-19-w.md': `what: ${'won '.repeat(300)}\nshare: brief` };
    const goal = { 'goals/g.md': `goal: ${'goal '.repeat(100)}\nrank: 1` };
    const learned = {
      'reflections/2026-11-18.md': `share: brief\nlearned: [${'learned '.repeat(90)}, b]\nnot_helped: ${'no '.repeat(90)}`,
    };
    const brief = briefOf({ ...tagged(2), ...full, ...events, ...wins, ...goal, ...learned });
    expect(brief.words).toBeLessThanOrEqual(330);
    expect(linesOf(brief, number).length).toBeLessThan(2);
  });

  test.each(['medication', String(number)])('is hidden where the file of the brief says %s', (hidden) => {
    const brief = briefOf({ ...tagged(1), 'briefs/2026-11-24.md': `hide: [${hidden}]` });
    expect(brief.sections).toEqual([]);
  });

  test('gives up the line that its note pins to the opening', () => {
    const brief = briefOf({ ...tagged(2), 'briefs/2026-11-24.md': 'pin: [2026-11-12]' });
    expect(linesOf(brief, 1)).toEqual(['Noted: 2026-11-12']);
    expect(brief.sections[0]?.lines[0]?.section).toBe(number);
    expect(linesOf(brief, number)).toEqual(['Noted: 2026-11-11']);
  });
});

describe('the list of sections', () => {
  test('gives no name and no number twice', () => {
    const names = SECTIONS.flatMap(({ name, number: one, sums = [] }) => [name, String(one), ...sums]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('lets a section stand before one that is there', () => {
    const names = new Set(SECTIONS.map(({ name }) => name));
    const wanted = SECTIONS.flatMap(({ standsBefore = {} }) => Object.values(standsBefore));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });
});
