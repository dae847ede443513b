import { join } from 'node:path';
import { Option } from 'commander';
import sharp from 'sharp';
import { replaceFile } from '../src/disk/replace-file.ts';
import { PICTURES_COMMAND } from '../src/messages/en/commands/pictures.ts';
import { fromCaller } from './called-from.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { ROOT } from './journal-folder.ts';
import { GOLDEN_PICTURES, writeGoldenPictures } from './pictures/golden-pictures.ts';
import { PAGE_NAMES, pageNamesIn, samplePages } from './pictures/pages.ts';
import { takePictures } from './pictures/picture-set.ts';
import { readmePicture } from './pictures/readme-picture.ts';
import { withShownSample } from './pictures/shown-sample.ts';
import { USUAL_WIDTHS, widthsIn } from './pictures/widths.ts';
import { progressLine } from './progress-line.ts';
import { say } from './say.ts';
import { exitWhenInterrupted } from './work-folder.ts';

interface PicturesOptions {
  readonly only?: string;
  readonly widths?: string;
  readonly out?: string;
  readonly readme?: string | true;
  readonly golden?: string | true;
}

/** Options that say what is taken of all pages. */
const OF_PAGES = ['only', 'widths', 'out'];

const { options: about } = PICTURES_COMMAND;

await commandNamed('pictures')
  .description(PICTURES_COMMAND.about)
  .option('--only <names>', about.only)
  .option('--widths <pixels>', about.widths(USUAL_WIDTHS))
  .option('--out <folder>', about.out)
  .addOption(new Option('--readme [file]', about.readme).conflicts(OF_PAGES))
  .addOption(new Option('--golden [folder]', about.golden).conflicts([...OF_PAGES, 'readme']))
  .addHelpText('after', `\n${PICTURES_COMMAND.pages(PAGE_NAMES)}`)
  .allowExcessArguments(false)
  .action((options: PicturesOptions) => pictures(options).catch(fail))
  .parseAsync();

async function pictures(options: PicturesOptions): Promise<void> {
  exitWhenInterrupted();
  if (options.readme !== undefined) return drawForReadme(placeOf(options.readme, '.github/site.png'));
  if (options.golden !== undefined) return drawGolden(placeOf(options.golden, 'tests/golden/pictures'));
  return takeAll(options);
}

async function takeAll({ only, widths: asked, out }: PicturesOptions): Promise<void> {
  const names = only === undefined ? PAGE_NAMES : pageNamesIn(only);
  const widths = asked === undefined ? USUAL_WIDTHS : widthsIn(asked);
  const folder = placeOf(out ?? true, 'pictures');
  const progress = progressLine(PICTURES_COMMAND.taking);
  const { count, sheets } = await withShownSample((sample) => {
    const pages = samplePages(sample.folder, names);
    return takePictures(sample, { pages, widths, folder, onProgress: progress.update });
  }).finally(progress.end);
  say(PICTURES_COMMAND.taken(count, folder));
  for (const sheet of sheets) say(PICTURES_COMMAND.sheet(sheet));
}

async function drawForReadme(file: string): Promise<void> {
  const picture = await withShownSample(readmePicture);
  replaceFile(file, picture);
  const { width, height } = await sharp(picture).metadata();
  say(PICTURES_COMMAND.drawn(file, width, height));
}

async function drawGolden(folder: string): Promise<void> {
  await withShownSample((sample) => writeGoldenPictures(sample, folder));
  say(PICTURES_COMMAND.taken(GOLDEN_PICTURES.length, folder));
  say(PICTURES_COMMAND.look);
}

/** A place that is asked for is seen from where the command was called, another from the project. */
function placeOf(asked: string | true, usual: string): string {
  return asked === true ? join(ROOT, usual) : fromCaller(asked);
}
