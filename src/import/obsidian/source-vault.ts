import type { ImportSource } from '../source/source.ts';
import { parsedJson, recordIn, textIn, type JsonRecord } from '../values/json-values.ts';

/** What a vault says of its daily notes. Paths are below the vault, without a slash at their ends. */
export interface SourceVault {
  /** What stands before the vault's own paths in the source, such as the name of an archive's folder. */
  readonly root: string;
  /** Where daily notes are; empty where the vault does not say. */
  readonly folder: string;
  /** How they are called, in the tokens of Moment; empty where the vault does not say. */
  readonly format: string;
  /** Folders and notes from which others are made. */
  readonly templates: readonly string[];
}

const SETTINGS = '.obsidian/';
const [DAILY, TEMPLATES, TEMPLATER] = [
  'daily-notes.json',
  'templates.json',
  'plugins/templater-obsidian/data.json',
] as const;

/** Reads the vault's settings, as far as they are there. */
export async function vaultIn(source: ImportSource): Promise<SourceVault> {
  const root = rootOf(source.files.map(({ path }) => path));
  const settings = async (name: string): Promise<JsonRecord> => {
    const path = `${root}${SETTINGS}${name}`;
    if (!source.files.some((file) => file.path === path)) return {};
    return recordIn(parsedJson(Buffer.from(await source.read(path)).toString())) ?? {};
  };
  const daily = await settings(DAILY);
  const [templates, templater] = [await settings(TEMPLATES), await settings(TEMPLATER)];
  const template = placeIn(daily['template']);
  return {
    root,
    folder: placeIn(daily['folder']),
    format: textIn(daily['format']).trim(),
    templates: [
      ...[placeIn(templates['folder']), placeIn(templater['templates_folder'])].filter((one) => one !== ''),
      ...(template === '' ? [] : [template.replace(/\.md$/i, ''), `${template.replace(/\.md$/i, '')}.md`]),
    ],
  };
}

/** Below the folder that has the settings; else below the one folder that an archive has at its top. */
function rootOf(paths: readonly string[]): string {
  const within = paths.find((path) => `/${path}`.includes(`/${SETTINGS}`));
  if (within !== undefined) return within.slice(0, `/${within}`.indexOf(`/${SETTINGS}`));
  const tops = new Set(paths.map((path) => path.slice(0, path.indexOf('/') + 1)));
  const [top = ''] = tops;
  return tops.size === 1 ? top : '';
}

function placeIn(value: unknown): string {
  return textIn(value).split('/').filter(Boolean).join('/');
}
