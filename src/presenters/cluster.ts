/** All that the page of one cluster shows. */
import { frameWords } from '#language/frame';
import { placeWords } from '#language/places';
import { regionWords } from '#language/region';
import type { Cluster } from '#model/cluster';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { indicatorRecords } from '#model/promise';
import { pages } from '#routes';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentRole, type RoleLine } from './cluster-card.ts';
import { presentClusterMap } from './cluster-map.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentIndicatorRow, type IndicatorRow } from './indicator-row.ts';
import { presentMember, type MemberRow } from './member.ts';
import { presentProgramme, type ProgrammeLine } from './programme.ts';
import { presentGap, presentStatement, type GapLine, type StatementLine } from './statement.ts';
import { termsIn, type TermLine } from './term.ts';
import { presentValueChain, type ValueChain } from './value-chain.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface ClusterPage {
  readonly frame: Frame;
  readonly name: Words;
  readonly region: Link;
  readonly plan?: Link;
  readonly set?: { readonly name: Words; readonly others: readonly Link[] };
  readonly purpose?: Words;
  readonly centre?: {
    readonly name: string;
    readonly isDistrict: boolean;
    readonly roles: readonly RoleLine[];
    readonly note?: Words;
  };
  readonly map?: DrawnMap;
  readonly members: readonly MemberRow[];
  readonly pillar: boolean;
  /** True where roles or commodities are stated. */
  readonly hasRoles: boolean;
  readonly commodities: readonly Words[];
  readonly chain: ValueChain;
  readonly programmes: readonly ProgrammeLine[];
  readonly indicators: readonly IndicatorRow[];
  readonly statements: readonly StatementLine[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
  readonly terms: readonly TermLine[];
}

export function presentCluster(
  dataset: Dataset,
  report: RegionReport,
  cluster: Cluster,
  language: Language,
): ClusterPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.cluster(region, cluster.id));
  const name = view.say(cluster.name);
  const plan = report.plans.find((entry) => entry.id === cluster.plan);
  const map = presentClusterMap(view, report, cluster);
  const body = {
    name,
    ...(cluster.purpose !== undefined && { purpose: view.say(cluster.purpose) }),
    members: cluster.members.map((member) => presentMember(view, member, report)),
    commodities: cluster.commodities.map((commodity) => view.say(commodity)),
    chain: presentValueChain(view, report, cluster),
    programmes: (plan?.programmes ?? [])
      .filter((programme) => programme.cluster === cluster.id || cluster.programmes.includes(programme.id))
      .map((programme) => presentProgramme(view, report, programme)),
    statements: cluster.statements.map((statement) => presentStatement(view, statement)),
    gaps: cluster.gaps.map((gap) => presentGap(view, gap)),
  };
  return {
    frame: presentFrame(view, {
      heading: name,
      title: `${name.text}, ${region.shortName}`,
      description: placeWords(language).clusterDescription(name.text, region.name),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: regionWords(language).sections.klaster, href: view.to(pages.clustersOf(region)) },
      ],
      script: map?.interactive !== undefined,
    }),
    region: { text: region.name, href: view.to(pages.region(region)) },
    ...(plan !== undefined && { plan: { ...view.say(plan.title), href: view.to(pages.plan(region, plan.id)) } }),
    ...clusterSet(view, report, cluster),
    ...centre(view, cluster),
    ...(map !== undefined && { map }),
    pillar: cluster.kind === 'pillar',
    hasRoles:
      cluster.commodities.length > 0 ||
      [...(cluster.centre?.roles ?? []), ...cluster.members.flatMap((member) => member.roles)].length > 0,
    ...body,
    indicators: indicatorRecords(report)
      .filter((record) => cluster.indicators.includes(record.indicator.id))
      .map((record) => presentIndicatorRow(view, report, record)),
    sources: presentCitations(view, cluster.citations),
    terms: termsIn(view, body),
  };
}

function clusterSet(view: View, report: RegionReport, cluster: Cluster): Pick<ClusterPage, 'set'> {
  const { set } = cluster;
  if (set === undefined) return {};
  return {
    set: {
      name: view.say(set.name),
      others: report.clusters
        .filter((other) => other.set?.id === set.id && other !== cluster)
        .map((other) => ({ ...view.say(other.name), href: view.to(pages.cluster(report.region, other.id)) })),
    },
  };
}

function centre(view: View, cluster: Cluster): Pick<ClusterPage, 'centre'> {
  const { centre: place } = cluster;
  if (place === undefined) return {};
  return {
    centre: {
      name: place.name,
      isDistrict: place.code !== undefined,
      roles: place.roles.map((role) => presentRole(view, role)),
      ...(place.note !== undefined && { note: view.say(place.note) }),
    },
  };
}
