/** A field of the writer's own, as plain lines: it is shown and found, and nothing is made of it. */
export interface Property {
  readonly name: string;
  readonly lines: readonly string[];
}
