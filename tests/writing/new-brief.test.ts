import { describe, expect, test } from 'vitest';
import { newFile, type NewFileRequest } from '../../src/writing/new-file.ts';
import { journalOf, type Files } from '../read/folder.ts';

const SESSION: Files = { 'sessions/2026-11-19.md': '', 'sessions/2026-12-01.md': '' };
const REQUEST: NewFileRequest = { kind: 'brief', name: null, title: null, day: null, now: '21:40' };

describe('what changes a brief', () => {
  const fileOf = (files: Files) => newFile(journalOf(files), REQUEST);

  test('is made for the next session, by its file or by the day that the last one names', () => {
    expect([...fileOf(SESSION).paths().take(1)]).toEqual(['briefs/2026-12-01.md']);
    const named = { 'sessions/2026-11-19.md': '---\nnext: 2026-12-03\n---\n' };
    expect([...fileOf(named).paths().take(1)]).toEqual(['briefs/2026-12-03.md']);
  });

  test('is refused where there is no session to come, and where there is one already', () => {
    expect(fileOf({ 'sessions/2026-11-19.md': '' }).refusal).toContain('there is none on that day');
    const there = { ...SESSION, 'briefs/2026-12-01.md': '---\nopening: Mine\n---\n' };
    expect(fileOf(there).refusal).toContain('briefs/2026-12-01.md changes that brief already');
  });
});
