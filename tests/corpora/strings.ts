import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The strings that programs stumble over, and those made to attack them. */
export function stringsOf(corpora: string): string[] {
  const read = (name: string) => JSON.parse(readFileSync(join(corpora, 'attacks', name), 'utf8')) as unknown[];
  const payloads = read('payloads.json') as { payload: string }[];
  return [...(read('naughty-strings.json') as string[]), ...payloads.map(({ payload }) => payload)];
}

/** Each kind's folder, the start of a name in it, and the field that takes the string. */
const KINDS: readonly (readonly [folder: string, start: string, field: string, more: string])[] = [
  ['journal', '2026-10-01-', 'prompt', 'mood: 4'],
  ['sessions', '2026-10-02-', 'with', ''],
  ['reflections', '2026-10-03-', 'learned', ''],
  ['homework', '', 'what', ''],
  ['thoughts', '2026-10-04-', 'situation', ''],
  ['habits', '', 'name', 'measure: minutes'],
  ['measures', '2026-10-05-', 'name', 'total: 4'],
  ['goals', '', 'goal', ''],
  ['wins', '2026-10-06-', 'what', ''],
  ['briefs', '2026-10-07-', 'opening', ''],
  ['elsewhere', '', 'brief', ''],
];

/** What most disks take as the name of a file. */
const LONGEST_NAME_BYTES = 255;

/** A journal with each string as title, tag, field and body of a note, in all kinds in turn, and as a name where it can be one. */
export function journalOfStrings(strings: readonly string[]): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'strings-'));
  const paths = strings.flatMap((text, index) => {
    const [place, start, field, more] = KINDS[index % KINDS.length] ?? ['', '', '', ''];
    const quoted = JSON.stringify(text);
    const written = `---\ntitle: ${quoted}\ntags: [${quoted}]\n${field}: ${quoted}\n${more}\n---\n${text}\n`;
    const plain = `${place}/${start}n${String(index)}.md`;
    const odd = `${place}/${String(index)}/${start}${text}.md`;
    return [write(folder, plain, written), ...(isName(`${start}${text}.md`) ? [write(folder, odd, 'Words.')] : [])];
  });
  return { folder, paths };
}

export function isName(name: string): boolean {
  return !/[/\0]|^\./.test(name) && name.isWellFormed() && Buffer.byteLength(name) <= LONGEST_NAME_BYTES;
}

function write(folder: string, path: string, text: string): string {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}
