/** Said while the folder of the notes is followed. */
export const FOLLOWING_WORDS = {
  blind: (folder: string) =>
    `Changes in ${folder} cannot be followed, for this machine watches as much as it may. Save, and start again to see them.`,
} as const;
