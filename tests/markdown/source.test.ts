import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/markdown/outline.ts';
import { toPlainText } from '../../src/markdown/text.ts';
import { html, treeOf, wordsOf } from './safe.ts';

const marks = (body: string) => outlineOf(body, 1).marks.map(({ text }) => text);
const shown = (body: string) =>
  wordsOf(treeOf(html(body)))
    .replace(/\s+/g, ' ')
    .trim();

describe('a mark is the lines it owns', () => {
  test.each([
    ['- [!] The call\nlemur is mine', ['The call']],
    ['- [?] How?\ngibbon\nMore of it.\n- [w] The lake', ['How?', 'The lake']],
    ['- [!] The call\n  with the clinic', ['The call with the clinic']],
    ['- [!] The call\n with the clinic', ['The call with the clinic']],
    ['1. [!] The call\nlemur', ['The call']],
    ['* [!] The call\nlemur', ['The call']],
    ['> - [!] The call\n> lemur', ['The call']],
    ['> - [!] The call\nlemur', ['The call']],
    ['> - [!] The call\n>   with the clinic', ['The call with the clinic']],
    ['> > - [!] The call\n>   lemur', ['The call']],
    ['- a\n    - [!] The call\n  lemur', ['The call']],
    ['- a\n    - [!] The call\n      with the clinic', ['The call with the clinic']],
    ['- [!] The **call\nlemur** here', ['The **call']],
    ['- [!] The call\\\nlemur', ['The call']],
    ['- [!] The call  \nlemur', ['The call']],
    ['- [!] The call\n\n  lemur', ['The call']],
    ['- [!] The call\n- lemur', ['The call']],
    ['- [!] The call\n    - lemur', ['The call']],
  ])('%j', (body, expected) => {
    expect(marks(body)).toEqual(expected);
  });

  test('what it does not own is shown on the page', () => {
    expect(shown('- [!] The call\nlemur is mine')).toBe('To bring up The call lemur is mine');
  });
});

describe('what is hidden is neither a mark nor found, nor shown', () => {
  test.each([
    ['%%zebra%% I walked.', 'I walked.'],
    ['I walked. %%zebra%%', 'I walked.'],
    ['I %%zebra%% walked.', 'I walked.'],
    ['I walked.\n\n%%\nzebra\n\n- [?] zebra?\n%%\n\nHome.', 'I walked. Home.'],
    ['I walked.\n\n<!--\nzebra\n\n- [?] zebra?\n-->\n\nHome.', 'I walked. Home.'],
    ['I <!-- zebra --> walked.', 'I walked.'],
    ['- [?] Why? %%zebra%%', 'Question Why?'],
    ['- [?] Why? <!-- zebra -->', 'Question Why?'],
    ['- [?] %%zebra%% Why?', 'Question Why?'],
    ['> %%zebra\n> - [?] zebra%%\n>\n> I walked.', 'I walked.'],
    ['%%`zebra`%% I walked.', 'I walked.'],
    ['#walk %%#zebra%%', '#walk'],
  ])('%j', (body, words) => {
    expect(shown(body)).toBe(words);
    expect(toPlainText(body)).not.toContain('zebra');
    expect(JSON.stringify(outlineOf(body, 1))).not.toContain('zebra');
  });

  test.each(['`%%zebra%%`', '```\n%%zebra%%\n```', '    %%zebra%%', '`<!-- zebra -->`'])('but in code: %j', (body) => {
    expect(shown(body)).toContain('zebra');
    expect(toPlainText(body)).toContain('zebra');
  });

  test.each(['%%zebra\n\n- [?] Why?', '<!-- zebra\n\n- [?] Why?', '- [?] Why? %%zebra', '- [!] Tell <!-- zebra'])(
    'where its end is missing it is shown as typed, and closed: %j',
    (body) => {
      expect(shown(body)).toContain('zebra');
      expect(toPlainText(body)).not.toContain('zebra');
      expect(JSON.stringify(outlineOf(body, 1))).not.toContain('zebra');
    },
  );

  test('where one sign is too many, nothing from the first of them on is a mark or found', () => {
    const body = 'I %% walked.\n\n- [?] Why? %%zebra%%\n\n- [!] The zebra';
    expect(outlineOf(body, 1).marks).toEqual([]);
    expect(toPlainText(body)).toBe('I');
    expect(shown(body)).toContain('zebra');
  });

  test('lines keep their numbers', () => {
    expect(outlineOf('%%a\nb\n\nc%%\n- [?] Why?', 10).marks).toMatchObject([{ line: 14 }]);
  });

  test('two signs in a sum hide nothing but what stands between them', () => {
    expect(shown('100 % and 50 % are two.')).toBe('100 % and 50 % are two.');
  });
});

