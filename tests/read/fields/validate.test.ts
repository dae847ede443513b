import { describe, expect, test } from 'vitest';
import { parse, places, said } from '../folder.ts';

function fieldsOf(frontmatter: string, path?: string) {
  const { note, diagnostics } = parse(`---\n${frontmatter}\n---\nBody.`, path);
  return { fields: note?.fields, diagnostics: said(diagnostics), places: places(diagnostics), kind: note?.kind };
}

describe('right values are read as they are meant', () => {
  test.each([
    ['mood: 0', { mood: 0 }],
    ['mood: "4"', { mood: 4 }],
    ['event: yes', { event: true }],
    ['event: off', { event: false }],
    ['time: 7:05', { time: '07:05' }],
    ['time: 22:45', { time: '22:45' }],
    ['feelings: calm', { feelings: ['calm'] }],
    ['tags: walk, Tea, #walk,, tea', { tags: ['walk', 'Tea'] }],
    ['tags: [2026, true, "#sea"]', { tags: ['2026', 'true', 'sea'] }],
    ['tags: 2026', { tags: ['2026'] }],
    ['title: 1984', { title: '1984' }],
    ['title: 007', { title: '007' }],
    ['tags: [1.0, +1]', { tags: ['1.0', '+1'] }],
    ['mood: 05', { mood: 5 }],
    ['mood: +5', { mood: 5 }],
    ['night: {hours: 7.50, latency: .5}', { night: { hours: 7.5, latency: 0.5 } }],
    [
      'homework: {walk: yes, read: no, call: part}',
      {
        homework: { walk: { done: 'yes' }, read: { done: 'not-this-time' }, call: { done: 'part' } },
      },
    ],
    ['questions: Can we talk?', { questions: [{ ask: 'Can we talk?' }] }],
    ['questions: {ask: Why, hard: yes}', { questions: [{ ask: 'Why', hard: true }] }],
    ['habits: {walk: 0, tea: skipped, run: "20"}', { habits: { walk: 0, tea: 'skipped', run: '20' } }],
  ])('%s', (written, fields) => {
    expect(fieldsOf(written)).toMatchObject({ fields, diagnostics: [] });
  });
});

test('a telephone number keeps its first zero and its plus, quoted or not', () => {
  const plan = 'people_to_ask: [{name: Bo, phone: 0170123}]\nprofessionals: {name: Line, phone: +441632}';
  expect(fieldsOf(plan, 'safety-plan.md')).toMatchObject({
    fields: { people_to_ask: [{ phone: '0170123' }], professionals: [{ phone: '+441632' }] },
    diagnostics: [],
  });
});

test.each(['mood:', 'mood: ""', 'mood: "  "', 'mood: ~', 'mood: null', 'feelings: [~]\nnight: {hours: }'])(
  'what is empty is absent, never zero: %j',
  (written) => {
    const { fields, diagnostics } = fieldsOf(written);
    expect(diagnostics).toEqual([]);
    expect(fields).not.toHaveProperty('mood');
    expect(fields).not.toHaveProperty('night.hours');
  },
);

