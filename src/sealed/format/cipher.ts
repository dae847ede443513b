import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { DamagedError } from './damage.ts';

/** The two halves of the key of one sealed thing, in age's own notation. */
export interface SealingKey {
  /** `AGE-SECRET-KEY-1…`: opens. */
  readonly identity: string;
  /** `age1…`: seals. */
  readonly recipient: string;
}

/** Opens what was sealed to one key; rejects where bytes are not as they were sealed. */
export type Opener = (sealed: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/** A key that nothing was sealed with before. */
export async function newSealingKey(): Promise<SealingKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals to keys: `age1…`. */
export function sealerFor(recipients: readonly string[]): (clear: Uint8Array) => Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return (clear) => encrypter.encrypt(clear);
}

export function openerWith(identity: string): Opener {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return async (sealed) => new Uint8Array(await decrypter.decrypt(sealed));
}

/** The key that opens, sealed with a pass phrase: a file of identities as the `age` program takes it. */
export function sealIdentity(identity: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  return encrypter.encrypt(`${identity}\n`);
}

/** The key that a pass phrase opens; null where it is another pass phrase. Takes about a second on purpose. */
export async function openIdentity(sealed: Uint8Array, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return (await decrypter.decrypt(sealed, 'text')).trim();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(NO_MATCH)) return null;
    throw error;
  }
}

/** How the library begins what it says of a pass phrase that fits nothing. */
const NO_MATCH = 'no identity matched';

/** Two keyboards may write one letter as one sign or as two. */
export function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Who can open: whoever knows a pass phrase, or has one of the keys `age1…`. */
export type SealedFor = { readonly passphrase: string } | { readonly recipients: readonly string[] };
/** What it is opened with: the same pass phrase, or keys `AGE-SECRET-KEY-1…`. */
export type OpenedWith = { readonly passphrase: string } | { readonly identities: readonly string[] };

/** A stream that is sealed while it is read. */
export interface SealedStream {
  readonly sealed: ReadableStream<Uint8Array>;
  /** Opens what came of it, to see that it is whole, also where only others have the key. */
  readonly openAgain: (sealed: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>;
}

/** Seals a stream of any length. */
export async function sealStream(clear: ReadableStream<Uint8Array>, target: SealedFor): Promise<SealedStream> {
  const [encrypter, decrypter] = [new Encrypter(), new Decrypter()];
  if ('passphrase' in target) {
    encrypter.setPassphrase(asTyped(target.passphrase));
    decrypter.addPassphrase(asTyped(target.passphrase));
  } else {
    for (const recipient of target.recipients) encrypter.addRecipient(recipient);
    rememberFileKey(encrypter, decrypter);
  }
  const sealed = await encrypter.encrypt(clear);
  return { sealed, openAgain: (written) => decrypter.decrypt(written) };
}

/**
 * The key of this one file is kept in memory as long as it is looked at again, and nothing of it is in the file: no key but those
 * that were asked for opens it, as a further recipient of our own would.
 */
function rememberFileKey(encrypter: Encrypter, decrypter: Decrypter): void {
  let held: Uint8Array | null = null;
  encrypter.addRecipient({
    wrapFileKey: (fileKey) => {
      held = fileKey;
      return [];
    },
  });
  decrypter.addIdentity({ unwrapFileKey: () => held });
}

/**
 * Opens a stream; null where it is another pass phrase, or none of the keys. Rejects with a `DamagedError` where its head is not
 * as it was written; the stream fails where what follows is not.
 */
export async function openStream(
  sealed: ReadableStream<Uint8Array>,
  opened: OpenedWith,
): Promise<ReadableStream<Uint8Array> | null> {
  const decrypter = new Decrypter();
  if ('passphrase' in opened) decrypter.addPassphrase(asTyped(opened.passphrase));
  else for (const identity of opened.identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(NO_MATCH)) return null;
    throw new DamagedError('key', error);
  }
}

/** Whether a text is a key that seals, of a kind that we know: `age1…`. */
export function isRecipient(text: string): boolean {
  return isAccepted(() => new Encrypter().addRecipient(text));
}

/** Whether a text is a key that opens: `AGE-SECRET-KEY-1…`. */
export function isIdentity(text: string): boolean {
  return isAccepted(() => new Decrypter().addIdentity(text));
}

function isAccepted(add: () => void): boolean {
  try {
    add();
    return true;
  } catch {
    return false;
  }
}
