import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { renderBrief } from './render.ts';
import { englishBrief } from './english-brief.ts';

const ROOT = join(import.meta.dirname, '../..');
const GOLDEN = join(ROOT, 'tests/golden/brief');
const journal = readJournal(join(ROOT, 'content'));

test('the brief of the sample journal has not moved', async () => {
  await expect(renderBrief(englishBrief(journal))).toMatchFileSnapshot(join(GOLDEN, 'sample.txt'));
});

test('nor have the briefs of its past sessions', async () => {
  const briefs = journal.sessions.map((session) => renderBrief(englishBrief(journal, session)));
  await expect(briefs.join('\n----\n\n')).toMatchFileSnapshot(join(GOLDEN, 'sample-past.txt'));
});

test('every line has a source and a rule, or is a sum of days', () => {
  const lines = journal.sessions.flatMap((session) =>
    englishBrief(journal, session).sections.flatMap((section) => section.lines),
  );
  const paths = new Set(journal.notes.map(({ path }) => path));
  expect(lines.length).toBeGreaterThan(20);
  for (const { source, rule, leaveOut } of lines) {
    expect(source === null || paths.has(source.file)).toBe(true);
    expect(rule).not.toBe('');
    expect(leaveOut).not.toBe('');
  }
});

test('the same notes give the same brief', () => {
  expect(englishBrief({ ...journal })).toEqual(englishBrief(journal));
});
