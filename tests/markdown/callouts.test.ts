import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/markdown/text.ts';
import { dangersIn, html } from './safe.ts';

describe('a callout', () => {
  test('is an inset with its title and what follows', () => {
    expect(html('> [!note] On *sleep*\n> First.\n>\n> Second.')).toBe(
      '<div class="callout"><p class="callout-title">On <em>sleep</em></p><p>First.</p>\n<p>Second.</p>\n</div>',
    );
  });

  test.each(['note', 'tip', 'my-own', 'warning'])('without a title is called by its type: %s', (type) => {
    const title = type === 'my-own' ? 'My own' : type.slice(0, 1).toUpperCase() + type.slice(1);
    expect(html(`> [!${type}]\n> Words.`)).toContain(`<p class="callout-title">${title}</p><p>Words.</p>`);
  });

  test('folds where the writer says so, closed with a minus and open with a plus', () => {
    expect(html('> [!tip]- Later\n> Words.')).toContain(
      '<details class="callout"><summary class="callout-title">Later</summary><p>Words.</p>',
    );
    expect(html('> [!tip]+ Now\n> Words.')).toContain('<details class="callout" open>');
  });

  test('may hold marks, lists and callouts', () => {
    expect(html('> [!note]\n> - [?] Why\n>\n> > [!tip] In it\n> > Words.')).toMatch(
      /class="mark">Question<\/span> Why[^]*<div class="callout"><p class="callout-title">In it/,
    );
  });

  test('may be a title alone', () => {
    expect(html('> [!note] Only this')).toBe('<div class="callout"><p class="callout-title">Only this</p>\n</div>');
  });

  test.each(['> [!] x', '> words [!note]', '> [note] x', '[!note] x', '> # [!note] x'])('is not: %s', (body) => {
    expect(html(body)).not.toContain('callout');
  });

  test('brings nothing dangerous along', () => {
    expect(dangersIn(html('> [!note] <script>alert(1)</script>\n> <img src=x onerror=alert(1)>'))).toEqual([]);
  });

  test('is found in search by its words and not by its sign', () => {
    expect(toPlainText('> [!note]- A title\n> Words.')).toBe('A title\nWords.');
  });
});
