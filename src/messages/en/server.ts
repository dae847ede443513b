/** What the server of a built site answers where it shows no page, and says where it cannot begin. */
export const SERVER_WORDS = {
  otherHost: 'This server answers only as 127.0.0.1 or localhost.',
  otherPage: 'This server answers only its own pages.',
  notARequest: 'This was no request that can be read.',
  readOnly: 'Pages here can be read, and nothing else.',
  noPage: 'There is no such page.',
  noFolder: (folder: string) => `There is no folder ${folder} to serve.`,
  portInUse: (port: number) =>
    `Port ${String(port)} is in use by another program. Close it, or choose another port: npm run preview -- --port 4322.`,
  portOfOthers: (port: number) => `Port ${String(port)} needs rights this account has not. Choose one above 1023.`,
} as const;
