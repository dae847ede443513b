/** What can be wrong with a sealed thing, apart from the pass phrase. */
export type Damage =
  /** It ends before its end. */
  | 'cut'
  /** The key, without which nothing opens, is not as it was written. */
  | 'key'
  /** The list of what is inside. */
  | 'contents'
  /** Some piece is missing, altered, or of another sealing. */
  | 'piece';

/** Says that something sealed is not as it was made. */
export class DamagedError extends Error {
  readonly damage: Damage;

  constructor(damage: Damage, cause?: unknown) {
    super(damage, { cause });
    this.name = 'DamagedError';
    this.damage = damage;
  }
}
