import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, temporaryFolder, userEnvironment } from '../build-site.ts';
import { writeLargeExport } from '../import/large-health-export.ts';
import { TODAY } from '../read/folder.ts';

const MEGABYTE = 1024 * 1024;
/**
 * Prints the most memory that a process had, in MB, when it ends: looked at again and again,
 * because what the system counts begins with what the process that started it had.
 */
const WITH_MEMORY = `data:text/javascript,let most=0;
  const look=()=>(most=Math.max(most,process.memoryUsage.rss()));
  setInterval(look,5).unref();
  process.on("exit",()=>(look(),process.stderr.write(String(Math.round(most/1048576)))))`;

/** Imports a file with little room for values; gives what is said, and the most memory in MB. */
async function importWith(file: string, folder: string): Promise<{ output: string; megabytes: number }> {
  const words = [
    '--max-old-space-size=64',
    '--import',
    WITH_MEMORY,
    join(ROOT, 'scripts/import.ts'),
    'apple-health',
    file,
  ];
  const env = { ...userEnvironment(), JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY };
  const child = spawn(process.execPath, words, { cwd: ROOT, env });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const status = await new Promise((done) => child.on('close', done));
  expect([status, errors]).toEqual([0, expect.stringMatching(/^\d+$/)]);
  return { output, megabytes: Number(errors) };
}

test('an export takes up the same memory whether it is of 10 MB or of 300', async () => {
  const [files, folder] = [temporaryFolder(), temporaryFolder()];
  const read = async (megabytes: number) => {
    const file = join(files, 'export.xml');
    const nights = writeLargeExport(file, megabytes * MEGABYTE);
    expect(statSync(file).size).toBeGreaterThan(megabytes * MEGABYTE);
    const imported = await importWith(file, folder);
    rmSync(file);
    expect(imported.output).toContain(`${nights} records: ${nights} new entries`);
    expect(imported.output).toContain('  night:\n    woke: "06:00"\n    hours: 8\n');
    return imported.megabytes;
  };
  const [small, large] = [await read(10), await read(300)];
  expect(large - small).toBeLessThan(100);
  expect(large).toBeLessThan(300);
});