describe('a wrong value is dropped with its place, and the rest stands', () => {
  test.each([
    ['mood: 11', '2:1 mood mood is 11; give a whole number from 0 to 10'],
    ['mood: 7.5', '2:1 mood mood is 7.5;'],
    ['mood: -1', '2:1 mood mood is -1;'],
    ['mood: so-so', '2:1 mood mood is a word;'],
    ['mood: 1_0', '2:1 mood mood is "1_0";'],
    ['mood: 1e1', '2:1 mood mood is "1e1";'],
    ['mood: .inf', '2:1 mood mood is ".inf";'],
    ['mood: .nan', '2:1 mood mood is ".nan";'],
    ['mood: true', '2:1 mood mood is true;'],
    ['mood: [4]', '2:1 mood mood is a list;'],
    ['mood: {am: 4}', '2:1 mood mood is a group of fields;'],
    ['time: 25:00', '2:1 time time is "25:00"; give a time such as "22:45"'],
    ['time: 1365', '2:1 time time is 1365;'],
    ['day: 2026-02-30', '2:1 day day is "2026-02-30"; give a day such as 2026-11-23'],
    ['event: perhaps', '2:1 event event is a word; give true or false'],
    ['night: 7', '2:1 night night is 7; give a group of fields: in_bed'],
    ['night: {hours: 25}', '2:9 night.hours night.hours is 25; give a number from 0 to 24'],
    ['night:\n  quality: 9', '3:3 night.quality night.quality is 9;'],
    ['feelings: [calm, {a: b}]', '2:18 feelings.2 feelings.2 is a group of fields;'],
    ['tags: [{a: b}]', '2:8 tags.1 tags.1 is a group of fields; give a list of words'],
    ['habits: [walk]', '2:1 habits habits is a list; give a group of habits'],
    ['habits: {walk: [1]}', '2:10 habits.walk habits.walk is a list; give a value, or skipped'],
    ['homework: {walk: maybe}', '2:12 homework.walk homework.walk is a word; give yes, part or not-this-time'],
    ['homework: {walk: {done: yes, quality: 5}}', '2:30 homework.walk.quality homework.walk.quality is 5;'],
    ['questions: {priority: 3}', '2:1 questions.ask questions.ask is not given; give a text'],
    ['questions: [{priority: 3}]', '2:13 questions.1.ask questions.1.ask is not given;'],
    ['questions: [5]', '2:13 questions.1 questions.1 is 5;'],
  ])('%s', (written, problem) => {
    const { fields, diagnostics } = fieldsOf(`${written}\nstress: 3`);
    expect(diagnostics).toEqual([expect.stringContaining(problem)]);
    expect(fields).toMatchObject({ stress: 3 });
  });

  test.each([
    ['reflections/2026-11-23.md', 'learned: [a, b, c, d]', 'learned is a list of 4; give up to 3 lines, or leave'],
    ['measures/2026-11-23-phq9.md', 'items: [0, 1]', 'items is a list of 2; give 9 answers, each 0 to 3, or leave'],
    [
      'briefs/2026-11-23.md',
      `opening: ${'a'.repeat(161)}`,
      'opening is a text of 161 characters; give a line of up to',
    ],
    ['journal/2026-11-23.md', 'homework: {walk: 5}', 'homework.walk is 5; give yes, part or not-this-time.'],
    ['journal/2026-11-23.md', 'mood: &four', 'A value that begins with * or & means something special'],
    ['about.md', 'day: soon', 'day is a word; give a day such as 2026-11-23'],
    ['about.md', 'titel: x', 'titel is not a field of a note. Did you mean title?'],
    [
      'habits/walk.md',
      'name: Walk\nmeasure: scale\npaused: [{from: 2026-11-20, to: 2026-11-10}]',
      'paused.1.to is "2026-11-10"; give a day that is not before from. The note is shown without that record.',
    ],
    ['habits/walk.md', 'name: Walk\nmeasure: scale\nmin: 5\nmax: 1', 'max is 1; give a number above min, or leave'],
    ['habits/walk.md', 'name: Walk\nmeasure: scale\nmin: 20', 'min is 20; give a number below 10, or leave'],
    [
      'habits/walk.md',
      'name: Walk\nmeasure: minutes\ntarget: {at_least: 30, at_most: 20}',
      'target.at_most is 20; give a value that is not below at_least, or leave',
    ],
    [
      'homework/walk.md',
      'what: Walk\nfrom: 2026-11-20\nuntil: 2026-11-10',
      'until is "2026-11-10"; give a day that is not before from, or leave',
    ],
  ])('in %s, %s', (path, written, problem) => {
    expect(fieldsOf(written, path).diagnostics).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['habits/bed.md', 'name: Bed\nmeasure: time\ntarget: {at_least: 22:30, at_most: 00:30}'],
    ['habits/lunch.md', 'name: Lunch\nmeasure: time\ntarget: {at_least: 11:55, at_most: 12:30}'],
    ['habits/walk.md', 'name: Walk\nmeasure: count\nmin: 20\npaused: {from: 2026-11-10, to: 2026-11-10}'],
    ['homework/walk.md', 'what: Walk\nfrom: 2026-11-10\nuntil: 2026-11-10'],
  ])('a first and a last that are in order are no mistake: in %s, %s', (path, written) => {
    expect(fieldsOf(written, path).diagnostics).toEqual([]);
  });

  test('of a list only the wrong items go, and each is named by its place in the file', () => {
    const written =
      'questions:\n  -\n  - ask: one\n  - priority: 2\n  - ask: [x]\n  - ask: two\n    priority: 99\n  - three';
    const { fields, places: found } = fieldsOf(written);
    expect(fields).toEqual({ questions: [{ ask: 'one' }, { ask: 'two' }, { ask: 'three' }] });
    expect(found).toEqual(['5:5 questions.3.ask', '6:5 questions.4.ask', '8:5 questions.5.priority']);
  });

  test('ten mistakes in one file are ten problems', () => {
    const wrong = ['mood', 'energy', 'stress'].map((name) => `${name}: 11`);
    const night = ['latency', 'awake', 'awakenings', 'quality', 'hours'].map((name) => `  ${name}: -1`);
    const { fields, places: found } = fieldsOf(
      [...wrong, 'night:', ...night, '  up: soon', 'tme: 3', 'title: Kept'].join('\n'),
    );
    expect(found).toHaveLength(10);
    expect(fields).toEqual({ night: {}, title: 'Kept' });
  });
});

