/** What the test runners say while installing. */
export const testWords = {
  absent: 'Installing packages (once) …',
  outdated: 'The lockfile changed; installing again …',
  failed: 'Installing failed. Is the network there?',
  node: (needed, found) => `Node ${needed} or later is needed; found ${found}. See https://nodejs.org/`,
};
