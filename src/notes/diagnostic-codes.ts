import type { Obstacle } from '../markdown/obstacle.ts';
import type { MdxReason } from '../markdown/mdx-reason.ts';
import type { Expectation } from './kinds/expectation.ts';
import type { FileKind, NoteKind } from './kinds/kinds.ts';

/** What a value is, said without giving the writing away. */
export type ValueDescription =
  | { readonly is: 'empty' | 'list' | 'group' | 'unknown' | 'word' }
  | { readonly is: 'list-of'; readonly count: number }
  | { readonly is: 'text'; readonly characters: number }
  /** A number, a day, a time, yes or no, or a word of ours: shown as it is written. */
  | { readonly is: 'shown'; readonly written: string };

/** Why lines are no YAML. */
export type YamlReason =
  | 'tab-indent'
  | 'tag'
  | 'backslash'
  | 'value-start'
  | 'alias'
  | 'depth'
  | 'colon-in-value'
  | 'open-quote'
  | 'open-bracket'
  | 'no-colon'
  | 'no-pair'
  | 'other';

/** Why a picture is not shown. */
export type PictureReason = 'closed' | 'empty' | 'large' | 'damaged';

interface OfField {
  readonly field: string;
}

interface Meant {
  /** The name that was most likely meant, or null. */
  readonly likely: string | null;
}

interface WrongValue extends OfField {
  readonly value: ValueDescription;
  readonly expected: Expectation;
  readonly kind: FileKind;
}

type MissingValue = Omit<WrongValue, 'value'>;

/** What each code is told with; null where the code says it all. */
export interface DiagnosticParameters {
  // The file
  readonly 'not-utf8': null;
  readonly 'utf-16': null;
  readonly 'utf-32': null;
  readonly binary: null;
  readonly 'control-characters': { readonly count: number };
  readonly 'too-large': { readonly megabytes: number };
  readonly 'not-markdown': null;
  readonly 'word-document': null;
  readonly 'conflict-copy': { readonly original: string };
  readonly 'settings-name': null;
  readonly 'folder-name': { readonly likely: string };
  readonly link: null;
  readonly 'closed-folder': null;
  readonly unreadable: null;
  // The frontmatter as a whole
  readonly 'not-closed': null;
  readonly 'text-after-close': null;
  readonly 'not-yaml': { readonly language: string | null };
  readonly toml: null;
  readonly json: null;
  readonly 'nearly-frontmatter': null;
  readonly 'without-opening': null;
  readonly 'second-block': null;
  readonly 'not-a-mapping': null;
  readonly 'yaml-line': { readonly reason: YamlReason };
  readonly 'yaml-kept': { readonly reason: YamlReason };
  readonly 'yaml-whole': { readonly reason: YamlReason };
  readonly 'duplicate-field': OfField;
  readonly 'field-in-two-cases': OfField & { readonly isExact: boolean };
  readonly 'all-too-deep': null;
  readonly 'too-many-fields': null;
  readonly 'too-deep': null;
  readonly anchor: null;
  // The text
  readonly 'not-laid-out': { readonly obstacle: Obstacle };
  readonly 'too-many-tags': null;
  readonly 'like-a-mark': null;
  readonly 'open-comment': null;
  readonly mdx: { readonly reason: MdxReason };
  // One field
  readonly 'wrong-value': WrongValue;
  readonly 'required-inside': MissingValue;
  readonly required: MissingValue;
  readonly 'required-wrong': WrongValue;
  readonly 'required-wrong-inside': WrongValue;
  readonly 'unknown-field': OfField & { readonly likely: string; readonly kind: FileKind };
  readonly 'unknown-inside': OfField & { readonly kind: FileKind };
  readonly 'invisible-characters': Meant;
  readonly 'hash-comment': OfField;
  readonly 'cut-value': OfField;
  readonly 'name-alone': OfField;
  readonly 'alone-in-braces': null;
  readonly 'share-unclear': OfField & { readonly value: ValueDescription };
  readonly 'draft-unclear': OfField & { readonly value: ValueDescription };
  readonly 'says-who-sees': { readonly field: string | null };
  readonly 'unknown-type': Meant;
  // Days
  readonly 'no-day': null;
  readonly 'name-in-two-ways': null;
  readonly 'no-such-day': { readonly written: string };
  readonly 'date-differs': { readonly inName: string; readonly date: string };
  readonly 'ambiguous-date': { readonly value: ValueDescription };
  // Between notes
  readonly 'duplicate-id': { readonly id: string; readonly kind: NoteKind; readonly other: string };
  readonly 'nearly-same-id': { readonly id: string; readonly kind: NoteKind; readonly other: string };
  readonly 'nearly-same-path': { readonly other: string };
  readonly 'unknown-note': OfField & Meant & { readonly kind: NoteKind };
  readonly 'unknown-series': OfField & Meant;
  readonly 'unknown-brief-line': OfField & Meant;
  readonly 'still-planned': { readonly field: string };
  readonly 'bring-called-off': { readonly field: string };
  readonly 'brief-without-session': Meant & { readonly day: string };
  readonly 'no-session': null;
  readonly 'unwritten-links': { readonly lines: readonly number[] };
  readonly 'lost-heading': null;
  readonly attachment: null;
  readonly 'broken-picture': Meant;
  readonly 'picture-unreadable': { readonly reason: PictureReason };
  readonly 'picture-elsewhere': null;
  readonly 'habit-value': OfField & { readonly value: ValueDescription; readonly expected: Expectation };
  readonly 'inline-fields': { readonly notes: number };
  readonly 'plugin-code': { readonly notes: number };
  readonly 'misplaced-field': OfField & { readonly kind: 'habit' | 'homework' };
  // The settings
  readonly 'settings-closed': null;
  readonly 'settings-unreadable': null;
}

export type DiagnosticCode = keyof DiagnosticParameters;
