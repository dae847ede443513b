import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { getDebianPackage } from '../../debian-package.ts';

/** A page in Firefox, driven by the protocol that its own program speaks (WebDriver BiDi). */
export interface FirefoxPage {
  readonly close: () => Promise<void>;
  readonly goto: (address: string) => Promise<void>;
  /** The value of an expression in the page, when it is no longer null or false; rejects where it never is. */
  readonly until: (expression: string) => Promise<unknown>;
}

const PROGRAMS = ['firefox-esr', 'firefox'];
const NO_FIREFOX = 'The tests need Firefox and found none. Install it so that "firefox --version" runs.';
const LONGEST_WAIT = 30_000;

/** Opens Firefox without a window. */
export async function openFirefox(profile: string): Promise<FirefoxPage> {
  const program = programThere() ?? (getDebianPackage('firefox-esr') ? programThere() : null);
  if (program === null) throw new Error(NO_FIREFOX);
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  // What Debian calls Firefox is a script that starts it: both end with their group.
  const firefox = spawn(program, words, { detached: true });
  const ended = once(firefox, 'close');
  const close = async () => {
    process.kill(-(firefox.pid ?? NaN), 'SIGKILL');
    await ended;
  };
  const address = await new Promise<string>((resolve, reject) => {
    firefox.once('error', reject);
    firefox.once('exit', () => reject(new Error(NO_FIREFOX)));
    firefox.stderr.on('data', (bytes: Buffer) => {
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(bytes.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  return {
    close,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    until: async (expression) => {
      const end = Date.now() + LONGEST_WAIT;
      for (;;) {
        const value = await valueOf(send, context, expression);
        if (value !== null && value !== undefined && value !== false) return value;
        if (Date.now() > end) throw new Error(`${expression} stayed ${String(value)}.`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

function programThere(): string | null {
  return PROGRAMS.find((program) => spawnSync(program, ['--version']).status === 0) ?? null;
}

type Send = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (reply: { result?: unknown; message?: string }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as { id: number; result?: unknown; message?: string };
    waiting.get(reply.id)?.(reply);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    const reply = await new Promise<{ result?: unknown; message?: string }>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (reply.result === undefined) throw new Error(`${method}: ${reply.message ?? ''}`);
    return reply.result;
  };
}

async function valueOf(send: Send, context: string, expression: string): Promise<unknown> {
  const parameters = { expression, target: { context }, awaitPromise: true };
  const { result, exceptionDetails } = (await send('script.evaluate', parameters)) as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
