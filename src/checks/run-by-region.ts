/** Checks that look at one region at a time, asked again only of regions that changed since they were asked last. */
import type { Dataset, RegionReport } from '#model/dataset';
import type { Finding } from '#model/finding';
import type { Check, CheckContext } from './check.ts';
import { runCheck } from './run-check.ts';

interface Asked {
  readonly sources: Dataset['sources'];
  readonly indicators: Dataset['indicators'];
  /** The site's settings and how the checks were run. */
  readonly settings: string;
  readonly findings: readonly Finding[];
}

const asked = new WeakMap<RegionReport, Asked>();

/** What the checks find in each region, region by region, and in what belongs to none. They see a site that has nothing else. */
export function runByRegion(checks: readonly Check[], dataset: Dataset, context: CheckContext): Finding[] {
  const { site, sources, indicators } = dataset;
  const { preview = false, incomplete = false } = context;
  const settings = JSON.stringify([site, preview, incomplete, checks.map(({ code }) => code)]);
  const inRegions = [...dataset.regions].flatMap(([code, report]) => {
    const earlier = asked.get(report);
    if (earlier?.sources === sources && earlier.indicators === indicators && earlier.settings === settings)
      return earlier.findings;
    const alone = onlyRegion(dataset, code, report);
    const bare = { ...alone, sources: new Map(), indicators: new Map() };
    const findings = checks.flatMap((check) => runCheck(check, check.perThing === true ? bare : alone, context));
    asked.set(report, { sources, indicators, settings, findings });
    return findings;
  });
  const others = { ...dataset, regions: new Map<string, RegionReport>() };
  const perThing = checks.filter((check) => check.perThing === true);
  return [...inRegions, ...perThing.flatMap((check) => runCheck(check, others, context))];
}

function onlyRegion({ site, sources, indicators }: Dataset, code: string, report: RegionReport): Dataset {
  return {
    site,
    sources,
    indicators,
    regions: new Map([[code, report]]),
    copies: new Map(),
    networks: new Map(),
    withdrawals: [],
    corrections: [],
    boundaries: [],
    glossary: [],
    pages: [],
    addresses: [],
  };
}
