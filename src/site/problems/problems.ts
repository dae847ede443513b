import { slugOf } from '../../notes/addresses.ts';
import { digestOf } from '../../notes/digest.ts';
import { FIRST_FIELD_LINE } from '../../read/yaml/split-frontmatter.ts';
import type { Counts, Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { mistakesAmong, type FileDiagnostic } from '../../notes/diagnostic.ts';
import { writeOutControls } from '../../notes/control-signs.ts';
import { excerptOf } from '../../markdown/text.ts';
import { diagnosticSentence } from '../../messages/en/diagnostics.ts';
import { PROBLEM_WORDS } from '../../messages/en/problems.ts';
import { onePage } from '../shell/pages-of.ts';

/** A file with the lines of it that need a look. */
export interface FileProblems {
  readonly file: string;
  /** Null where it stands on the page already. */
  readonly anchor: string | null;
  /** Null for a file that is not shown. */
  readonly address: string | null;
  readonly problems: readonly ShownProblem[];
}

export interface ShownProblem {
  readonly line: number;
  readonly message: string;
  /** The line as it is written; null where the whole file is meant, or where its note is on its own page only. */
  readonly quote: string | null;
}

/** Everything the page of problems shows. */
export interface ProblemsView {
  readonly counts: Pick<Counts, 'files' | 'shown' | 'drafts'>;
  readonly files: readonly FileProblems[];
  /** What is no mistake. */
  readonly goodToKnow: readonly FileProblems[];
}

export const problemsPage = onePage('/problems/', ({ journal }): ProblemsView => {
  const { files, shown, drafts } = journal.counts;
  return { counts: { files, shown, drafts }, files: fileProblems(journal), goodToKnow: goodToKnow(journal) };
});

/** About two lines of the page. */
const LONGEST_QUOTE = 160;
/** What surely holds that much, so that a line of a megabyte is not read through. */
const ENOUGH = 1000;
const DIGITS = 6;

/** Where the problems page shows a file. */
export function problemsAddress(file: string): string {
  return `/problems/#${anchorOf(file)}`;
}

/** Every file with a mistake, by path, each mistake with its line. */
export function fileProblems(journal: Journal): FileProblems[] {
  return filesWith(journal, mistakesAmong(journal.diagnostics));
}

/** Apart from them, for it is no mistake: links to notes that are not written yet, and code of plugins. */
export function goodToKnow(journal: Journal): FileProblems[] {
  const mistakes = new Set(mistakesAmong(journal.diagnostics));
  const others = filesWith(
    journal,
    journal.diagnostics.filter((one) => !mistakes.has(one)),
  );
  const standing = new Set([...mistakes].map(({ file }) => file));
  return others.map((one) => (standing.has(one.file) ? { ...one, anchor: null } : one));
}

function filesWith(journal: Journal, diagnostics: readonly FileDiagnostic[]): FileProblems[] {
  const notes = new Map(journal.notes.map((note) => [note.path, note]));
  return [...Map.groupBy(diagnostics, ({ file }) => file)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, ofFile]) => {
      const note = notes.get(file);
      const isKept = journal.drafts.has(file) || (note !== undefined && !isListed(note));
      return {
        file,
        anchor: anchorOf(file),
        address: note?.address ?? null,
        problems: isKept ? ofFile.map(placeAlone) : ofFile.map(shownWith(note ? lineReader(note) : () => null)),
      };
    });
}

/** What a note that is on its own page only, or a draft, says of itself stays with it: even a field may be called by a name. */
function placeAlone({ line }: FileDiagnostic): ShownProblem {
  return { line, message: PROBLEM_WORDS.inNote, quote: null };
}

function shownWith(lineAt: (line: number) => string | null): (diagnostic: FileDiagnostic) => ShownProblem {
  return (diagnostic) => {
    const { line } = diagnostic;
    return { line, message: diagnosticSentence(diagnostic), quote: quoteOf(lineAt(line)) };
  };
}

/** Two paths may have the same words, so the digest tells them apart. */
function anchorOf(file: string): string {
  return `${slugOf(file)}-${digestOf(file).slice(0, DIGITS)}`;
}

function lineReader({ frontmatter, body, bodyLine }: Note): (line: number) => string | null {
  const [fields, text] = [frontmatter.split('\n'), body.split('\n')];
  return (line) => (line < bodyLine ? fields[line - FIRST_FIELD_LINE] : text[line - bodyLine]) ?? null;
}

function quoteOf(line: string | null): string | null {
  const quote = excerptOf(writeOutControls((line ?? '').slice(0, ENOUGH), '\t'), LONGEST_QUOTE);
  return quote === '' ? null : quote;
}
