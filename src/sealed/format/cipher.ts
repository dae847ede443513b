import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

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
