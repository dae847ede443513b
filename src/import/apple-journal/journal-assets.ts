import { KEPT_ROW_NAMES, NOT_TAKEN } from '../../messages/en/commands/import-records.ts';
import type { ImportedMedia, KeptRow } from '../records.ts';
import type { SourceFile } from '../source/source.ts';
import { htmlWords } from '../values/html-text.ts';

/** What an entry shows beside its text: pictures and recordings, words as rows, and names of what is left out. */
export interface JournalAssets {
  readonly media: readonly ImportedMedia[];
  readonly rows: readonly KeptRow[];
  readonly left: readonly string[];
}

const ASSET = /<div id=["'][^"'<>]*["'] class=["']gridItem assetType_(\w+)["']>/;
const FILE = /<(?:img|video|audio|source)\b[^<>]*?\bsrc=["'](?:\.\.\/)?([^"'<>]+)["']/i;
/** Of these the picture is a sign, and the words say what it is. */
const IN_WORDS = new Set(['stateOfMind', 'contact']);
const LEFT: readonly (readonly [kind: RegExp, name: string])[] = [
  [/map|location|place|visit/i, NOT_TAKEN.places],
  [/motion|workout|route/i, NOT_TAKEN.movement],
  [/thirdPartyMedia|music|podcast/i, NOT_TAKEN.music],
];

/** The assets that stand above the text of a page. */
export function journalAssets(html: string, files: readonly SourceFile[]): JournalAssets {
  const above = html.split(/<div class=["'](?:reflectionPrompt|title|bodyText)["']>/, 1)[0] ?? '';
  // Behind each kind stands what belongs to it.
  const [, ...parts] = above.split(ASSET);
  const [media, rows, left]: [ImportedMedia[], KeptRow[], string[]] = [[], [], []];
  for (let index = 0; index < parts.length; index += 2) {
    const [kind = '', inner = ''] = parts.slice(index, index + 2);
    const reason = LEFT.find(([pattern]) => pattern.test(kind))?.[1];
    const target = IN_WORDS.has(kind) ? undefined : FILE.exec(inner)?.[1];
    if (reason !== undefined) left.push(reason);
    else if (target === undefined) rows.push([nameOf(kind), htmlWords(inner)]);
    else media.push({ name: KEPT_ROW_NAMES.attachment, path: pathOf(target, files) });
  }
  return { media, rows: rows.filter(([, words]) => words !== ''), left };
}

function pathOf(target: string, files: readonly SourceFile[]): string {
  return files.find(({ path }) => path === target || path.endsWith(`/${target}`))?.path ?? target;
}

/** `stateOfMind` as `State of mind`. */
function nameOf(kind: string): string {
  const words = kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
