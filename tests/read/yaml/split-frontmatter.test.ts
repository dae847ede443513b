import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/read/yaml/split-frontmatter.ts';
import { parse } from '../folder.ts';
import { told } from '../../told.ts';

function split(text: string) {
  const { fields, body, bodyLine, isReadable, diagnostics } = splitFrontmatter(text);
  return {
    values: Object.fromEntries(fields.values),
    body,
    bodyLine,
    isReadable,
    diagnostics: told(diagnostics).map(({ message }) => message),
  };
}

describe('frontmatter that is read', () => {
  test.each([
    ['plain', '---\nmood: 4\n---\nBody.'],
    ['with spaces after the signs', '---  \nmood: 4\n--- \nBody.'],
    ['closed by dots', '---\nmood: 4\n...\nBody.'],
    ['named yaml', '---yaml\nmood: 4\n---\nBody.'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual({ values: { mood: 4 }, body: 'Body.', bodyLine: 4, isReadable: true, diagnostics: [] });
  });

  test.each([
    ['an empty line', '\n---\nmood: 4\n---\nBody.', 5],
    ['several', '\n \n\n---\nmood: 4\n---\nBody.', 7],
    ['spaces', '  ---\nmood: 4\n---\nBody.', 4],
    ['signs that cannot be seen', '\ufeff\u200b---\nmood: 4\n---\nBody.', 4],
  ])('%s before it, with its lines as they are numbered', (_, text, bodyLine) => {
    expect(split(text)).toEqual({ values: { mood: 4 }, body: 'Body.', bodyLine, isReadable: true, diagnostics: [] });
    expect(splitFrontmatter(text).fields.placeOf(['mood'])).toEqual({ line: bodyLine - 2, column: 1 });
  });

  test('the last line of the file may close it', () => {
    expect(split('---\nmood: 4\n---')).toMatchObject({ values: { mood: 4 }, body: '', diagnostics: [] });
  });

  test.each(['---\n---\nBody.', '---\n\n---\nBody.', '---\n# later\n---\nBody.'])('it may be empty: %j', (text) => {
    expect(split(text)).toMatchObject({ values: {}, body: 'Body.', isReadable: true, diagnostics: [] });
  });

  test('dashes inside a value close nothing', () => {
    expect(split('---\na: x --- y\nb: |\n  one\n  ---\n  two\nc: 1\n---\nBody.').values).toEqual({
      a: 'x --- y',
      b: 'one\n---\ntwo\n',
      c: 1,
    });
  });

  test('a second block is text, and said', () => {
    const second = split('---\nmood: 4\n---\n---\nmood: 5\n---\n');
    expect(second).toMatchObject({ values: { mood: 4 }, body: '---\nmood: 5\n---\n', isReadable: true });
    expect(second.diagnostics).toEqual([expect.stringContaining('second block')]);
  });

  test('empty lines at the top of the body stay, so that lines keep their numbers', () => {
    expect(split('---\nmood: 4\n---\n\n\nBody.')).toMatchObject({ body: '\n\nBody.', bodyLine: 4 });
  });
});

describe('frontmatter that cannot be read is shown as text, and said', () => {
  test.each([
    ['not closed', '---\nmood: 4\nBody.', 'not closed'],
    ['closed with words after the sign', '---\nmood: 4\n--- end\nBody.', 'goes on'],
    ['closed with four dashes', '---\nmood: 4\n----\nBody.', 'goes on'],
    ['TOML', '+++\nmood = 4\n+++\nBody.', 'TOML'],
    ['a sentence', '---\nDear diary\n---\nBody.', 'no fields'],
    ['a list', '---\n- a\n- b\n---\nBody.', 'no fields'],
    ['a program', '---js\n{ mood: 4 }\n---\nBody.', 'nothing in it is ever run'],
    ['a path', '---../../evil\n{}\n---\nBody.', 'something else'],
  ])('%s', (_, text, message) => {
    const read = split(text);
    expect(read).toMatchObject({ values: {}, body: text, bodyLine: 1, isReadable: false });
    expect(read.diagnostics).toEqual([expect.stringContaining(message)]);
  });

  test('JSON is shown as text, and said', () => {
    expect(split('{\n "mood": 4\n}\n').diagnostics).toEqual([expect.stringContaining('JSON')]);
  });
});

describe('text that only looks like frontmatter', () => {
  test.each([
    ['a rule, prose, a rule', '---\n\nI walked today.\n\n---\nMore.'],
    ['a rule of four', '----\nHello\n'],
    ['a heading', 'My day\n---\nHello'],
    ['code', '```\n---\nmood: 4\n---\n```'],
    ['nothing', ''],
    ['prose', 'I walked today.'],
  ])('%s is text without a word', (_, text) => {
    expect(split(text)).toEqual({ values: {}, body: text, bodyLine: 1, isReadable: true, diagnostics: [] });
  });

  test.each([
    ['long dashes', '\u2014\nmood: 4\n\u2014\n'],
    ['after a comment', '<!-- x -->\n---\nmood: 4\n---\n'],
  ])('%s is named', (_, text) => {
    expect(split(text).diagnostics).toEqual([expect.stringContaining('looks like frontmatter')]);
  });
});

test.each(['js', 'javascript', 'coffee', 'json'])('code in a %s frontmatter is never run', (language) => {
  const text = `---${language}\n{ x: (globalThis.wasRun = true) }\n---\nBody.`;
  expect(parse(text).note).toMatchObject({ isReadable: false, share: 'never', body: text });
  expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false);
});

test('prose that a forgotten sign turned into frontmatter is shown in full', () => {
  const text = '---\nmood: 4\nDear diary, it was a long day.\nAnd more of it.\n\n---\nThe end.';
  expect(split(text)).toMatchObject({ body: text, isReadable: false });
  const spaced = '---\nmood: 4\n\nWhat I did: nothing. It rained\n\nSecond thoughts, none\n---\nThe end.';
  expect(split(spaced)).toMatchObject({ body: spaced, isReadable: false });
});

describe('fields without the sign above them', () => {
  test.each([
    'mood: 4\nenergy: 5\n\nA day.',
    'mood: 4\n\nA day.',
    '\nTags: a, b\n---\nA day.',
    'what: Walk\nset_by: me\n',
  ])('are named: %j', (text) => {
    expect(split(text)).toMatchObject({ values: {}, diagnostics: [expect.stringContaining('begins with fields')] });
  });

  test.each([
    'Why: it rained.\n\nMore.',
    'Time: ten. I slept.',
    'mood: 4 and rising, I think\nand so on',
    'Dear diary',
    'name: x',
  ])('are none: %j', (text) => {
    expect(split(text).diagnostics).toEqual([]);
  });
});
