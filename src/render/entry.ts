import { getCurrent, type Current } from '../current/current-journal.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import { journalLoader, picturesFolder, type JournalPlace, type KnownBefore } from '../load/load-journal.ts';
import type { Counts } from '../notes/journal.ts';
import { digestOf } from '../notes/digest.ts';
import type { Note } from '../notes/note.ts';
import { recordsOf } from '../search/index/records-of-notes.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { askedAddress, type AskedBook } from '../site/book/asked-book.ts';
import { addressesOfAll, pagesAt } from '../site/all-pages.ts';
import { toFrame } from '../site/shell/page-frame.ts';
import { ALONE } from '../site/shell/show-page.ts';
import { pageRequest } from './page-request.ts';

/** The journal as pages: what the compiled program gives to whoever builds, serves or prints them. */
export interface Renderer {
  /** Opens what is kept of the notes, which can be done before they are looked at. */
  readonly prepare: () => void;
  /** Reads the journal, each time only what changed. Everything below is of what was read last. */
  readonly load: (known?: KnownBefore) => Promise<LoadedJournal>;
  /** Keeps what was read, so that the next program need not parse it. */
  readonly save: () => void;
  /** Whether every file of the journal is as it was read. */
  readonly isAsRead: () => Promise<boolean>;
  /** The address of every page. */
  readonly addresses: () => Iterable<string>;
  readonly hasPage: (address: string) => boolean;
  /** A name for all that the page at an address shows, and for the code that makes it; made without making the page. */
  readonly keyOf: (address: string) => string;
  /** The page at an address as HTML. Throws the error of a page that cannot be made. */
  readonly render: (address: string) => Promise<string>;
  /** The sheet of the brief at an address, without the page around it: to be sent to somebody else. */
  readonly renderSheet: (address: string) => Promise<string>;
  /** The book of some days as HTML, which is no page of the site. Throws the error of one that cannot be made. */
  readonly renderBook: (asked: AskedBook) => Promise<string>;
  /** Whether the code of a note stopped with an error since the last reading: read again, it is plain Markdown. */
  readonly hasStopped: () => boolean;
  /** Says that an error came from the code of a note, nobody knows which: all of them are plain Markdown the next time. */
  readonly distrustCode: () => void;
  /** What can be searched. */
  readonly records: () => SearchRecord[];
}

/** What is to be known of a journal outside of its pages. */
export interface LoadedJournal {
  readonly counts: Counts;
  readonly language: string;
  /** After so many minutes in which nobody does anything a sealed site is locked. */
  readonly idleMinutes: number;
  /** The notes with code in them, each with the page that shows it. */
  readonly withCode: readonly { readonly address: string; readonly digest: string }[];
  /** Names of its pictures, which lie in the folder that is given with them; it is null where they are held in memory. */
  readonly pictures: readonly string[];
  readonly picturesFolder: string | null;
  /** The bytes of a picture that is held in memory. */
  readonly heldPicture: (name: string) => Uint8Array | null;
}

export function openRenderer(place: JournalPlace): Renderer {
  const { prepare, load, heldPicture, hasStopped, save, isAsRead } = journalLoader(place);
  const request = pageRequest();
  /** A name for what decides about all pages alike. */
  const aboutAll = perJournal((journal) => digestOf(place.version, JSON.stringify(toFrame({ journal }))));
  return {
    prepare,
    load: async (known) => {
      const current = await load(known);
      const folder = place.cacheFolder === null ? null : picturesFolder(place.cacheFolder);
      return { ...toLoaded(current), picturesFolder: folder, heldPicture };
    },
    hasStopped,
    save,
    isAsRead,
    addresses: () => addressesOfAll(getCurrent().journal),
    hasPage: (address) => pagesAt(getCurrent().journal, address) !== undefined,
    keyOf: (address) => {
      const current = getCurrent();
      return digestOf(aboutAll(current.journal), pagesAt(current.journal, address)?.readsAt(current, address) ?? '');
    },
    distrustCode: () => distrust(() => true),
    render: async (address) => {
      try {
        return await request(address);
      } catch (error) {
        distrust((note) => note.address.startsWith(address));
        throw error;
      }
    },
    renderSheet: (address) => request(address + ALONE),
    renderBook: (asked) => request(askedAddress(asked)),
    records: () => recordsOf(getCurrent().journal),
  };
}

function toLoaded({ journal, pictures }: Current): Omit<LoadedJournal, 'picturesFolder' | 'heldPicture'> {
  return {
    counts: journal.counts,
    language: journal.settings.language,
    idleMinutes: journal.settings.idleMinutes,
    withCode: journal.notes
      .filter(({ isMdx }) => isMdx)
      .map(({ address, digest }) => ({ address: address.replace(/#.*/, ''), digest })),
    pictures: [...pictures.values()].map(({ address }) => address.slice(address.lastIndexOf('/') + 1)),
  };
}

/** Says of the notes with code, as far as they are meant, that it stopped. */
function distrust(isMeant: (note: Note) => boolean): void {
  const { journal, tellStopped } = getCurrent();
  for (const note of journal.notes) if (note.isMdx && isMeant(note)) tellStopped(note.path);
}
