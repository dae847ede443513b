import type { Coverage } from '../facts/series/summary.ts';
import type { Tally } from '../facts/series/tally.ts';
import type { TypicalDays } from './typical-days.ts';

/**
 * What a language says around the sections, and what more than one of them says. Each section names its own phrases on top
 * of these, in its file.
 */
export interface SheetPhrases {
  readonly title: (day: string) => string;
  readonly titleWithoutSession: string;
  readonly disclaimer: string;
  readonly blankDays: string;
  /** The heading of the lines at the foot. */
  readonly notes: string;
  readonly nothingShared: string;
  readonly paused: string;
  readonly pausedDays: (days: number) => string;
  readonly capped: string;
  /** In the header, where the session is the first with somebody else. */
  readonly firstWith: (name: string) => string;
  /** Below a section, how many lines do not stand in it, and how many questions have waited so long that they have no place. */
  readonly more: (count: number, waiting: number) => string;
  /** On how many days something rests. */
  readonly recorded: (coverage: Coverage, language: string, of?: 'day' | 'night') => string;
  readonly tally: (tally: Tally, of: 'answer' | 'day' | 'week', language: string) => string;
  readonly typical: (typical: TypicalDays) => string;
  /** How lines that stand in more than one section are left out. */
  readonly leaveOut: {
    readonly sum: (name: string) => string;
    readonly mark: string;
    readonly ownLine: string;
  };
}
