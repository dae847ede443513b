import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import { mediaSign, type ImportedMedia } from '../records.ts';
import type { SourceFile } from '../source/source.ts';
import { jsonRecords, textIn, type JsonRecord } from '../values/json-values.ts';

/** Where its archive has them, and what a note calls one that it cannot show. */
const KINDS = [
  ['photos', KEPT_ROW_NAMES.picture],
  ['videos', KEPT_ROW_NAMES.video],
  ['audios', KEPT_ROW_NAMES.recording],
  ['pdfAttachments', KEPT_ROW_NAMES.document],
] as const;

/** `![](dayone-moment://ID)`, `dayone-moment:/audio/ID`, with more slashes or fewer, as nine versions of it wrote them. */
const MOMENT =
  /!?\[[^[\]\n]{0,200}\]\(dayone-moment:\/{0,4}(?:(?:photo|audio|video|pdfAttachment)\/{1,2})?([0-9a-z]+)\)/gi;

/** The media of an entry, and its text with their places. */
export interface DayOneMedia {
  readonly media: readonly ImportedMedia[];
  readonly text: string;
}

/** Which files an entry shows: found by their sums in the archive's names, also where an entry does not say of which type they are. */
export function dayOneMedia(entry: JsonRecord, text: string, bySum: ReadonlyMap<string, string>): DayOneMedia {
  const found = KINDS.flatMap(([list, name]) =>
    jsonRecords(entry[list]).map((one) => ({ id: textIn(one['identifier']), name, path: pathOf(one, list, bySum) })),
  );
  const places = new Map(found.map(({ id }, index) => [id.toLowerCase(), index]));
  const placed = text.replace(MOMENT, (_, id: string) => {
    const index = places.get(id.toLowerCase());
    return index === undefined ? '' : `\n\n${mediaSign(index)}\n\n`;
  });
  return { media: found.map(({ name, path }) => ({ name, path })), text: placed };
}

function pathOf(one: JsonRecord, list: string, bySum: ReadonlyMap<string, string>): string {
  const sum = textIn(one['md5']);
  const type = textIn(one['type']);
  return bySum.get(sum) ?? `${list}/${sum || textIn(one['identifier'])}${type === '' ? '' : `.${type}`}`;
}

/** The files of an archive by the sum that each is named after. */
export function filesBySum(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path }) => {
      const sum = /(?:^|\/)([0-9a-f]{32})\.[a-z0-9]+$/i.exec(path)?.[1];
      return sum === undefined ? [] : [[sum, path] as const];
    }),
  );
}
