import { expect, test } from 'vitest';
import { grown } from '../growing.ts';
import { told } from '../told.ts';
import { parse } from './folder.ts';
import { testGrowing } from './growing-frontmatter.ts';

testGrowing(2000);

test('a hundred thousand fields are named and shown as text', () => {
  const { note, diagnostics } = parse(`---\n${grown('a№: b\n', 1_000_000)}---\nWords.\n`);
  expect(note).toMatchObject({ isReadable: false, share: 'never' });
  expect(told(diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('more lines or signs than'),
  ]);
});

test('a record for every day of three years is read', () => {
  const record =
    '  - date: 2026-01-01\n    tried: "a, b"\n    done: yes\n    minutes: 10\n    learned: it went [well]\n';
  const { note, diagnostics } = parse(`---\nwhat: Walk\npractice:\n${record.repeat(3 * 365)}---\n`, 'homework/walk.md');
  expect(told(diagnostics).filter(({ message }) => message.includes('more lines or signs'))).toEqual([]);
  expect(note?.isReadable).toBe(true);
});
