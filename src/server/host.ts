/** Where everything that is served is served: on this machine alone. */
export const LOOPBACK = '127.0.0.1';

/** What this server may be called. Any other name is a page elsewhere that reached us through its own name (DNS rebinding). */
const OWN_NAMES: readonly string[] = [LOOPBACK, 'localhost', '[::1]'];
const HTTP_PORT = 80;

/** Whether a `Host` header names this machine and this port: `isOwnHost('localhost:4321', 4321)` is true. */
export function isOwnHost(header: string | undefined, port: number): boolean {
  if (header === undefined) return false;
  const host = header.toLowerCase();
  return OWN_NAMES.some((name) => host === `${name}:${port}` || (port === HTTP_PORT && host === name));
}

/** Whether an `Origin` header, which a browser sends where a page asks for something, names a page of ours; most requests have none. */
export function isOwnOrigin(header: string | undefined, port: number): boolean {
  return header === undefined || (header.startsWith('http://') && isOwnHost(header.slice('http://'.length), port));
}
