import { deflateRawSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { placesFile, startsOf, textsFile, type KeptText } from '../shared/bundle-list.ts';
import { openNumberWriter } from '../shared/pack-places.ts';
import type { BundleParts } from './bundle.ts';
import type { BundleToBuild, KeptBundle, RecordToBuild } from './kept-bundle.ts';
import { openWordNumbers, type WordNumbers } from './word-numbers.ts';
import { keptText, wordsOfRecord } from './words-of-record.ts';

export interface BuiltBundle {
  readonly files: readonly IndexFile[];
  readonly parts: BundleParts;
}

/** A note that is taken apart: its words by their numbers, its text packed. */
interface TakenApart {
  readonly words: Uint32Array;
  readonly ofTitle: number;
  readonly text: Buffer;
}

/** The files of one bundle: the texts of its notes, and where each word stands in them. */
export function buildBundle({ records, language }: BundleToBuild, kept: KeptBundle | null = null): BuiltBundle {
  const numbers = openWordNumbers();
  const keptNumberOf = numbersOfKept(kept?.vocabulary ?? [], numbers);
  const notes = records.map((record) => takeApart(record, { language, kept, numbers, keptNumberOf }));
  const { vocabulary, rank } = numbers.inOrder();
  const places = placesOf(notes, rank, vocabulary.length);
  const bytes = notes.map(({ text }) => text.length);
  const texts = Buffer.concat(notes.map(({ text }) => text));
  return {
    files: [...inFiles(texts, bytes, textsFile), ...inFiles(places.all, places.bytes, placesFile)],
    parts: {
      keys: records.map(({ key }) => key),
      words: notes.map(({ words }) => words.length),
      titles: notes.map(({ ofTitle }) => ofTitle),
      ...{ bytes, vocabulary, places: places.bytes },
    },
  };
}

interface TakingApart {
  readonly language: string;
  readonly kept: KeptBundle | null;
  readonly numbers: WordNumbers;
  /** The number here of a word that has another in what is kept. */
  readonly keptNumberOf: (word: number) => number;
}

function takeApart(record: RecordToBuild, { language, kept, numbers, keptNumberOf }: TakingApart): TakenApart {
  const { fields } = record;
  if (typeof fields !== 'number') {
    const text = keptText({ ...record, fields });
    return { ...wordsOfRecord(text, language, numbers), text: packed(text) };
  }
  const { words = NO_WORDS, ofTitle = 0, text = Buffer.alloc(0) } = kept?.noteAt(fields) ?? {};
  return { ofTitle, text, words: words.map(keptNumberOf) };
}

const NO_WORDS = new Uint32Array();

/** Each word of what is kept is looked up once, not each time that it stands in a note. */
function numbersOfKept(vocabulary: readonly string[], { of }: WordNumbers): (word: number) => number {
  const known = new Uint32Array(vocabulary.length);
  return (word) => {
    // One more than the number, as none begins with 0.
    const number = known[word] || of(vocabulary[word] ?? '') + 1;
    known[word] = number;
    return number - 1;
  };
}

/** What deflates gives a few bytes at the front of many, which would all be held. */
function packed(text: KeptText): Buffer {
  return Buffer.from(deflateRawSync(JSON.stringify(text)));
}

/** Where each word stands, one after the other, and how many bytes that takes for each. */
function placesOf(notes: readonly TakenApart[], rank: Uint32Array, count: number) {
  const { ends, noteOf, placeOf } = byWord(notes, rank, count);
  const writer = openNumberWriter();
  const bytes: number[] = [];
  for (let word = 0, at = 0; word < count; word++) {
    const before = writer.length();
    const end = ends[word] ?? 0;
    for (let lastNote = 0; at < end;) {
      const note = noteOf[at] ?? 0;
      let next = at;
      while (next < end && noteOf[next] === note) next++;
      writer.write(note - lastNote);
      writer.write(next - at);
      for (let lastPlace = 0; at < next; at++) {
        const place = placeOf[at] ?? 0;
        writer.write(place - lastPlace);
        lastPlace = place;
      }
      lastNote = note;
    }
    bytes.push(writer.length() - before);
  }
  return { all: Buffer.from(writer.bytes().buffer), bytes };
}

/** The note and the place in it of every word, those of one word together, in the order of their notes; and where each word's end. */
function byWord(notes: readonly TakenApart[], rank: Uint32Array, count: number) {
  const ends = new Uint32Array(count);
  const addTo = (word: number, more: number) => {
    const place = rank[word] ?? 0;
    const before = ends[place] ?? 0;
    ends[place] = before + more;
    return before;
  };
  for (const { words } of notes) for (const word of words) addTo(word, 1);
  let all = 0;
  for (const [place, own] of ends.entries()) {
    ends[place] = all;
    all += own;
  }
  const [noteOf, placeOf] = [new Uint32Array(all), new Uint32Array(all)];
  // What begins as where each word's own begin ends as where they end.
  for (const [note, { words }] of notes.entries())
    for (let place = 0; place < words.length; place++) {
      const at = addTo(words[place] ?? 0, 1);
      noteOf[at] = note;
      placeOf[at] = place;
    }
  return { ends, noteOf, placeOf };
}

/** Bytes in numbered files, none of the things in them in two. */
function inFiles(all: Buffer, bytes: readonly number[], nameOf: (file: number) => string): IndexFile[] {
  const lengths: number[] = [];
  for (const [thing, { file }] of startsOf(bytes).entries()) lengths[file] = (lengths[file] ?? 0) + (bytes[thing] ?? 0);
  let from = 0;
  return lengths.map((length, file) => ({ path: nameOf(file), content: all.subarray(from, (from += length)) }));
}
