import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../scripts/bench/random.ts';

/** Parts of invented sentences; each has one of every row. */
const WHO = [
  'Meine Schwester',
  'Jürgen',
  'Frau Weiß',
  'Der Nachbar',
  'Großmutter',
  'Niemand',
  'Unser Übungsleiter',
  'Ich',
];
const DID = ['ging', 'fuhr', 'lief', 'wollte', 'übte', 'schwieg', 'träumte', 'räumte auf', 'erzählte', 'hörte zu'];
const WHERE = [
  ...['in der Küche', 'über die Brücke', 'am Müllerplatz', 'im Gemüsegarten', 'auf der Straße', 'im Chor'],
  ...['beim Frühstück', 'vor der Tür', 'in der Strassenbahn', 'im Nord-Süd-Zug', 'bei Muellers', 'am Fluß'],
];
const HOW = [
  ...[
    'und es war schön',
    'obwohl es regnete',
    'mit großer Mühe',
    'ohne ein Wort',
    'als wäre nichts gewesen',
    'viel zu spät',
  ],
  ...[
    'mit müden Füßen',
    'und niemand merkte es',
    'zum ersten Mal seit Wochen',
    'weil die Äpfel fielen',
    'so gut es ging',
  ],
];
const FEELINGS = ['müde', 'fröhlich', 'ängstlich', 'ruhig'];
const TAGS = ['familie', 'familie/schwester', 'arbeit', 'übung'];

const DAYS = 1096;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Writes three years of a diary in German, always the same, and gives its folder. */
export function germanDiary(folder: string): string {
  const { oneOf, between } = randomFrom(7);
  mkdirSync(join(folder, 'journal'), { recursive: true });
  writeFileSync(join(folder, 'journal.yaml'), 'language: de\n');
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(FIRST_DAY + day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
    const sentences = Array.from(
      { length: between(3, 7) },
      () => `${oneOf(WHO)} ${oneOf(DID)} ${oneOf(WHERE)}, ${oneOf(HOW)}.`,
    );
    const fields = `mood: ${String(between(1, 9))}\nfeelings: [${oneOf(FEELINGS)}]\ntags: [${oneOf(TAGS)}]`;
    writeFileSync(join(folder, `journal/${date}.md`), `---\n${fields}\n---\n${sentences.join(' ')}\n`);
  }
  return folder;
}
