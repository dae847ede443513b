import { createHash } from 'node:crypto';
import { packTar } from 'modern-tar';
import { expect, test } from 'vitest';
import { holdsExactly } from '../../src/backup/holds-exactly.ts';

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

const WRITTEN = [
  { path: 'journal/', sum: null },
  { path: 'journal/a.md', sum: sumOf('Words.') },
];

test.each<[string, boolean, readonly (readonly [path: string, text: string])[]]>([
  ['the same', true, [['journal/a.md', 'Words.']]],
  ['other words', false, [['journal/a.md', 'Weeds.']]],
  ['another name', false, [['journal/b.md', 'Words.']]],
  ['one file less', false, []],
  [
    'one file more',
    false,
    [
      ['journal/a.md', 'Words.'],
      ['journal/b.md', 'Words.'],
    ],
  ],
])('what was written is known again by every name and sum: %s', async (_, isSame, files) => {
  const folder = { header: { name: 'journal/', size: 0, type: 'directory' } } as const;
  const entries = files.map(([name, body]) => ({ header: { name, size: body.length }, body }));
  const clear = new Blob([await packTar([folder, ...entries])]).stream();
  expect(await holdsExactly(clear, WRITTEN)).toBe(isSame);
});
