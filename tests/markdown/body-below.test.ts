import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyBelow } from '../../src/markdown/body-below.ts';
import { parseMarkdown, type MdastNode } from '../../src/markdown/parse.ts';
import { childrenOf } from '../../src/markdown/walk.ts';
import { attackStrings } from '../e2e/attacks/attack-strings.ts';

const below = (body: string, pictureAt: (target: string) => string | null = () => null) =>
  bodyBelow(body, { level: 3, pictureAt });

/** The depths of all headings of a text. */
function depthsIn(node: MdastNode): number[] {
  return [...(node.type === 'heading' ? [node.depth] : []), ...childrenOf(node).flatMap(depthsIn)];
}

describe('a body below a heading of the third level', () => {
  test.each([
    ['# One', '#### One'],
    ['## Two ##', '##### Two ##'],
    ['##### Five', '###### Five'],
    ['One\n===', '#### One'],
    ['Two\nlines\n---\nText', '##### Two lines\nText'],
    ['#no space\n---', '##### #no space'],
    ['> # Quoted', '> #### Quoted'],
    ['- ## In a list', '- ##### In a list'],
    ['#no heading', '#no heading'],
    ['a\n\n---\n\nb', 'a\n\n---\n\nb'],
    ['```\n# code\n```', '```\n# code\n```'],
    ['    # code', '    # code'],
    ['a `# code` b', 'a `# code` b'],
    ['~~~md\n# a\n\nb\n===\n~~~\n\n# c', '~~~md\n# a\n\nb\n===\n~~~\n\n#### c'],
    ['<h2 id="a">A</h2>', '<h5 id="a">A</h5>'],
    ['a <h1>b</h1> <hr> <header>', 'a <h4>b</h4> <hr> <header>'],
    ['\n\n  \nText\n\n', 'Text'],
  ])('%j is %j', (body, wanted) => expect(below(body)).toBe(wanted));

  test.each([
    '```\nno end',
    '~~~~\n```\n',
    '<!-- no end',
    '<pre>\n\n# a',
    '<script>',
    '- a\n  ```\n  b',
    '<![CDATA[',
    '<?php',
  ])('%j never takes hold of what follows', (body) => {
    const placed = below(body);
    if (placed === null) return;
    const whole = childrenOf(parseMarkdown(`${placed}\n\n# Next\n`));
    expect(whole.at(-1)).toMatchObject({ type: 'heading', depth: 1 });
  });

  test('that has no end is none', () => {
    expect(below('```\nno end')).toBeNull();
    expect(below('<!-- no end')).toBeNull();
    expect(below('> '.repeat(100_000))).toBeNull();
  });

  test('shows its pictures from where it stands now', () => {
    const at = (target: string) => (target.includes('sea') ? 'pictures/sea.png' : null);
    expect(below('![The [sea]](../sea.png "t") and ![](https://a.example/x.png)', at)).toBe(
      '![The \\[sea\\]](pictures/sea.png) and ![](https://a.example/x.png)',
    );
    expect(below('![[sea.png]]', at)).toContain('](pictures/sea.png)');
    expect(below('![a](x)', () => 'pictures/my (sea).png')).toBe('![a](<pictures/my (sea).png>)');
    expect(below('![a](x)', () => 'a>b.png')).toBe('![a](a%3Eb.png)');
    expect(below('`![a](sea.png)`', at)).toBe('`![a](sea.png)`');
  });

  test('has the headings that it had, each deeper by three, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...[
        '# a',
        '## b',
        'c\n===',
        'd\n---',
        '```',
        '~~~',
        '> ',
        '- ',
        '    ',
        '<h3>e</h3>',
        '<!--',
        '-->',
        '\n',
        '\n\n',
      ],
      ...['text', '#', '=', '---', '`', '<pre>', '</pre>', '\t', '\\', '[a]: b', '* * *', '1. '],
      ...attackStrings().slice(0, 30),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const body = pieces.join('');
        const placed = below(body);
        if (placed === null) return;
        const [before, after] = [
          depthsIn(parseMarkdown(body.replace(/^(?:[ \t]*\n)+/, ''))),
          depthsIn(parseMarkdown(placed)),
        ];
        expect(after).toEqual(before.map((depth) => Math.min(6, depth + 3)));
        expect(childrenOf(parseMarkdown(`${placed}\n\n# Next\n`)).at(-1)).toMatchObject({ type: 'heading', depth: 1 });
      }),
      { numRuns: 1500 },
    );
  });
});
