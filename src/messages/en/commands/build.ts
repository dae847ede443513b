import { plural } from '../plural.ts';

/** What a build came to. */
interface Built {
  readonly files: number;
  readonly shown: number;
  readonly drafts: number;
  readonly withMistakes: number;
  readonly pages: number;
  readonly inSearch: number;
  readonly seconds: number;
}

/** What `npm run build` says. */
export const BUILD_COMMAND = {
  about: 'Builds the site from the notes.',
  options: {
    outDir: 'the folder to build into',
    strict: 'exit with 1 if any note has a problem',
  },
  making: 'Making pages',
  progress: (what: string, done: number, of: number) => `${what}: ${String(done)} of ${String(of)}`,
  notMade: (address: string, reason: string) => `${address} could not be made: ${reason}`,
  /** `129 notes read, 120 shown, 1 draft left out, 3 with problems; 330 pages; 120 in search; 4.2 s` */
  built: ({ files, shown, drafts, withMistakes, pages, inSearch, seconds }: Built) => {
    const leftOut = drafts > 0 ? `, ${plural(drafts, 'draft')} left out` : '';
    const read = `${plural(files, 'note')} read, ${String(shown)} shown${leftOut}, ${String(withMistakes)} with problems`;
    return `${read}; ${plural(pages, 'page')}; ${String(inSearch)} in search; ${seconds.toFixed(1)} s`;
  },
  look: 'npm run check lists what needs a look.',
} as const;
