import type { BundleList } from '../shared/bundle-list.ts';
import type { Loader } from './loader.ts';
import type { KnownWord, WordList } from './word-list.ts';

/** What Pagefind knows: which words of the journal are forms of one another. */
export interface Forms {
  /** The forms of a word, itself among them where the journal has it. */
  readonly of: (word: string) => Promise<readonly KnownWord[]>;
}

/** What we use of Pagefind's own program. */
interface Program {
  readonly search: (
    words: string,
  ) => Promise<{ readonly results: readonly { /** Which words of the page. */ readonly words: readonly number[] }[] }>;
}

interface ProgramModule {
  readonly createInstance: (options: { basePath: string; baseUrl: string; language: string }) => Program;
}

/** Opens Pagefind's index of the words of each language: on its one page each stands at the place that is its number. */
export async function openForms(list: BundleList, words: WordList, loader: Loader): Promise<Forms> {
  const programs = await Promise.all(
    list.words.map(async ({ language, forms }) => {
      const basePath = `${loader.base}${forms}/`;
      const { createInstance } = (await loader.importModule(`${basePath}pagefind.js`)) as ProgramModule;
      return { language, program: createInstance({ basePath, baseUrl: '/', language }) };
    }),
  );
  return {
    of: async (word) => {
      const found = programs.map(async ({ language, program }) => formsOf(word, { language, program, words }));
      return (await Promise.all(found)).flat();
    },
  };
}

interface Asking {
  readonly language: string;
  readonly program: Program;
  readonly words: WordList;
}

/**
 * A search finds the words that begin as a word does without its ending, and guesses where there is none: "cities" finds
 * "city" and "citizen", "Toronto" may find "to". An exact search finds the first form of a word alone, which is another
 * for each of these.
 */
async function formsOf(word: string, { language, program, words }: Asking): Promise<readonly KnownWord[]> {
  const first = await placesOf(`"${word}"`, program);
  if (first.length === 0) return [];
  const near = await words.numbered(language, await placesOf(word, program));
  const firsts = await Promise.all(near.map(({ folded }) => placesOf(`"${folded}"`, program)));
  return near.filter((_, number) => firsts[number]?.[0] === first[0]);
}

async function placesOf(asked: string, program: Program): Promise<readonly number[]> {
  const { results } = await program.search(asked);
  return results[0]?.words ?? [];
}
