/** Which briefs there are, as the routes ask for them. */
import { briefsOf, type BriefKey } from '#model/brief/list';
import type { Dataset, RegionReport } from '#model/dataset';

interface BriefRoute {
  readonly params: Readonly<Record<string, string>>;
  readonly props: { readonly brief: BriefKey };
}

export function regionBriefs(dataset: Dataset, report: RegionReport): readonly BriefRoute[] {
  return briefsOf(dataset, report).flatMap((brief) => (brief.scope.of === 'region' ? [route(brief, {})] : []));
}

export function agencyBriefs(dataset: Dataset, report: RegionReport): readonly BriefRoute[] {
  return briefsOf(dataset, report).flatMap((brief) =>
    brief.scope.of === 'agency' ? [route(brief, { agency: brief.scope.agency.id })] : [],
  );
}

export function commissionBriefs(dataset: Dataset, report: RegionReport): readonly BriefRoute[] {
  return briefsOf(dataset, report).flatMap((brief) =>
    brief.scope.of === 'commission' ? [route(brief, { commission: brief.scope.commission.id })] : [],
  );
}

function route(brief: BriefKey, params: Readonly<Record<string, string>>): BriefRoute {
  return { params: { year: String(brief.year), ...params }, props: { brief } };
}
