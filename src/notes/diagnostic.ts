import type { DiagnosticCode, DiagnosticParameters } from './diagnostic-codes.ts';

/** Where in a file something stands; both are 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START_OF_FILE: Place = { line: 1, column: 1 };

/** What was found out about a part of a file, by its code: the sentence is made where it is shown. */
export type Finding = {
  readonly [Code in DiagnosticCode]: { readonly code: Code; readonly parameters: DiagnosticParameters[Code] };
}[DiagnosticCode];

/** A finding of a code. It never carries the writing itself: of a value it says its kind. */
export function finding<Code extends DiagnosticCode>(
  code: Code,
  ...[parameters]: DiagnosticParameters[Code] extends null ? [] : [DiagnosticParameters[Code]]
): Finding {
  return { code, parameters: parameters ?? null } as Finding;
}

/** What becomes of a note of which nobody can tell who may see it. */
export type Consequence = 'treated-as-never' | 'treated-as-draft';

/** A finding with its place, before it is known which file it is of. */
export type Diagnostic = Finding &
  Place & {
    /** The field it is about, such as `night.in_bed`, or null where it is about the file or its text. */
    readonly field: string | null;
    readonly consequence?: Consequence;
    /** Whether it says, in a way that is not read, who may see the note. */
    readonly closes?: true;
  };

/** A diagnostic of one file of the journal, told so that the writer can mend it. */
export type FileDiagnostic = Diagnostic & {
  /** The file's path in the journal, with `/` between folders. */
  readonly file: string;
};

/** A diagnostic at a place, or at one field. */
export function diagnosticAt({ line, column }: Place, found: Finding, field: string | null = null): Diagnostic {
  return { ...found, line, column, field };
}

export function inFile(file: string, diagnostic: Diagnostic): FileDiagnostic {
  return { ...diagnostic, file };
}

/** Links to notes that are still to be written, and code that is shown as code: nothing is to be mended. */
const NO_MISTAKES: ReadonlySet<string> = new Set(['unwritten-links', 'plugin-code']);

/** The diagnostics that are mistakes, and so want mending. */
export function mistakesAmong(diagnostics: readonly FileDiagnostic[]): FileDiagnostic[] {
  return diagnostics.filter(({ code }) => !NO_MISTAKES.has(code));
}

/** By file, then line, then column: the order in which a person mends them. */
export function compareDiagnostics(a: FileDiagnostic, b: FileDiagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
