import { join, resolve } from 'node:path';
import { PICTURES_COMMAND } from '../src/messages/en/commands/pictures.ts';
import { commandNamed } from './command.ts';
import { fail } from './fail.ts';
import { ROOT } from './journal-folder.ts';
import { PAGE_NAMES, pageNamesIn, samplePages } from './pictures/pages.ts';
import { takePictures } from './pictures/picture-set.ts';
import { withShownSample } from './pictures/shown-sample.ts';
import { USUAL_WIDTHS, widthsIn } from './pictures/widths.ts';
import { progressLine } from './progress-line.ts';
import { say } from './say.ts';
import { exitWhenInterrupted } from './work-folder.ts';

interface PicturesOptions {
  readonly only?: string;
  readonly widths: string;
  readonly out?: string;
}

const { options: about } = PICTURES_COMMAND;

await commandNamed('pictures')
  .description(PICTURES_COMMAND.about)
  .option('--only <names>', about.only)
  .option('--widths <pixels>', about.widths, USUAL_WIDTHS.join(','))
  .option('--out <folder>', about.out)
  .addHelpText('after', `\n${PICTURES_COMMAND.pages(PAGE_NAMES)}`)
  .allowExcessArguments(false)
  .action((options: PicturesOptions) => pictures(options).catch(fail))
  .parseAsync();

async function pictures({ only, widths: asked, out }: PicturesOptions): Promise<void> {
  const [names, widths] = [only === undefined ? PAGE_NAMES : pageNamesIn(only), widthsIn(asked)];
  const folder = out === undefined ? join(ROOT, 'pictures') : resolve(process.env['INIT_CWD'] ?? '.', out);
  exitWhenInterrupted();
  const progress = progressLine(PICTURES_COMMAND.taking);
  const { count, sheets } = await withShownSample((sample) => {
    const pages = samplePages(sample.folder, names);
    return takePictures(sample, { pages, widths, folder, onProgress: progress.update });
  }).finally(progress.end);
  say(PICTURES_COMMAND.taken(count, folder));
  for (const sheet of sheets) say(PICTURES_COMMAND.sheet(sheet));
}
