import { plural } from '../plural.ts';

/** Said before the first page of a version of the program. */
export const COMPILING = 'Setting up the pages, which is done once and takes a few seconds.';

/** What `npm start` says. */
export const START_COMMAND = {
  about: 'Shows the journal at a local address and follows what is written.',
  noTrace: 'keep nothing of the notes on the disk, not even to start sooner the next time',
  keepsNothing: 'Nothing of them is kept on the disk this time. What was kept before goes with npm run clean.',
  read: (shown: number, withMistakes: number, folder: string) => {
    const problems = withMistakes === 0 ? 'no problems' : `${String(withMistakes)} with problems`;
    return `${plural(shown, 'note')}, ${problems}, from ${folder}`;
  },
  shows: (address: string) => `${address} shows them, on this machine only. Ctrl-C ends it.`,
} as const;

/** What `npm run preview` says. */
export const PREVIEW_COMMAND = {
  about: 'Shows the built site on this machine.',
  outDir: 'the folder the site was built into',
  notBuilt: 'Run npm run build first.',
  shows: (address: string) => `The built site is at ${address} and only this machine can see it. Ctrl-C ends it.`,
} as const;

/** What both say of the port. */
export const PORT_WORDS = {
  alone: 'the port, where npm passes on nothing else of --port',
  option: (usual: number) => `the port to listen on; ${String(usual)} or the next free one if left out`,
  notAPort: (last: number) => `Give a number from 0 to ${String(last)}.`,
  writeAs: (port: string) => `Write the port as --port ${port}.`,
  noneFree: (first: number, last: number) =>
    `The ports from ${String(first)} to ${String(last)} cannot be had. Choose another: --port 8080.`,
  other: (wanted: number, port: number) =>
    `Port ${String(wanted)} is in use by another program, so it is ${String(port)}.`,
} as const;
