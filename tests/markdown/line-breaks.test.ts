import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { anyBodies } from './any-bodies.ts';
import { elementsOf, html, treeOf } from './safe.ts';

const breaks = (body: string, lineBreaks?: 'kept' | 'joined' | 'guessed') =>
  html(body, lineBreaks ? { lineBreaks } : {}).split('<br>').length - 1;

const WRAPPED = [
  'We walked to the pond in the morning, before anybody else was up, and saw',
  'the ducks there and the heron that comes in autumn, and went home by the',
  'long way, which takes half an hour more and is worth it on a day like that',
  'one.',
].join('\n');

describe('the line ends of a paragraph', () => {
  test.each([
    ['a poem', 'I walked\nto the pond\nand home', 2],
    ['a list of short lines', 'Bread\nMilk\nTea', 2],
    ['two sentences', 'It rained all day.\nI read a book.', 1],
    ['in a quote', '> one\n> two', 1],
    ['in a list', '- one\n  two', 1],
    ['around marked words', '**one**\ntwo [x](https://example.org)\nthree', 2],
    ['behind a sign for it', 'one  \ntwo\\\nthree', 2],
    ['behind a tab', 'one\t\ntwo \t  \nthree', 2],
  ])('are kept: %s', (_, body, count) => {
    expect(breaks(body)).toBe(count);
  });

  test('are joined where the paragraph looks wrapped by an editor', () => {
    expect(breaks(WRAPPED)).toBe(0);
    expect(breaks(`${WRAPPED}\n\n${WRAPPED}`)).toBe(0);
    expect(breaks(`- ${WRAPPED.replaceAll('\n', '\n  ')}`)).toBe(0);
  });

  test('are joined where one line holds an address that no editor could wrap', () => {
    const address = `https://example.org/${'a'.repeat(150)}`;
    expect(breaks(`${WRAPPED.replace('one.', 'one, see')}\n${address}\nfor more.`)).toBe(0);
  });

  test('of lines that each say something long are kept', () => {
    const long =
      'We walked to the pond and back and then we talked about it for a very long time, all of us, until it was dark and later.';
    expect(breaks(`${long} And so on.\nShort.\n${long} And on.`)).toBe(2);
  });

  test('are kept in a poem beside a wrapped paragraph', () => {
    expect(breaks(`${WRAPPED}\n\nI walked\nto the pond`)).toBe(1);
  });

  test('are as the settings say', () => {
    expect(breaks(WRAPPED, 'kept')).toBe(3);
    expect(breaks('one\ntwo', 'joined')).toBe(0);
    expect(breaks('one  \ntwo', 'joined')).toBe(1);
  });

  test.each(['```\na\nb\n```', '| a |\n| - |\n| b |', '# a\n\nb', '- a\n- b', '`a\nb`', '<div>\na\nb\n</div>'])(
    'of other blocks are none: %j',
    (body) => {
      expect(breaks(body)).toBe(0);
    },
  );

  test('are all kept where they are to be, whatever kinds of lines stand beside each other', () => {
    const beginnings = [
      '',
      '',
      '',
      '- ',
      '* ',
      '+\t',
      '1. ',
      '2) ',
      '# ',
      '> ',
      '>',
      '  ',
      '    ',
      '   - ',
      '    - ',
      '-',
      '#',
      '> - ',
    ];
    const rest = fc.constantFrom('a', 'b c', '**d**', '');
    fc.assert(
      fc.property(anyBodies(beginnings, rest), (body) => {
        const texts = elementsOf(treeOf(html(body, { lineBreaks: 'kept' })))
          .filter(holdsWords)
          .flatMap(textsAndBreaks);
        const unbroken = texts.filter((text, at) =>
          /\n\S/.test(texts[at - 1] === 'strong' ? text : text.replace(/^\n/, '')),
        );
        expect(unbroken, JSON.stringify(body)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function holdsWords({ tagName }: Element): boolean {
  return ['p', 'li', 'strong'].includes(tagName);
}

function textsAndBreaks({ children }: Element): string[] {
  return children.map((child: Nodes) =>
    child.type === 'text' ? child.value : child.type === 'element' ? child.tagName : '',
  );
}
