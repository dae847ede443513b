/** How files are got. */
export interface Loader {
  /** The address of the index. */
  readonly base: string;
  readonly importModule: (address: string) => Promise<unknown>;
  readonly fetchFile: typeof fetch;
}
