import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import { mediaSign, withoutMediaSigns, type ImportedMedia } from '../records.ts';
import { inertMarkdown, tidy } from '../values/plain-markdown.ts';

/** A note's text with its pictures in their places, and what those are. */
export interface VaultText {
  readonly text: string;
  readonly media: readonly ImportedMedia[];
}

/** Paths of a vault's files by what a note may call them. */
export interface VaultFiles {
  readonly paths: ReadonlySet<string>;
  /** By the name without folders, in small letters. */
  readonly byName: ReadonlyMap<string, string>;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const EMBED = /!\[\[([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\|[^[\]\n]*)?\]\]/g;
const PICTURE = /!\[[^[\]\n]{0,300}\]\(([^()\n]{1,1000})\)/g;
/** `<a b.png> "title"` */
const TARGET = /^<([^<>]+)>|^[^\s<>"]+/;
const LINK = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;
const OF_A_NOTE = /(?:^|\/)[^./]+$|\.(?:md|canvas|base)$/i;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** A vault's Markdown as a text that keeps its form: links to notes are their words, pictures stand where they stood, code is as it was. */
export function vaultText(written: string, from: string, files: VaultFiles): VaultText {
  const media: ImportedMedia[] = [];
  const place = (target: string) => {
    const path = fileFor(target, from, files);
    media.push({ name: KEPT_ROW_NAMES.attachment, path });
    return `\n\n${mediaSign(media.length - 1)}\n\n`;
  };
  const parts = partsOf(tidy(withoutMediaSigns(written)));
  const shown = parts.map(({ text, isCode }) => (isCode ? text : inertPart(text, place)));
  return { text: shown.filter((part) => part.trim() !== '').join('\n\n'), media };
}

interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** A text as what is code between fences and what is not, line for line. */
function partsOf(text: string): Part[] {
  const parts: { lines: string[]; isCode: boolean }[] = [{ lines: [], isCode: false }];
  let fence = '';
  for (const line of text.split('\n')) {
    const [, sign = ''] = FENCE.exec(line) ?? [];
    const opens = fence === '' && sign !== '';
    if (opens) parts.push({ lines: [], isCode: true });
    parts.at(-1)?.lines.push(line);
    const closes = !opens && fence !== '' && sign.startsWith(fence) && line.trim() === sign;
    if (opens) fence = sign;
    else if (closes) fence = '';
    if (closes) parts.push({ lines: [], isCode: false });
  }
  return parts.map(({ lines, isCode }) => ({ text: lines.join('\n'), isCode }));
}

function inertPart(part: string, place: (target: string) => string): string {
  const words = part
    .replace(EMBED, (_, target: string) => (OF_A_NOTE.test(target.trim()) ? target.trim() : place(target.trim())))
    .replace(PICTURE, (shown, written: string) => {
      const [plain = '', inSigns] = TARGET.exec(written.trim()) ?? [];
      const target = inSigns ?? plain;
      return target === '' || WITH_SCHEME.test(target) ? shown : place(decoded(target));
    })
    .replace(LINK, (_, target: string, alias?: string) => alias ?? target);
  return inertMarkdown(words);
}

/** Where a file is that a note names: by its whole path, beside the note, or by its name alone. */
function fileFor(target: string, from: string, { paths, byName }: VaultFiles): string {
  const beside = `${from.split('/').slice(0, -1).join('/')}/${target.replace(/^\.\//, '')}`.replace(/^\//, '');
  const found = [target, beside].find((path) => paths.has(path));
  return found ?? byName.get((target.split('/').at(-1) ?? '').toLowerCase()) ?? target;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
