import type { KindDefinition } from '../../src/notes/kinds/define-kind.ts';
import { KIND_DEFINITIONS, type FileKind } from '../../src/notes/kinds/kinds.ts';
import type { Place, FileDiagnostic } from '../../src/notes/diagnostic.ts';
import { parseSettings, SETTINGS_FILE } from '../../src/read/settings/read-settings.ts';
import { parse } from './folder.ts';
import type { Mistake } from './mistakes.ts';
import { linesOf, unmarked } from './written.ts';
import { told } from '../told.ts';

/** A path that says the kind of the file there. */
export const PATH_OF_KIND = Object.fromEntries([
  ...KIND_DEFINITIONS.map((definition) => [definition.name, pathByDefinition(definition)] as const),
  ['settings', SETTINGS_FILE],
]) as Readonly<Record<FileKind, string>>;

function pathByDefinition({
  onlyFile,
  folder,
  isOnDay,
}: Pick<KindDefinition, 'onlyFile' | 'folder' | 'isOnDay'>): string {
  if (onlyFile !== null) return `${onlyFile}.md`;
  if (folder === null) return 'about.md';
  return `${folder}/${isOnDay ? '2026-11-23' : 'one'}.md`;
}

type Told = Pick<FileDiagnostic, 'line' | 'column' | 'field'> & { readonly message: string };

/** What reading made of a mistake. */
export interface Read {
  readonly mistake: Mistake;
  /** The fields as they are written. */
  readonly lines: readonly string[];
  /** `line:column message` of each problem. */
  readonly said: readonly string[];
  readonly diagnostics: readonly Told[];
  readonly place: Place | null;
  /** Whether the field has a value after all. */
  readonly hasField: boolean;
  /** `stands` if a field beside the mistake and the body are as they were written. */
  readonly rest: 'stands' | 'is lost';
}

const BODY = 'A quiet day.';

export function readMistake(kind: FileKind, mistake: Mistake): Read {
  const beside = besideOf(kind, mistake);
  const { text, place } = unmarked(
    [`${beside.name}: ${beside.value}`, ...linesOf(mistake.written)],
    kind === 'settings' ? 1 : 2,
  );
  const { fields, diagnostics, body } =
    kind === 'settings' ? readAsSettings(text) : readAsNote(pathOf(kind, mistake), text);
  const said = diagnostics.map(({ line, column, message }) => `  ${line}:${column} ${message}`);
  const isKept = fields[beside.name] === beside.value && body === BODY;
  const hasField = valueAt(fields, mistake.field.split('.')) !== undefined;
  const lines = text.split('\n').slice(1);
  return { mistake, lines, said, diagnostics, place, hasField, rest: isKept ? 'stands' : 'is lost' };
}

/** The ninth answer is one of a PHQ-9 alone. */
function pathOf(kind: FileKind, { row }: Mistake): string {
  return row.name === 'item9' ? 'measures/2026-11-23-phq9.md' : PATH_OF_KIND[kind];
}

/** A field that is not the one with the mistake. */
function besideOf(kind: FileKind, { row, field }: Mistake): { name: string; value: string } {
  if (kind === 'settings')
    return row.name === 'paper' ? { name: 'name', value: 'JD' } : { name: 'paper', value: 'letter' };
  return field === row.name && row.name === 'title'
    ? { name: 'session', value: 'kept' }
    : { name: 'title', value: 'Kept' };
}

interface AsRead {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly diagnostics: Read['diagnostics'];
  readonly body: string;
}

function readAsNote(path: string, text: string): AsRead {
  const { note, diagnostics } = parse(`---\n${text}\n---\n${BODY}`, path);
  return { fields: { ...note?.fields }, diagnostics: told(diagnostics), body: note?.body ?? '' };
}

function readAsSettings(text: string): AsRead {
  const { fields, diagnostics } = parseSettings(new TextEncoder().encode(text));
  return { fields, diagnostics: told(diagnostics), body: BODY };
}

/** Items of lists count from one, as messages name them. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== 'object' || value === null) return name === undefined ? value : undefined;
  const inner = Array.isArray(value) ? (value[Number(name) - 1] as unknown) : (value as Record<string, unknown>)[name];
  return valueAt(inner, rest);
}
