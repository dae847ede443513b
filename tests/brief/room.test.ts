import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/brief/make-brief.ts';
import { cutOn, sectionsOn } from '../../src/brief/on-paper.ts';
import { heightOf, PAPER_SIZES } from '../../src/brief/paper-height.ts';
import { SECTIONS } from '../../src/brief/sections/sections.ts';
import { MOST_WORDS } from '../../src/brief/sheet-limits.ts';
import { BRIEF_PHRASES } from '../../src/messages/en/brief.ts';
import { PAPERS, type Paper } from '../../src/notes/settings.ts';
import { moods, type Files } from '../facts/journal-of.ts';
import { briefOf } from './brief-of.ts';
import { linesOf, moreOf } from './render.ts';

const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${String(index)}`).join(' ');
const questions = (count: number, length: number): Files => ({
  'journal/2026-11-15.md': [
    '',
    Array.from({ length: count }, (_, index) => `- [?] ${words(`q${String(index)}w`, length)}`).join('\n'),
  ],
});

function heightOn(paper: Paper, brief: Brief): number {
  const sections = sectionsOn(paper, brief).map((section) => {
    const plan = SECTIONS.find(({ number }) => number === section.number);
    if (!plan) throw new Error(`There is no section ${String(section.number)}.`);
    return { ...section, plan };
  });
  return heightOf(paper, { header: brief, sections }, BRIEF_PHRASES);
}

describe('what is left of the paper', () => {
  test('has questions beyond the three that have a place in any case', () => {
    const brief = briefOf(questions(9, 6));
    expect(linesOf(brief, 2)).toHaveLength(9);
    expect(moreOf(brief, 2)).toBe(0);
  });

  test('has them before what got in the way, events, wins and goals', () => {
    const others: Files = {
      'homework/walk.md':
        'what: Walk\nset_by: therapist\npractice:\n  - date: 2026-11-15\n    done: part\n    learned: Air\n    in_the_way: Rain and wind and more rain, and then the hill that never ends again',
      'goals/a.md': `goal: ${words('goal', 30)}\nrank: 1`,
      'goals/b.md': `goal: ${words('other', 30)}\nrank: 2`,
    };
    expect(linesOf(briefOf({ ...others, ...questions(2, 6) }), 5)[0]).toContain('What got in the way: Rain and wind');
    const full = briefOf({ ...others, ...questions(40, 5) });
    expect(linesOf(full, 5)).toEqual(['Walk – once, 1 in part. What I learned: Air']);
    expect(linesOf(full, 6)[0]).toContain('…');
  });

  test('gives back the words that were cut within a line', () => {
    const goals: Files = { 'goals/a.md': `goal: ${words('goal', 20)}\nrank: 1`, 'goals/b.md': 'goal: Other\nrank: 2' };
    expect(linesOf(briefOf(goals), 6)[0]).toBe(`${words('goal', 20)} – not rated yet.`);
  });

  test('leaves a section that is not on the sheet at all, and one that has as many lines as it may', () => {
    const wins = Array.from({ length: 6 }, (_, index) => `- [w] Win ${String(index)}`).join('\n');
    const brief = briefOf({ 'journal/2026-11-15.md': ['share: brief', wins], 'briefs/2026-11-24.md': 'hide: [6]' });
    expect(linesOf(brief, 9)).toHaveLength(2);
    expect(moreOf(brief, 9)).toBe(4);
    expect(brief.sections.map(({ number }) => number)).toEqual([9]);
  });
});

/** More than one sheet holds, of every kind that may come back. */
const journals = fc
  .record({
    asks: fc.integer({ min: 0, max: 14 }),
    length: fc.integer({ min: 1, max: 40 }),
    wins: fc.integer({ min: 0, max: 4 }),
    homework: fc.integer({ min: 0, max: 4 }),
    events: fc.integer({ min: 0, max: 3 }),
    learned: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ asks, length, wins, homework, events, learned }): Files => {
    const each = (count: number, file: (index: number) => readonly [string, Files[string]]) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));
    const text = (name: string) => words(name, length);
    return {
      ...moods('2026-11-10', [4, 5, 6, 3, 4, 5, 6]),
      ...questions(asks, length),
      ...each(wins, (index) => [`wins/2026-11-1${String(index)}-w.md`, `share: brief\nwhat: ${text('win')}`]),
      ...each(events, (index) => [
        `journal/2026-11-2${String(index)}.md`,
        `share: brief\nevent: true\nbrief: ${text(`event${String(index)}`)}`,
      ]),
      ...each(homework, (index) => [
        `homework/h${String(index)}.md`,
        `what: ${text('what')}\nset_by: together\npractice:\n  - date: 2026-11-15\n    done: yes\n    learned: ${text('l')}\n    in_the_way: ${text('way')}`,
      ]),
      'reflections/2026-11-11.md': `share: brief\nlearned: ${JSON.stringify(Array.from({ length: learned }, (_, index) => text(`s${String(index)}`)))}`,
      'goals/a.md': `goal: ${text('goal')}\nrank: 1\nratings: [{ date: 2026-11-12, score: 4 }]`,
      'goals/b.md': `goal: ${text('other')}\nrank: 2`,
    };
  });

const named = ({ name, text }: { name: string; text: string }) => `${name}: ${text.slice(0, 3)}`;

describe('a sheet of any journal', () => {
  test('fits on both papers, in its words and its height', () => {
    fc.assert(
      fc.property(journals, (files) => {
        const brief = briefOf(files);
        expect(brief.words).toBeLessThanOrEqual(MOST_WORDS);
        for (const paper of PAPERS) expect(heightOn(paper, brief)).toBeLessThanOrEqual(PAPER_SIZES[paper].height);
      }),
      { numRuns: 150 },
    );
  });

  test('has on Letter some of the lines of A4, none of them in another place, and counts the rest', () => {
    fc.assert(
      fc.property(journals, (files) => {
        const brief = briefOf(files);
        for (const section of sectionsOn('letter', brief)) {
          const onA4 = brief.sections.find(({ number }) => number === section.number);
          const names = section.lines.map(named);
          expect((onA4?.lines ?? []).filter(({ onLetter }) => onLetter !== null).map(named)).toEqual(names);
          expect(section.more - (onA4?.more ?? 0)).toBe((onA4?.lines.length ?? 0) - names.length);
        }
        const gone = brief.sections.flatMap(({ lines }) => lines.filter(({ onLetter }) => onLetter === null));
        expect(cutOn('letter', brief)).toEqual([...gone, ...brief.cut]);
      }),
      { numRuns: 150 },
    );
  });

  test('has more on A4 where the lower paper is what counts', () => {
    const files = { ...questions(30, 2), 'homework/walk.md': `what: ${words('w', 20)}\nset_by: therapist` };
    const brief = briefOf(files);
    const count = (paper: Paper) => sectionsOn(paper, brief).flatMap(({ lines }) => lines).length;
    expect(count('a4')).toBeGreaterThan(count('letter'));
    expect(brief.words).toBeLessThan(MOST_WORDS - 20);
  });

  test('keeps the order of what stays when there is a little more or less of it', () => {
    fc.assert(
      fc.property(journals, fc.integer({ min: 1, max: 6 }), (files, length) => {
        const [one, other] = [
          briefOf(files),
          briefOf({ ...files, 'wins/2026-11-19-x.md': `share: brief\nwhat: ${words('x', length)}` }),
        ];
        for (const { number, lines } of one.sections) {
          const after = other.sections.find((section) => section.number === number)?.lines.map(named) ?? [];
          const both = lines.map(named).filter((name) => after.includes(name));
          expect(after.filter((name) => both.includes(name))).toEqual(both);
        }
      }),
      { numRuns: 60 },
    );
  });
});
