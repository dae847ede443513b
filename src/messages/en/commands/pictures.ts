import { plural } from '../plural.ts';

/** What `npm run pictures` says. */
export const PICTURES_COMMAND = {
  about:
    'Takes pictures of the pages of the sample journal: light and dark at several widths, and as they are printed.',
  options: {
    only: 'the pages to take, by their names, such as today,brief',
    widths: (usual: readonly number[]) => `how wide the screens are, in pixels; ${usual.join(',')} if left out`,
    out: 'the folder for the pictures; pictures/ if left out',
    readme: 'makes the picture of the README alone, here or in another file',
    golden: 'draws the pictures anew that tests hold the look against, here or in another folder',
  },
  pages: (names: readonly string[]) => `The pages are ${names.join(', ')}.`,
  taking: 'Taking pictures',
  unknownPage: (name: string, near: string | null, names: readonly string[]) =>
    `There is no page called ${name}.${near === null ? '' : ` Did you mean ${near}?`} There are ${names.join(', ')}.`,
  badWidths: (least: number, most: number) =>
    `Give widths in pixels from ${String(least)} to ${String(most)}, such as 360,1280.`,
  noBrowser: 'Pictures need Chromium, Chrome or Edge on this machine, and none was found. BROWSER_PATH names one.',
  notMade: (addresses: readonly string[]) => `The sample could not be built whole: ${addresses.join(', ')}.`,
  noPage: (name: string, address: string) =>
    `The sample has no page for ${name}: nothing is at ${address}. Its address stands in scripts/pictures/pages.ts.`,
  noCharts: 'There is no chart on the page of charts in the guide.',
  notShown: (address: string) => `The page at ${address} was not shown.`,
  taken: (count: number, folder: string) => `${plural(count, 'picture')} in ${folder}`,
  /** `.github/site.png, 1600 × 1050 pixels` */
  drawn: (file: string, width: number, height: number) => `${file}, ${String(width)} × ${String(height)} pixels`,
  look: 'Look at them. Where all is as it is meant, keep them.',
  sheet: (file: string) => `A sheet of them: ${file}`,
} as const;
