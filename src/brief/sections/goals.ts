import { addDays, type Day } from '../../calendar/day.ts';
import { formatDay } from '../../calendar/format.ts';
import type { Goal } from '../../notes/note.ts';
import { LONGEST_WINDOW } from '../../facts/sessions/session-window.ts';
import { choose, type Occasion } from '../brief-edits.ts';
import { draftFrom, type Draft, type Found } from '../line.ts';
import { mayPrintGoal } from '../print-policy.ts';
import { BRIEF_WORDS } from '../../messages/en/brief.ts';

const LEAST_RANK = Infinity;

interface Rating {
  readonly day: Day;
  readonly score: number;
}

/** Section 6: goals with a rank in the writer's words, with the first rating and the last, by rank and then by name. */
export function goals(occasion: Occasion): Found {
  const { journal, window } = occasion;
  const ranked = journal.goals
    .filter((goal) => mayPrintGoal(goal) && isActive(goal) && wasThere(goal, window.to))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  return choose(
    ranked.map((goal) => goalDraft(goal, occasion)),
    occasion,
  );
}

function isActive({ fields }: Goal): boolean {
  return fields.state === undefined || fields.state === 'active';
}

/** One whose first rating is still ahead was not there yet on the days of an earlier brief. */
function wasThere({ fields }: Goal, day: Day): boolean {
  const { ratings = [] } = fields;
  return ratings.length === 0 || ratings.some(({ date }) => date <= day);
}

function rankOf({ fields }: Goal): number {
  return fields.rank ?? LEAST_RANK;
}

function goalDraft(goal: Goal, { journal, window }: Occasion): Draft {
  const ratings = (goal.fields.ratings ?? [])
    .map(({ date, score }) => ({ day: date, score }))
    .filter(({ day }) => day <= window.to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = ratings.at(-1);
  const isRecent = last !== undefined && last.day > addDays(window.to, -LONGEST_WINDOW);
  return draftFrom(goal, ['goal'], {
    text: goal.fields.goal.replace(/(?<![\s.\u3002])[\s.\u3002]+$/, ''),
    fixed: ` \u2013 ${isRecent ? ratedWords(ratings, journal.settings.language) : BRIEF_WORDS.notRated}.`,
    day: isRecent ? last.day : null,
    rule: BRIEF_WORDS.rules.goal,
    leaveOut: BRIEF_WORDS.leaveOut.goal,
  });
}

/** The first rating, the one before the last, and the last, as far as they are different ones. */
function ratedWords(ratings: readonly Rating[], language: string): string {
  const [first, before, now] = [ratings[0], ratings.at(-2), ratings.at(-1)];
  if (!first || !now) return BRIEF_WORDS.notRated;
  if (first === now) return BRIEF_WORDS.ratedOnce(now.score);
  const between = before && before !== first ? before.score : null;
  return BRIEF_WORDS.rated(first.score, formatDay(first.day, 'short', language), now.score, between);
}
