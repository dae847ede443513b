import type { Journal } from './journal.ts';
import { compareProblems, type Problem } from './problem.ts';

/** A journal with what was found out about its notes after they were joined, such as that a picture cannot be read. */
export function withProblems(journal: Journal, found: readonly Problem[]): Journal {
  if (found.length === 0) return journal;
  const problems = [...journal.problems, ...found].sort(compareProblems);
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  return { ...journal, problems, problemsOf, counts: { ...journal.counts, withProblems: problemsOf.size } };
}
