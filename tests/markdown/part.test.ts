import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/markdown/part.ts';

const BODY = `Before.

# Morning
Tea. ^tea

## Walk
- out
  - far ^far
- back

# Evening
> Quiet.

^quote

Walk again %%with nobody
# Hidden
secret ^secret%%

\`\`\`
# Code
\`\`\`
`;

describe('the part of a body', () => {
  test.each([
    ['', BODY],
    ['Walk', '## Walk\n- out\n  - far ^far\n- back\n'],
    ['morning', '# Morning\nTea. ^tea\n\n## Walk\n- out\n  - far ^far\n- back\n'],
    ['Morning#Walk', '## Walk\n- out\n  - far ^far\n- back\n'],
    ['^tea', 'Tea. ^tea'],
    ['^FAR', '- far ^far'],
    ['^quote', '> Quiet.'],
  ])('named %j', (named, part) => {
    expect(partOf(BODY, named)).toBe(part);
  });

  test('that ends the note goes to its end, without what is hidden', () => {
    expect(partOf(BODY, 'Evening')).toBe('# Evening\n> Quiet.\n\n^quote\n\nWalk again \n\n\n\n```\n# Code\n```\n');
  });

  test.each(['Hidden', 'Code', 'Noon', '^secret', '^te', '^ea', '^none', '^'])('named %j is none', (named) => {
    expect(partOf(BODY, named)).toBeNull();
  });

  test('of two headings of one name is the one that a link to it reaches', () => {
    expect(partOf('# A\none\n# A\ntwo\n', 'A')).toBe('# A\none');
    expect(partOf('# A\none\n# A\ntwo\n', 'a-1')).toBe('# A\ntwo\n');
  });

  test('of any text never holds what the whole hides, and never stops', () => {
    const piece = fc.constantFrom(
      ...['# A\n', '## B\n', '%%', 'secret', ' ^x\n', '- i\n', '> q\n', '\n', '```\n', '<!--', '-->'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        const [before = '', ...rest] = body.split('secret');
        const isHidden = rest.length === 1 && before.split('%%').length % 2 === 0 && !/`|<!--/.test(body);
        const isClosed = isHidden && (rest[0] ?? '').split('%%').length === 2;
        return ['A', 'B', '^x'].every((named) => !(isClosed && (partOf(body, named) ?? '').includes('secret')));
      }),
      { numRuns: 2000 },
    );
  });
});
