/** A mistake in one file, told so that the writer can mend it. It never carries the writing itself. */
export interface Problem {
  /** The file's path in the journal, with `/` between folders. */
  readonly file: string;
  /** 1-based line in the file; 1 where the whole file is meant. */
  readonly line: number;
  /** 1-based column in that line. */
  readonly column: number;
  /** The field it is about, such as `night.in_bed`, or null where it is about the file or its text. */
  readonly field: string | null;
  /** What is there, what would be right, and what happened to the rest. */
  readonly message: string;
  /** Whether it is no mistake: links to notes that are still to be written. */
  readonly isUnwritten?: boolean;
}

/** The problems that are mistakes, and so want mending. */
export function mistakesAmong(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ isUnwritten }) => isUnwritten !== true);
}

/** Where in a file something stands. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START_OF_FILE: Place = { line: 1, column: 1 };

/** By file, then line, then column: the order in which a person mends them. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Control characters, and those that hide text or turn it around; joiners, which emoji are made of, do no harm. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text in which what a terminal would obey is written out, `\u001b`; the characters in `kept` stay. */
export function printable(text: string, kept: string): string {
  return text.replace(UNPRINTABLE, (character) => (kept.includes(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
