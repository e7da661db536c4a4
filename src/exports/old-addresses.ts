import type { Afterlife } from '#model/published-address';

/** Old addresses and where they lead, one on a line, for servers that answer them themselves. */
export function oldAddressesJson(old: readonly Afterlife[]): string {
  return `[\n${old.map((one) => JSON.stringify(row(one))).join(',\n')}\n]\n`;
}

/** `files`: what stands beside the page of today stands at the old address too. */
function row(one: Afterlife): object {
  const { path: from, kind } = one;
  if (one.kind === 'gone') return { from, to: [], kind, date: one.gone.date };
  return one.kind === 'moved' ? { from, to: [one.to], kind, files: one.copied } : { from, to: one.to, kind };
}