describe('a name that no kind of note knows', () => {
  test.each([
    ['mod: 4', '2:1 mod mod is not a field of an entry. Did you mean mood?'],
    ['sleep: 7', '2:1 sleep sleep is not a field of an entry. Did you mean night?'],
    ['night: {huors: 7}', '2:9 night.huors night.huors is not a field of an entry. Did you mean hours?'],
    ['night: {moon: full}', '2:9 night.moon night.moon is not a field of an entry. It is kept'],
    ['\u200bmood: 4', 'invisible characters'],
  ])('%s is named', (written, problem) => {
    expect(fieldsOf(`${written}\nstress: 3`)).toMatchObject({
      diagnostics: [expect.stringContaining(problem)],
      fields: { stress: 3 },
    });
  });

  test.each(['weather: rain', 'aliases: [a]', 'constructor: 1', '__proto__: {a: 1}', '2026: 1'])(
    "%s is the writer's own and left in peace",
    (written) => {
      expect(fieldsOf(written).diagnostics).toEqual([]);
    },
  );
});

describe('a field that a kind needs', () => {
  test.each([
    ['habits/walk.md', 'measure: minutes', 'name is not given, and a habit needs it'],
    ['habits/walk.md', 'name: Walk\nmeasure: miles', 'measure is a word, and a habit needs it; give yesno, minutes'],
    ['homework/walk.md', 'why: x', 'what is not given, and homework needs it'],
    ['wins/2026-11-23-song.md', 'took: x', 'what is not given, and a win needs it'],
  ])('missing in %s makes it a note that counts nowhere', (path, written, problem) => {
    const { kind, diagnostics } = fieldsOf(written, path);
    expect(kind).toBe('note');
    expect(diagnostics).toEqual([expect.stringContaining(problem)]);
  });

  test('a practice record without its day is left out by itself', () => {
    const { fields, places: found } = fieldsOf(
      'what: Walk\npractice:\n  - done: yes\n  - {date: 2026-11-20, done: part}',
      'homework/walk.md',
    );
    expect(fields).toMatchObject({ practice: [{ date: '2026-11-20', done: 'part' }] });
    expect(found).toEqual(['4:5 practice.1.date']);
  });

  test('one record that stands where a list of them should is read as a list of one', () => {
    const { fields, places: found } = fieldsOf(
      'what: Walk\npractice: {date: 2026-11-20, done: bogus}',
      'homework/walk.md',
    );
    expect(fields).toEqual({ what: 'Walk' });
    expect(found).toEqual(['3:30 practice.done']);
  });
});
