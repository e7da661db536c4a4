/** Remembers what was made of a region's report with the settings of its site, as long as both are there. */
import type { RegionReport } from './dataset.ts';
import type { Site } from './site.ts';

/** The same as `make`, which is asked once for each report and site. */
export function oncePerReport<Made extends object>(
  make: (report: RegionReport, site: Site) => Made,
): (report: RegionReport, site: Site) => Made {
  const known = new WeakMap<RegionReport, WeakMap<Site, Made>>();
  return (report, site) => {
    const bySite = known.get(report) ?? new WeakMap<Site, Made>();
    const made = bySite.get(site) ?? make(report, site);
    known.set(report, bySite.set(site, made));
    return made;
  };
}
