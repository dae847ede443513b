import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { launch } from '../browser.ts';
import { ROOT } from '../build-site.ts';

/* Shows a journal by the command that its first word names, looks at it in a browser, and says what there was to see. */

const [command = 'start', ...words] = process.argv.slice(2);
const LONGEST_MILLISECONDS = 30_000;

const server = spawn(process.execPath, [join(ROOT, `scripts/${command}.ts`), '--port', '0', ...words], { cwd: ROOT });
let said = '';
for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
while (!said.includes('Ctrl-C') && server.exitCode === null) await once(server.stdout, 'data');
const site = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';

const browser = await launch();
const page = await browser.newPage();
const elsewhere: string[] = [];
page.on('request', (request) => {
  if (!request.url().startsWith(site)) elsewhere.push(request.url());
});
const seen: string[] = [];
for (const address of ['/', '/journal/2026/11/22/', '/brief/', '/help/', '/guide/']) {
  await page.goto(site + address);
  seen.push(await page.locator('main').innerText());
}
const until = Date.now() + LONGEST_MILLISECONDS;
for (let found = 0; found === 0 && Date.now() < until;) {
  await page.goto(`${site}/search/?q=choir`);
  const results = page.locator('#search-results li');
  await results
    .first()
    .waitFor({ timeout: 2000 })
    .catch(() => undefined);
  found = await results.count();
  if (found > 0) seen.push(await page.locator('#search-results').innerText());
}
await browser.close();
server.kill('SIGINT');
await once(server, 'exit');
process.stdout.write(JSON.stringify({ seen, elsewhere }));
