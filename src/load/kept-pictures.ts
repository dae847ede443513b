import { lstat, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecked, writeChecked } from '../disk/checked-file.ts';
import { replaceFileSoon } from '../disk/replace-file.ts';
import { digestOf } from '../notes/digest.ts';

/** What is known of a picture that was made: its size, and the sum of its bytes. */
export interface MadePicture {
  readonly width: number;
  readonly height: number;
  readonly sum: string;
}

/** By the name of the picture. */
export type MadePictures = Readonly<Record<string, MadePicture>>;

/** Where pictures are kept that were made for the site. */
export interface KeptPictures {
  /** What is known of those that were made before. */
  readonly known: () => Promise<MadePictures>;
  /** The sum of a picture as it is kept; null where it is not there. */
  readonly sumOf: (name: string) => Promise<string | null>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Says what is shown now. */
  readonly remember: (made: MadePictures) => void;
}

/** In a folder, for the next program too. */
export function picturesOnDisk(folder: string): KeptPictures {
  const list = `${folder}.json`;
  return {
    known: async () => {
      await mkdir(folder, { recursive: true });
      return (readChecked(list) ?? {}) as MadePictures;
    },
    sumOf: async (name) => {
      try {
        const file = join(folder, name);
        return (await lstat(file)).isFile() ? digestOf(await readFile(file)) : null;
      } catch {
        return null;
      }
    },
    put: (name, bytes) => replaceFileSoon(join(folder, name), bytes),
    remember: (made) => writeChecked(list, made),
  };
}

/** In the memory of this program, which gives them to whoever asks. */
export interface PicturesInMemory extends KeptPictures {
  readonly pictureNamed: (name: string) => Uint8Array | null;
}

export function picturesInMemory(): PicturesInMemory {
  const held = new Map<string, Uint8Array>();
  let known: MadePictures = {};
  return {
    known: () => Promise.resolve(known),
    sumOf: (name) => Promise.resolve(held.has(name) ? (known[name]?.sum ?? null) : null),
    put: async (name, bytes) => void held.set(name, bytes),
    remember: (made) => {
      known = made;
      for (const name of held.keys()) if (!(name in made)) held.delete(name);
    },
    pictureNamed: (name) => held.get(name) ?? null,
  };
}
