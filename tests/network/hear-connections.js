// @ts-check
/* Runs before anything else in every process and thread of ours that Node starts: writes down whom they try to reach. */
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const FILE = process.env['HEARD_CONNECTIONS'] ?? '';
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost|::|0\.0\.0\.0)$/;

/** @param {string} line */
const tell = (line) => appendFileSync(FILE, `${line}\n`);

/** @param {string} way @param {unknown} host */
function hear(way, host) {
  const name = String(host ?? 'localhost');
  tell(`${LOOPBACK.test(name) ? 'loopback' : 'elsewhere'} ${way} ${name}`);
}

/** @type {(owner: object, name: string, hostOf: (parts: unknown[]) => unknown) => void} */
function wrap(owner, name, hostOf) {
  const original = /** @type {((...parts: unknown[]) => unknown) | undefined} */ (Reflect.get(owner, name));
  if (original === undefined) return;
  /** @this {unknown} @param {unknown[]} parts */
  const wrapped = function (...parts) {
    const host = hostOf(parts);
    if (host !== null) hear(name, host);
    return original.apply(this, parts);
  };
  Reflect.set(owner, name, Object.assign(wrapped, original));
}

/** The host of a connection; null for a socket of this machine that has a path. @param {unknown[]} parts @returns {unknown} */
function hostOfConnection(parts) {
  const first = Array.isArray(parts[0]) ? /** @type {unknown} */ (parts[0][0]) : parts[0];
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null;
  if (typeof first !== 'object') return typeof parts[1] === 'string' ? parts[1] : undefined;
  const { path = null, host } = /** @type {{ path?: string | null, host?: string }} */ (first);
  return path === null ? host : null;
}

wrap(net.Socket.prototype, 'connect', hostOfConnection);
for (const owner of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'])
    wrap(owner, name, ([host]) => host);
for (const name of ['send', 'connect'])
  wrap(dgram.Socket.prototype, name, (parts) => parts.findLast((one) => typeof one === 'string'));
syncBuiltinESMExports();

tell('began');