describe('what is struck out is neither a mark nor found', () => {
  test.each([
    ['- [!] ~~Tell her about the zebra~~', []],
    ['- [?] ~~Why did the zebra leave?~~ Never mind', ['Never mind']],
    ['- [?] ~~zebra', []],
    ['- [?] Why ~~ zebra ~~', ['Why']],
    ['- [!] <del>zebra</del> The call', ['The call']],
    ['- [!] <s>zebra</s> The call', ['The call']],
    ['- [!] <strike>zebra</strike> The call', ['The call']],
    ['- [w] The lake ~~zebra\n  zebra~~', ['The lake']],
  ])('%j', (body, expected) => {
    expect(marks(body)).toEqual(expected);
    if (!/~~ |~~zebra$/.test(body)) expect(toPlainText(body)).not.toContain('zebra');
    expect(shown(body)).toContain('zebra');
  });

  test('one sign is a formula', () => {
    expect(shown('H~2~O')).toBe('H~2~O');
    expect(toPlainText('H~2~O')).toBe('H~2~O');
  });
});

describe('signs of other programs are not typed on the brief, nor in an excerpt', () => {
  test.each([
    ['- [!] The plan for the winter ^win-3', 'The plan for the winter'],
    ['- [!] The ==second== half', 'The second half'],
    ['- [!] ==**bold** words== here', 'bold words here'],
    ['- [?] What of #sleep?', 'What of sleep?'],
    ['- [?] What of #a/b-c?', 'What of a/b-c?'],
    ['- [?] Is 2 == 2 and 3 == 3?', 'Is 2 == 2 and 3 == 3?'],
    ['- [?] Item #1?', 'Item #1?'],
  ])('%j', (body, text) => {
    expect(marks(body)).toEqual([text]);
    expect(toPlainText(body)).toBe(text);
  });

  test('a sign that leads to a block is not shown', () => {
    expect(shown('See [[walk plan#^ec05d4]].')).toBe('See walk plan.');
    expect(marks('- [!] See [[walk plan#^ec05d4]] first')).toEqual(['See walk plan first']);
    expect(shown('One. ^ec05d4\n\n| a |\n| - |\n| b |\n\n^table-1\n\nTwo.')).toBe('One. a b Two.');
    expect(toPlainText('One. ^ec05d4')).toBe('One.');
    expect(shown('2 ^ 3 is 8')).toBe('2 ^ 3 is 8');
  });
});

describe('words between < and > that are no HTML are words', () => {
  test.each([
    'Saw <Anna> at work.',
    'My <anger> was at 7.',
    'Reply to <insert name here>.',
    '<Mum>said no</Mum>.',
    'x<y>z',
    'a <small talk> and <time to go>',
    '<Anna Müller> came',
    '<my-note>',
    '<Anna/>',
    '<note to self> buy milk',
  ])('%s', (body) => {
    expect(shown(body)).toBe(body);
    expect(toPlainText(body)).toBe(body);
  });

  test('as a block they are a paragraph, and what follows is Markdown', () => {
    expect(html('<note to self>\nbuy **milk**')).toContain('<strong>milk</strong>');
    expect(shown('<Anna>\n\nHi')).toBe('<Anna> Hi');
    expect(shown('<div>\nHi <Anna>\n</div>')).toBe('Hi <Anna>');
  });

  test('in marks and headings too', () => {
    expect(marks('- [!] The talk with <Anna> about <money>')).toEqual(['The talk with <Anna> about <money>']);
    expect(shown('# With <Anna>')).toBe('With <Anna>');
  });

  test.each(['`<Anna>`', '```\n<Anna>\n```'])('code is as it was: %j', (body) => {
    expect(shown(body)).toBe('<Anna>');
  });

  test('HTML and addresses are what they are', () => {
    expect(html('<b>x</b>')).toContain('<b>x</b>');
    expect(html('<https://example.org/a>')).toContain('href="https://example.org/a"');
    expect(html('<a.b@example.org>')).toContain('href="mailto:a.b@example.org"');
    expect(shown('H<sub>2</sub>O')).toBe('H2O');
  });
});

describe('definitions that nothing uses are words', () => {
  test.each([
    ['[09:00]: walk', '[09:00]: walk'],
    ['[Me]: fine\n[Her]: tired', '[Me]: fine [Her]: tired'],
    ['[later]: tea', '[later]: tea'],
    ['- [22:30]: bed', '[22:30]: bed'],
    ['> [Me]: fine', '[Me]: fine'],
    ['[^1]: a foot', '[^1]: a foot'],
  ])('%j', (body, words) => {
    expect(shown(body)).toBe(words);
    expect(toPlainText(body).replace(/\s+/g, ' ')).toBe(words);
    expect(outlineOf(body, 1).links).toEqual([]);
  });

  test('one that is used is no text', () => {
    expect(shown('See [this][a].\n\n[a]: https://example.org')).toBe('See this.');
    expect(shown('See[^1].\n\n[^1]: a foot')).toContain('a foot');
  });
});
