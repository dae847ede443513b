import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/markdown/outline.ts';
import { html } from './safe.ts';

const marks = (body: string) => outlineOf(body, 1).marks.map(({ kind, text }) => `${kind}: ${text}`);

describe('a mark', () => {
  test.each([
    ['> [!note] Title\n> - [!] in a callout', 'topic: in a callout'],
    ['1) [w] numbered', 'win: numbered'],
    ['* [?] with **bold** words', 'question: with bold words'],
    ['+ [!] about [[2026-11-19|that day]]', 'topic: about that day'],
    ['- [?]no space', 'question: no space'],
    ['- [? ] space inside', 'question: space inside'],
    ['- [ ?] space before', 'question: space before'],
    ['- [\uff1f] wide', 'question: wide'],
    ['- [\uff01]wide', 'topic: wide'],
    ['- [W] the lake', 'win: the lake'],
    ['- [I] it is so', 'insight: it is so'],
    ['- [!]  Two spaces', 'topic: Two spaces'],
    ['- a\n  1. b\n     - [i] deep down', 'insight: deep down'],
  ])('is found in %j, and shown with its word', (body, mark) => {
    expect(marks(body)).toEqual([mark]);
    expect(html(body)).toContain('<span class="mark">');
  });

  test.each([
    '- [x] done',
    '- [X] done',
    '- [w]hen I go',
    '- [i]t is',
    '- [/] half',
    '- [?',
    '```\n- [?] code\n```',
    '> [!tip] Title',
  ])('is none in %j', (body) => {
    expect(marks(body)).toEqual([]);
    expect(html(body)).not.toContain('class="mark"');
  });
});
