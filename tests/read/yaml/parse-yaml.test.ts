import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/read/yaml/parse-yaml.ts';
import { told } from '../../told.ts';

function read(source: string) {
  const { fields, diagnostics, isReadable } = parseYaml(source, 2);
  return {
    values: Object.fromEntries(fields.values),
    isReadable,
    diagnostics: told(diagnostics).map(
      ({ line, column, field, message }) => `${line}:${column} ${field ?? '-'} ${message}`,
    ),
  };
}

describe('values are YAML 1.2', () => {
  test.each([
    ['no', 'no'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['22:45', '22:45'],
    ['1:02:03', '1:02:03'],
    ['2026-02-30', '2026-02-30'],
    ['2026-11-23', '2026-11-23'],
    ['1_000', '1_000'],
    ['"4"', '4'],
    ['true', true],
    ['4', 4],
    ['7.5', 7.5],
    ['0', 0],
    ['-1', -1],
    ['0170123', '0170123'],
    ['+441632', '+441632'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['.nan', '.nan'],
    ['12345678901234567890', '12345678901234567890'],
    ['', null],
    ['~', null],
  ])('%s', (written, value) => {
    expect(read(`x: ${written}`).values).toEqual({ x: value });
  });
});

describe('a bad line costs only itself', () => {
  test.each([
    ['a colon in a value', 'title: Tea: a story', '2:8 title A colon inside a value needs quotes'],
    ['a tab', 'habits:\n\twalk: 4', '3:1 habits The line is indented with a tab'],
    ['no space after the colon', 'sleep:4', '2:1 sleep This line is not of the form'],
    ['a wide colon', 'sleep\uff1a4', '2:1 sleep This line is not of the form'],
    ['an open quote', 'title: "so', '2:11 title A quote is opened'],
    ['an open bracket', 'title: [a, b', '2:8 title'],
    ['a sign that means something', 'title: @home', '2:8 title A value cannot begin with @'],
    ['an unknown anchor', 'title: *bold*', '2:1 title A value that begins with *'],
  ])('%s', (_, line, doubt) => {
    const { values, diagnostics, isReadable } = read(`${line}\nmood: 4\nstress: 5`);
    expect({ values, isReadable }).toEqual({ values: { mood: 4, stress: 5 }, isReadable: true });
    expect(diagnostics).toEqual([expect.stringContaining(doubt)]);
    expect(diagnostics[0]).not.toMatch(/story|home|bold/);
  });

  test('three bad lines are named each, where they are', () => {
    const { values, diagnostics } = read('a: b: c\nmood: 4\nx: "y\nz:1\nstress: 5');
    expect(values).toEqual({ mood: 4, stress: 5 });
    expect(diagnostics.map((doubt) => doubt.split(' ').slice(0, 2).join(' '))).toEqual(['2:4 a', '4:6 x', '5:1 z']);
  });
});

describe('a field given twice', () => {
  test('the last one counts, and it is where the field stands', () => {
    const { fields, diagnostics } = parseYaml('mood: 3\nstress: 2\nmood: 5', 2);
    expect(fields.values.get('mood')).toBe(5);
    expect(fields.placeOf(['mood'])).toEqual({ line: 4, column: 1 });
    expect(diagnostics).toMatchObject([{ field: 'mood', line: 4 }]);
  });

  test('inside a group only that field is doubtful', () => {
    const { values, diagnostics } = read('night:\n  quality: 3\n  quality: 4\n  hours: 7');
    expect(values).toEqual({ night: { quality: 4, hours: 7 } });
    expect(diagnostics).toEqual([expect.stringMatching(/^4:3 night\.quality night\.quality is given twice/)]);
  });

  test('beside a bad line it is still named as what it is', () => {
    const { values, diagnostics } = read('mood: 3\nmood: 5\nx: y: z');
    expect(values).toEqual({ mood: 5 });
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics.join()).toContain('given twice');
  });
});

describe('a value that a # turns into a comment', () => {
  test.each([
    ['tags: #walk #tea', '2:1 tags tags is empty: in YAML a # begins a comment.'],
    ['tags:\n  - one\n  - #two', '4:5 tags.2 tags.2 is empty: in YAML a # begins a comment.'],
    ['mood: 4\ntitle:   #5 of the week', '3:1 title title is empty: in YAML a # begins a comment.'],
  ])('is named: %j', (source, problem) => {
    expect(read(source)).toMatchObject({ isReadable: true, diagnostics: [expect.stringContaining(problem)] });
  });

  test.each(['tags:  # words to find it by', 'mood: 4 #fine', 'tags: [one] #two', '#tags: one', 'mood: 4\n#energy: 2'])(
    'a comment that says something to the writer is none: %j',
    (source) => {
      expect(read(source).diagnostics).toEqual([]);
    },
  );
});

describe('what could explode', () => {
  test('a value shared by an anchor is left out and named', () => {
    const { values, diagnostics } = read('a: &x [1, 2]\nb: *x\nmood: 4');
    expect(values).toEqual({ a: [1, 2], mood: 4 });
    expect(diagnostics).toEqual([expect.stringMatching(/^3:1 b A value that begins with \*/)]);
  });

  test('a value that holds itself is left out', () => {
    expect(read('a: &x [*x]\nmood: 4').values).toEqual({ mood: 4 });
  });

  test.each([
    ['brackets on one line', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['brackets over many lines', `a: ${'[\n '.repeat(500)}${']'.repeat(500)}`],
    ['indentation', `a:\n${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth + 1)}b:`).join('\n')}`],
    ['lists in lists', `a:\n  ${'- '.repeat(500)}x`],
  ])('%s nested past reason costs only its field', (_, source) => {
    const { values, diagnostics } = read(`${source}\nmood: 4`);
    expect(values).toEqual({ mood: 4 });
    expect(diagnostics).toEqual([expect.stringContaining('too deeply')]);
  });

  test('a hundred thousand brackets are read to their end', () => {
    expect(read(`a: ${'['.repeat(100_000)}`)).toMatchObject({ isReadable: false });
  });

  test('names of the language itself are names like others', () => {
    const { values } = read('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(values).toMatchObject({ constructor: 2, toString: 3 });
  });
});

test('the place of a part of a field is its own, or that of what holds it', () => {
  const { placeOf } = parseYaml(
    'mood: 4\nquestions:\n  - ask: x\n  - ask: y\n    hard: true\nfeelings: [a, b]',
    2,
  ).fields;
  expect(placeOf(['questions', 1, 'hard'])).toEqual({ line: 6, column: 5 });
  expect(placeOf(['questions', 1, 'answer'])).toEqual({ line: 5, column: 5 });
  expect(placeOf(['feelings', 1])).toEqual({ line: 7, column: 15 });
  expect(placeOf(['nothing'])).toEqual({ line: 1, column: 1 });
});

describe('a bracket that is opened and not closed is named where it stands', () => {
  test.each([
    ['mood: 4\ntags: [a, b\ntitle: x', '3:7'],
    ['tags: [a, b', '2:7'],
    ['habits: { tea: 1\ntitle: x', '2:9'],
    ['habits:\n  tea: [1\n  walk: 2\nmood: 3', '3:8'],
    ['title: "a [ b"\ntags: [a, [b]\nmood: 3', '3:7'],
  ])('%j', (text, place) => {
    const { diagnostics } = parseYaml(text, 2);
    expect(told(diagnostics).map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      expect.stringMatching(new RegExp(`^${place} A bracket is opened and not closed`)),
    ]);
  });
});
