/** ZeroMQ's Z85 (RFC 32 of ZeroMQ): four bytes as five signs of these. */
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const BASE = 85;
const BYTES = 4;
const SIGNS_OF_BYTES = 5;

const codes = Uint8Array.from(SIGNS, (sign) => sign.charCodeAt(0));
const NO_SIGN = 255;
const values = new Uint8Array(256).fill(NO_SIGN);
for (const [value, code] of codes.entries()) values[code] = value;

/** Bytes as text, a quarter more of it: `basenc --z85 -d` gives them back. Throws where they are no multiple of four. */
export function encodeZ85(bytes: Uint8Array): string {
  if (bytes.length % BYTES !== 0) throw new RangeError(String(bytes.length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new Uint8Array((bytes.length / BYTES) * SIGNS_OF_BYTES);
  for (let at = 0, to = 0; at < bytes.length; at += BYTES, to += SIGNS_OF_BYTES) {
    let rest = view.getUint32(at);
    for (let sign = SIGNS_OF_BYTES - 1; sign >= 0; sign--) {
      text[to + sign] = codes[rest % BASE] ?? 0;
      rest = Math.floor(rest / BASE);
    }
  }
  return new TextDecoder().decode(text);
}

/** The bytes of a text; null where it is not whole, or has a sign that is none. */
export function decodeZ85(text: string): Uint8Array<ArrayBuffer> | null {
  const signs = new TextEncoder().encode(text);
  if (signs.length % SIGNS_OF_BYTES !== 0) return null;
  const bytes = new Uint8Array((signs.length / SIGNS_OF_BYTES) * BYTES);
  const view = new DataView(bytes.buffer);
  for (let at = 0, to = 0; at < signs.length; at += SIGNS_OF_BYTES, to += BYTES) {
    let number = 0;
    for (let sign = 0; sign < SIGNS_OF_BYTES; sign++) {
      const value = values[signs[at + sign] ?? 0] ?? NO_SIGN;
      if (value === NO_SIGN) return null;
      number = number * BASE + value;
    }
    if (number > 0xffffffff) return null;
    view.setUint32(to, number);
  }
  return bytes;
}
