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
    ['- a\n  1. b\n     - [i] deep down', 'insight: deep down'],
  ])('is found in %j, and shown with its word', (body, mark) => {
    expect(marks(body)).toEqual([mark]);
    expect(html(body)).toContain('<span class="mark">');
  });

  test.each(['- [x] done', '- [X] done', '- [W] other', '- [I] other', '```\n- [?] code\n```', '> [!tip] Title'])(
    'is none in %j',
    (body) => {
      expect(marks(body)).toEqual([]);
      expect(html(body)).not.toContain('class="mark"');
    },
  );
});
