import { diagnosticAt, finding, type Diagnostic, type Finding } from '../../notes/diagnostic.ts';
import matter from 'gray-matter';
import { beginsWithFields } from './fields-without-delimiters.ts';
import type { YamlFields } from './yaml-fields.ts';
import { refusalOfYaml } from './yaml-limits.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file's text taken apart. */
export interface SplitText {
  readonly fields: YamlFields;
  /** The frontmatter as it is written; empty where there is none or it cannot be read. */
  readonly frontmatter: string;
  /** The Markdown after the frontmatter; the whole text where there is none or it cannot be read. */
  readonly body: string;
  /** The line of the file on which `body` begins. */
  readonly bodyLine: number;
  /** False where frontmatter is there but cannot be read: then the whole file is shown as text. */
  readonly isReadable: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const NO_FIELDS = parseYaml('', 1).fields;
/** Frontmatter begins below the first `---`. */
export const FIRST_FIELD_LINE = 2;
const OPENING = '---';
const DELIMITER = /^---[ \t]*$/;
const YAML_OPENING = /^---[ \t]*(?:ya?ml[ \t]*)?$/i;
/** How far down a forgotten first line of frontmatter is looked for. */
const NEAR_LINES = 12;

/** Takes a file's text (with `\n` line ends) apart into fields and body. Never throws and never runs anything. */
export function splitFrontmatter(text: string): SplitText {
  const raised = withOpeningFirst(text);
  const split = raised === null ? null : splitAt(raised);
  return split?.isReadable && split.fields.values.size > 0 ? split : splitAt(text);
}

/** A first `---` below empty lines or behind spaces, moved to the top so that lines keep their numbers; null for any other text. */
function withOpeningFirst(text: string): string | null {
  const [before = '', blank = ''] = /^([\s\p{Cf}]*)---/u.exec(text) ?? [];
  if (blank === '') return null;
  const rest = text.slice(before.length - OPENING.length);
  const [opening = ''] = rest.split('\n', 1);
  return opening + blank.replace(/[^\n]/gu, '') + rest.slice(opening.length);
}

function splitAt(text: string): SplitText {
  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---') || opening.startsWith('----')) return withoutFrontmatter(text, lines);
  if (!YAML_OPENING.test(opening)) return unreadable(text, finding('not-yaml', { language: languageOf(opening) }), 1);
  const closing = lines.findIndex(
    (line, index) => index > 0 && (line.startsWith('---') || /^\.\.\.[ \t]*$/.test(line)),
  );
  if (closing < 0) return unreadable(text, finding('not-closed'), 1);
  const closingLine = lines[closing] ?? '';
  if (closingLine.startsWith('---') && !DELIMITER.test(closingLine)) {
    return unreadable(text, finding('text-after-close'), closing + 1);
  }
  return readBlock(text, lines, closing);
}

/** gray-matter splits; its engines are replaced by ours, so that nothing is run and every value keeps its place. */
function readBlock(text: string, lines: readonly string[], closing: number): SplitText {
  // gray-matter reads empty lines anew at each of them, so what cannot be read is not given to it.
  const refusal = refusalOfYaml(lines.slice(1, closing).join('\n'));
  if (refusal !== null) return unreadable(text, refusal, FIRST_FIELD_LINE);
  const isPlain = lines[0] === '---' && lines[closing] === '---';
  const split = matter(isPlain ? text : withPlainDelimiters(lines, closing), {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}), stringify: refuse } },
  });
  const frontmatter = split.matter.replace(/^\n/, '');
  const { fields, diagnostics, isProse, isReadable } = parseYaml(frontmatter, FIRST_FIELD_LINE);
  if (isProse) return lines[1]?.trim() === '' ? plain(text) : unreadable(text, finding('not-a-mapping'), 1);
  if (!isReadable) return { ...plain(text), isReadable: false, diagnostics };
  const bodyLine = closing + 2;
  const second = DELIMITER.test(lines[closing + 1] ?? '') ? [onLine(bodyLine, finding('second-block'))] : [];
  return {
    fields,
    frontmatter,
    body: split.content,
    bodyLine,
    isReadable: true,
    diagnostics: [...diagnostics, ...second],
  };
}

/** gray-matter knows neither spaces behind the signs nor dots. */
function withPlainDelimiters(lines: readonly string[], closing: number): string {
  return ['---', ...lines.slice(1, closing), '---', ...lines.slice(closing + 1)].join('\n');
}

function withoutFrontmatter(text: string, lines: readonly string[]): SplitText {
  const opening = (lines[0] ?? '').trimEnd();
  if (opening === '+++') return unreadable(text, finding('toml'), 1);
  if (opening === '{' || opening === ';;;' || /^\{\s*"/.test(opening)) {
    return unreadable(text, finding('json'), 1);
  }
  if (beginsWithFields(lines)) return { ...plain(text), diagnostics: [onLine(1, finding('without-opening'))] };
  const near = lines.slice(0, NEAR_LINES).findIndex(isNearlyDelimiter);
  const next = lines[near + 1] ?? '';
  if (near < 0 || opening.startsWith('```') || !/^\s*[\w-]+:(?: |$)/.test(next)) return plain(text);
  return { ...plain(text), diagnostics: [onLine(near + 1, finding('nearly-frontmatter'))] };
}

function isNearlyDelimiter(line: string): boolean {
  return /^\s*(?:-{3,}|[\u2013\u2014]-?|[\u2013\u2014]{2,})\s*$/.test(line);
}

function plain(text: string): SplitText {
  return { fields: NO_FIELDS, frontmatter: '', body: text, bodyLine: 1, isReadable: true, diagnostics: [] };
}

function unreadable(text: string, found: Finding, line: number): SplitText {
  return { ...plain(text), isReadable: false, diagnostics: [onLine(line, found)] };
}

function onLine(line: number, found: Finding): Diagnostic {
  return diagnosticAt({ line, column: 1 }, found);
}

function languageOf(opening: string): string | null {
  const language = opening.slice(3).trim();
  return /^\w{1,12}$/.test(language) ? language : null;
}

function refuse(): never {
  throw new Error('Notes are never written.');
}
