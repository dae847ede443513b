import { FORMAT_TITLES, IMPORT_REFUSALS, RECORD_REFUSALS } from '../../messages/en/commands/import-records.ts';
import { sortedOut, type RefusedRecord } from '../records.ts';

/**
 * What a file of Sleepmeter consists of. Its quotes are not escaped, so that a name or a note may hold quotes, commas and
 * line ends: a row ends where a quote ends a line and the next line has the form of a row.
 */
export interface SleepmeterTables {
  /** A person's own words by their ids. */
  readonly aids: ReadonlyMap<string, string>;
  readonly hindrances: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** The table of sleeps below its names, and the line on which it begins. */
  readonly sleeps: string;
  readonly line: number;
}

/** One sleep as its row has it. */
export interface SleepmeterRow {
  readonly line: number;
  /** The whole of it. */
  readonly written: string;
  readonly cells: SleepmeterCells;
  readonly notes: string;
}

const COLUMNS = [
  ...['wake', 'sleep', 'bedtime', 'holes', 'type', 'dreams', 'aid', 'hindrances', 'tags', 'quality'],
  'notes',
];
const HEAD = `${COLUMNS.join(',')}\n`;
const QUOTED = '"[^"\\n]{0,40}",';
const PLAIN = '[^,"\\n]*,';
const ROW_START = new RegExp(`(?<=^|"\\n)(?=(?:${QUOTED}){3}(?:${PLAIN}){7}")`);
const ROW = new RegExp(`^((?:${QUOTED}){3}(?:${PLAIN}){7})"([^]*)"$`);
/** The last line of a file, where it begins like a row and is none. */
const CUT_START = /(?<="\n)(?="\d[^\n]*$)/;

/** Splits a text with plain line ends. Throws a sentence where it has no table of sleeps. */
export function sleepmeterTables(text: string): SleepmeterTables {
  const place = placeOf(text, HEAD);
  if (place === null && text.startsWith('custom_')) throw new Error(IMPORT_REFUSALS.noSleeps);
  if (place === null) throw new Error(IMPORT_REFUSALS.otherColumns(FORMAT_TITLES.sleepmeter, COLUMNS));
  const before = text.slice(0, place);
  return {
    aids: ownWords(before, 'custom_aid_id,class,name\n'),
    hindrances: ownWords(before, 'custom_hindrance_id,class,name\n'),
    tags: ownWords(before, 'custom_tag_id,name\n'),
    sleeps: text.slice(place + HEAD.length),
    line: linesIn(before) + 2,
  };
}

/** Where a line of names is: at the start, or behind an empty line. */
function placeOf(text: string, head: string): number | null {
  if (text.startsWith(head)) return 0;
  const found = text.indexOf(`\n\n${head}`);
  return found === -1 ? null : found + 2;
}

/** The words below a head, up to the next one. A word whose row is damaged goes by its id. */
function ownWords(text: string, head: string): ReadonlyMap<string, string> {
  const place = placeOf(text, head);
  if (place === null) return new Map();
  const [table = ''] = text.slice(place + head.length).split(/(?<="\n)\n(?=custom_\w+,|$)/, 1);
  return new Map(
    table.split(/(?<="\n)(?=CUSTOM_\d+,)/).flatMap((row) => {
      const [, id, name] = /^(CUSTOM_\d+),(?:[A-Z_]+,)?"([^]*)"$/.exec(row.trimEnd()) ?? [];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** The rows of the table of sleeps, and what is none. */
export function sleepmeterRows({ sleeps, line: first }: SleepmeterTables): {
  readonly rows: readonly SleepmeterRow[];
  readonly refused: readonly RefusedRecord[];
} {
  const parts = sleeps
    .split(ROW_START)
    .flatMap((part, index, all) => (index === all.length - 1 ? part.split(CUT_START) : [part]));
  let line = first;
  const read = parts.flatMap((part, index) => {
    const place = line;
    line += linesIn(part);
    if (part.trim() === '') return [];
    const why = index === parts.length - 1 ? RECORD_REFUSALS.cut : RECORD_REFUSALS.unreadable;
    return [readRow(part.trimEnd(), place) ?? { place: RECORD_REFUSALS.line(place), why }];
  });
  const { entries: rows, refused } = sortedOut<SleepmeterRow>(read);
  return { rows, refused };
}

type SleepmeterCells = ReturnType<typeof cellsOf>;

function readRow(written: string, line: number): SleepmeterRow | null {
  const [, cells, notes] = ROW.exec(written) ?? [];
  return cells === undefined || notes === undefined ? null : { line, written, cells: cellsOf(cells), notes };
}

function cellsOf(written: string) {
  const cells = written.replaceAll('"', '').split(',');
  const [wake = '', sleep = '', bedtime = '', holes = '', type = '', dreams = '', aid = '', ...rest] = cells;
  const [hindrances = '', tags = '', quality = ''] = rest;
  return { wake, sleep, bedtime, holes, type, dreams, aid, hindrances, tags, quality };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
