import { describe, expect, test } from 'vitest';
import { journalOf, type Files } from '../facts/journal-of.ts';
import { linesOf, wordsOnSheet } from './render.ts';
import { englishBrief } from './english-brief.ts';

const goal = (fields: string) => englishBrief(journalOf({ 'goals/sing.md': fields }));
const goalLines = (fields: string) => linesOf(goal(fields), 6);

describe('goals on the brief', () => {
  test('have the writer’s words, the first rating and the last', () => {
    const ratings = 'ratings: [{ date: 2026-11-20, score: 5 }, { date: 2026-08-04, score: 2 }]';
    expect(goalLines(`goal: Sing a line.\nrank: 1\n${ratings}`)).toEqual(['Sing a line – 2 on 4 Aug, 5 now.']);
    expect(goalLines('goal: Sing\nrank: 1\nratings: [{ date: 2026-11-20, score: 5 }]')).toEqual(['Sing – 5 now.']);
    const three = ratings.replace(']', ', { date: 2026-10-02, score: 4 }]');
    expect(goalLines(`goal: Sing\nrank: 1\n${three}`)).toEqual(['Sing – 2 on 4 Aug, 4 before, 5 now.']);
  });

  test('are not rated where the last rating is more than 42 days back, or there is none', () => {
    expect(goalLines('goal: Sing\nrank: 1')).toEqual(['Sing – not rated yet.']);
    expect(goalLines('goal: Sing\nrank: 1\nratings: [{ date: 2026-10-12, score: 5 }]')).toEqual([
      'Sing – not rated since 12 Oct.',
    ]);
    expect(goalLines('goal: Sing\nrank: 1\nratings: [{ date: 2026-10-13, score: 5 }]')).toEqual(['Sing – 5 now.']);
  });

  test.each([
    'goal: Sing',
    'goal: Sing\nrank: 1\nshare: private',
    'goal: Sing\nrank: 1\nshare: hint',
    'goal: Sing\nrank: 1\nshare: never',
    'goal: Sing\nrank: 1\nstate: resting',
    'goal: Sing\nrank: 1\nratings: [{ date: 2026-12-01, score: 5 }]',
  ])('are not there for %j', (fields) => {
    expect(goalLines(fields)).toEqual([]);
  });

  test('stand by rank, then by name, three at most', () => {
    const files = Object.fromEntries(
      ['d', 'c', 'b', 'a'].map((name, index) => [`goals/${name}.md`, `goal: ${name}\nrank: ${index < 2 ? 1 : 2}`]),
    );
    expect(linesOf(englishBrief(journalOf(files)), 6).map((line) => line[0])).toEqual(['c', 'd', 'a']);
  });
});

const ON = { settings: { brief: { sections: { measures: true } } } };
const measures = (files: Files) => englishBrief(journalOf(files, ON));

describe('questionnaires on the brief', () => {
  const GAD: Files = {
    'measures/2026-08-04-gad7.md': 'total: 14',
    'measures/2026-10-01-gad7.md': 'total: 12',
    'measures/2026-11-20-gad7.md': 'total: 9',
  };

  test('are there only where the settings switch them on', () => {
    expect(linesOf(englishBrief(journalOf(GAD)), 8)).toEqual([]);
    expect(linesOf(measures(GAD), 8)).toEqual([
      'GAD-7: 9 now; 12 before (1 Oct), about the same; 14 at first (4 Aug), changed by 4 or more.',
    ]);
  });

  test('with a PHQ-9 have its ninth answer beside it, or say that it is not shown', () => {
    expect(linesOf(measures({ 'measures/2026-11-20-phq9.md': 'total: 9' }), 8)).toEqual([
      'PHQ-9: 9 now; ninth answer not shown.',
    ]);
    expect(linesOf(measures({ 'measures/2026-11-20-phq9.md': 'total: 9\nitem9: 0' }), 8)).toEqual([
      'PHQ-9: 9 now; ninth answer 0.',
    ]);
  });

  test.each([1, 2, 3])('have a ninth answer of %i under the header too, in the same words', (answer) => {
    const brief = measures({ 'measures/2026-11-20-phq9.md': `items: [0, 0, 0, 0, 0, 0, 0, 0, ${String(answer)}]` });
    expect(brief.ninthAnswer).toBe(`The ninth answer of my PHQ-9 of 20 Nov is ${String(answer)}.`);
  });

  test('have no line under the header where the ninth answer is 0, the total is not printed, or it is not shared', () => {
    const phq9 = (fields: string) => ({ 'measures/2026-11-20-phq9.md': fields });
    expect(measures(phq9('total: 9\nitem9: 0')).ninthAnswer).toBeNull();
    expect(englishBrief(journalOf(phq9('total: 9\nitem9: 2'))).ninthAnswer).toBeNull();
    for (const level of ['private', 'hint', 'never']) {
      const brief = measures(phq9(`total: 9\nitem9: 2\nshare: ${level}`));
      expect({ ninth: brief.ninthAnswer, lines: linesOf(brief, 8) }).toEqual({ ninth: null, lines: [] });
    }
  });

  test('of long ago are not there', () => {
    expect(linesOf(measures({ 'measures/2026-10-12-gad7.md': 'total: 9' }), 8)).toEqual([]);
  });

  test('a PHQ-9 with a ninth answer above 0 stays however full the sheet is', () => {
    const long = 'word '.repeat(60).trim();
    const full: Files = {
      'measures/2026-11-20-phq9.md': 'total: 9\nitem9: 2',
      'measures/2026-11-21-isi.md': 'total: 9',
      ...Object.fromEntries(
        [1, 2, 3, 4].flatMap((index) => [
          [
            `journal/2026-11-1${String(index)}.md`,
            `mood: 5\nnight: { hours: 7 }\nquestions: ["${long} ${String(index)}"]`,
          ],
          [`homework/h${String(index)}.md`, `what: ${long}\nset_by: therapist`],
          [`goals/g${String(index)}.md`, `goal: ${long}\nrank: 1`],
          [`wins/2026-11-1${String(index)}-w.md`, `what: ${long}\nshare: brief`],
        ]),
      ),
      'reflections/2026-11-15.md': `share: brief\nlearned: ["${long}", "${long} b"]\nnot_helped: ${long}`,
      'sessions/2026-11-10.md': '',
    };
    const brief = measures(full);
    expect(brief.words).toBeLessThanOrEqual(330);
    expect(linesOf(brief, 8).some((line) => line.startsWith('PHQ-9: 9 now; ninth answer 2'))).toBe(true);
    expect(wordsOnSheet(brief)).toContain('The ninth answer of my PHQ-9');
  });
});
