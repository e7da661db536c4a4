/** Which id made an address that would vanish: the first in its path that nothing bears any more. */
import { currentNames, type CurrentName, type NamedKind } from '#model/former-name';
import type { Dataset } from '#model/dataset';
import type { LostName } from '#model/published-address';
import { ID_PLACES, languageOf, outsideFrame, type SitePath } from '#routes';

const KINDS: readonly NamedKind[] = [
  'region',
  'agency',
  'commission',
  'cluster',
  'plan',
  'indicator',
  'network',
  'source',
  'term',
];

/** Undefined where every id of the path is in use: then the content behind the page is missing. */
export function lostName(dataset: Dataset): (path: SitePath) => LostName | undefined {
  const current = currentNames(dataset);
  return (path) => {
    const steps = outsideFrame(languageOf(path).rest).split('/').slice(0, -1);
    for (const kind of KINDS) {
      for (const place of ID_PLACES[kind]) {
        const found = idAt(place.split('/'), steps);
        if (found !== undefined && !current.some((name) => isNamed(name, kind, found))) return { kind, ...found };
      }
    }
    return undefined;
  };
}

type Found = Omit<LostName, 'kind'>;

function idAt(before: readonly string[], steps: readonly string[]): Found | undefined {
  const id = steps[before.length];
  const fits = before.every((step, index) => step === '*' || step === '@' || step === steps[index]);
  if (id === undefined || !fits) return undefined;
  const region = steps[before.indexOf('@')];
  return before.includes('@') && region !== undefined ? { id, region } : { id };
}

function isNamed(name: CurrentName, kind: NamedKind, { id, region }: Found): boolean {
  return name.kind === kind && name.id === id && name.region === region;
}
