import { compareDiagnostics, mistakesAmong, type FileDiagnostic } from './diagnostic.ts';
import type { Journal } from './journal.ts';

/** A journal with what was found out about its notes after they were joined, such as that a picture cannot be read. */
export function withDiagnostics(journal: Journal, found: readonly FileDiagnostic[]): Journal {
  if (found.length === 0) return journal;
  const diagnostics = [...journal.diagnostics, ...found].sort(compareDiagnostics);
  const withMistakes = new Set(mistakesAmong(diagnostics).map(({ file }) => file)).size;
  const diagnosticsOf = Map.groupBy(diagnostics, ({ file }) => file);
  return { ...journal, diagnostics, diagnosticsOf, counts: { ...journal.counts, withMistakes } };
}
