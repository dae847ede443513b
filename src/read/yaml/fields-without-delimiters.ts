import { definitionOf, KINDS } from '../../notes/kinds/kinds.ts';

const NAMES: ReadonlySet<string> = new Set(KINDS.flatMap((kind) => Object.keys(definitionOf(kind).schema.shape)));
/** Names that hardly begin a sentence; `why:` or `time:` alone may. */
const TELLING: ReadonlySet<string> = new Set([
  ...['mood', 'energy', 'stress', 'feelings', 'habits', 'night', 'homework', 'questions'],
  ...['tags', 'share', 'set_by', 'set_in', 'measure', 'in_the_way'],
]);

/** Whether a text begins with lines such as `mood: 4`, as if the sign above them had been forgotten. */
export function beginsWithFields(lines: readonly string[]): boolean {
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const [first, second] = [nameIn(lines[start]), nameIn(lines[start + 1])];
  if (first === null) return false;
  const isLast = (lines[start + 1] ?? '').trim() === '' || (lines[start + 1] ?? '').startsWith('---');
  return second !== null || (isLast && TELLING.has(first));
}

function nameIn(line = ''): string | null {
  const name = /^([a-z_]{2,20}):(?:\s|$)/i.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && NAMES.has(name) ? name : null;
}
