/** Words of a button that copies something. */
export const COPY_WORDS = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: select it instead',
  copyOf: (name: string) => `Copy: ${name}`,
} as const;
