import { journalOf, type Files } from '../facts/journal-of.ts';
import { englishBrief } from './english-brief.ts';

export const SESSIONS: Files = { 'sessions/2026-11-10.md': '', 'sessions/2026-11-24.md': '' };

/** The brief of these files, between a session a fortnight ago and one tomorrow. */
export function briefOf(files: Files, options: Parameters<typeof journalOf>[1] = {}) {
  return englishBrief(journalOf({ ...SESSIONS, ...files }, options));
}
