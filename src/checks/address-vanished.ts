import type { VanishedAddress } from '#model/published-address';
import type { Check } from './check.ts';

/** The folders of the other language and of frames. */
const TWIN = /^(?:en\/)?(?:sematan\/)?/;

/** The folder above a page, or of a file; '' at the top. */
function above(path: string): string {
  return path.replace(/[^/]*\/?$/, '');
}

/** The topmost of addresses that vanish together, each with how many others stand below it, in English or in frames. */
function together(vanished: readonly VanishedAddress[]): ReadonlyMap<VanishedAddress, number> {
  const byPath = new Map(vanished.map((address) => [address.path, address]));
  const top = (address: VanishedAddress): VanishedAddress => {
    const upper = byPath.get(above(address.path));
    if (upper !== undefined && upper !== address) return top(upper);
    const original = byPath.get(address.path.replace(TWIN, ''));
    return original === undefined || original === address ? address : top(original);
  };
  const groups = Map.groupBy(vanished, top);
  return new Map([...groups].map(([address, all]) => [address, all.length - 1]));
}

export const addressVanished: Check = {
  code: 'address-vanished',
  about: 'A published address is shown for ever, leads on, or says why its page was withdrawn.',
  severity: 'error',
  needsAll: true,
  *run(dataset, { addresses }) {
    for (const [{ path, since, place, lost }, others] of together(addresses(dataset).vanished))
      yield { place, values: { address: path, since, others: String(others), ...lost } };
  },
};
