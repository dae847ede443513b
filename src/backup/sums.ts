/** The list of sums in an archive, as `sha256sum -c` reads it. */
export const SUMS_FILE = 'SHA256SUMS';

/** SHA-256 in hexadecimal digits of every file, by its path. */
export type Sums = ReadonlyMap<string, string>;

/** What would end a line or look like an end is written out, and a line with any of it begins with `\`. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const MEANT: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

const LINE = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;

/** A line for each file, in the order of the list. */
export function sumsText(sums: Sums): string {
  return [...sums].map(([path, sum]) => sumLine(path, sum)).join('');
}

function sumLine(path: string, sum: string): string {
  const name = path.replace(/[\\\n\r]/g, (sign) => WRITTEN_OUT[sign] ?? sign);
  return `${name === path ? '' : '\\'}${sum}  ${name}\n`;
}

/** The sums of a list; a line that is none says nothing. */
export function readSums(text: string): Sums {
  const sums = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, mark = '', sum, name] = LINE.exec(line.replace(/\r$/, '')) ?? [];
    if (sum === undefined || name === undefined) continue;
    sums.set(mark === '' ? name : name.replace(/\\[\\nr]/g, (sign) => MEANT[sign] ?? sign), sum);
  }
  return sums;
}
