import { KEPT_ROW_NAMES } from '../../messages/en/commands/import-records.ts';
import type { KeptRow } from '../records.ts';

/** A comment of Sleep as Android without the tags at its end, and its tags. */
export interface TaggedComment {
  readonly comment: string;
  readonly tags: readonly string[];
  /** How often each is there, where one is there more than once. */
  readonly often: readonly KeptRow[];
}

const TAG = /(?<!\S)#(\p{L}[\p{L}\p{M}\p{N}_-]*?)(?:_(\d{1,4})x)?(?!\S)/gu;
/** A line end stands as a backslash and an n, alone between spaces. */
const LINE_END = /(?<!\S)\\n(?!\S)/g;

/** Reads `slept well \n #alcohol_3x #food`. A tag in the middle of a sentence stays in it too. */
export function commentTags(written: string): TaggedComment {
  const text = written.replace(LINE_END, '\n').trim();
  const found = [...text.matchAll(TAG)];
  const repeated = found.flatMap(([, name, times]) => (times === undefined ? [] : [`${name ?? ''} ${times}`]));
  const isLast = (tag: RegExpExecArray, left: string) => tag.index + tag[0].length === left.length;
  const comment = found.reduceRight(
    (left, tag) => (isLast(tag, left) ? left.slice(0, tag.index).trimEnd() : left),
    text,
  );
  return {
    comment,
    tags: found.map(([, name = '']) => name),
    often: repeated.length === 0 ? [] : [[KEPT_ROW_NAMES.frequency, repeated.join(', ')]],
  };
}
