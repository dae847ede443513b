import { expect, test } from 'vitest';
import { journalOf, said } from '../folder.ts';

test.each(['cancelled', 'not-attended'])('what is to be brought is named in a session that is %s', (state) => {
  const off = { 'sessions/2026-11-10.md': `---\nbring: [Diary]\nstate: ${state}\n---\n` };
  expect(said(journalOf(off).diagnostics)).toEqual([
    expect.stringMatching(/^2:1 bring bring is in a session that was called off, so no brief has it\./),
  ]);
  const held = {
    'sessions/2026-11-10.md': '---\nbring: [Diary]\n---\n',
    'sessions/2026-11-24.md': '---\nbring: [Plan]\n---\n',
  };
  expect(journalOf(held).diagnostics).toEqual([]);
});

test('a session that still calls itself planned is named once its day is over', () => {
  const planned = (day: string) => ({ [`sessions/${day}.md`]: '---\nstate: planned\n---\n' });
  expect(said(journalOf(planned('2026-11-22')).diagnostics)).toEqual([
    expect.stringMatching(/^2:1 state state is planned, and the day of the session is over\./),
  ]);
  expect(journalOf({ ...planned('2026-11-23'), ...planned('2026-11-24') }).diagnostics).toEqual([]);
});
