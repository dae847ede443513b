import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { makeNewFile } from '../src/disk/new-file.ts';
import { INIT_COMMAND } from '../src/messages/en/commands/init.ts';
import { mistakesAmong } from '../src/notes/diagnostic.ts';
import type { Journal } from '../src/notes/journal.ts';
import { plainlyInAnother } from '../src/read/language/likely-language.ts';
import { readJournal } from '../src/read/read-journal.ts';
import { SETTINGS_FILE } from '../src/read/settings/read-settings.ts';
import { isUsual, vaultSettings, vaultSettingsText, type VaultSettings } from '../src/writing/vault/vault-settings.ts';
import { say } from './say.ts';
import { agree, chooseOne, isTerminal } from './terminal.ts';

/**
 * Says what a vault without settings is as a journal, and writes the settings for it if the person says so: on a terminal when
 * they are asked, else by an option. Any other folder stays as it is.
 */
export async function offerVaultSettings(folder: string, isWriting: boolean): Promise<void> {
  const file = join(folder, SETTINGS_FILE);
  if (!existsSync(join(folder, '.obsidian')) || existsSync(file)) return;
  const settings = await settingsFor(folder);
  const text = vaultSettingsText(settings);
  say(INIT_COMMAND.vault(found(readJournal(folder, { settings: text }))));
  if (isUsual(settings)) return say(INIT_COMMAND.vaultNeedsNothing);
  say(INIT_COMMAND.vaultSettings);
  for (const line of text.trimEnd().split('\n')) say(`  ${line}`);
  if (!isWriting && !(isTerminal() && (await agree(INIT_COMMAND.writeSettings, true)))) {
    return say(INIT_COMMAND.notWritten);
  }
  makeNewFile(file, text);
  say(INIT_COMMAND.wroteSettings(file));
}

/** What Obsidian's settings say, with what the notes say themselves and what only the person knows. */
async function settingsFor(folder: string): Promise<VaultSettings> {
  const said = vaultSettings(folder);
  const journal = readJournal(folder, { settings: vaultSettingsText(said) });
  const texts = journal.listed.values().map(({ body }) => body);
  return {
    ...said,
    sessions: isTerminal() ? await sessionsFolder(journal) : null,
    inlineFields: journal.diagnostics.some(({ code }) => code === 'inline-fields'),
    language: plainlyInAnother(texts, journal.settings.language),
  };
}

/** Asked only where there may be one: a journal that has sessions knows them already. */
async function sessionsFolder({ notes, sessions }: Journal): Promise<string | null> {
  const others = notes.filter(({ kind }) => kind === 'note').map(({ path }) => path);
  const folders = [...new Set(others.flatMap(foldersAbove))].toSorted((a, b) => a.localeCompare(b, 'en'));
  if (sessions.length > 0 || folders.length === 0) return null;
  const chosen = await chooseOne(INIT_COMMAND.whichSessions, [INIT_COMMAND.noSessions, ...folders]);
  return chosen === INIT_COMMAND.noSessions ? null : chosen;
}

/** `Life` and `Life/Therapy` of `Life/Therapy/2026.md`: deeper ones would make a long list. */
function foldersAbove(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  return [1, 2].filter((depth) => depth <= folders.length).map((depth) => folders.slice(0, depth).join('/'));
}

function found({ notes, days, sessions, diagnostics }: Journal) {
  const entries = [...days.values()].flat().length;
  return {
    ...{ entries, days: days.size, sessions: sessions.length, others: notes.length - entries - sessions.length },
    mistakes: mistakesAmong(diagnostics).length,
  };
}
