/** All that the page of one network shows. */
import { formatDate } from '#formatting/date';
import { formatMoneyFull, formatMoneyShort } from '#formatting/money';
import { changeWords } from '#language/changes';
import { placeWords } from '#language/places';
import { recordWords } from '#language/record';
import { citationsOfNetwork } from '#model/citations';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { memberSheets, provinceOf } from '#addresses/network-pages';
import type { Member } from '#model/cluster';
import type { Network } from '#model/network';
import { hasPublished } from '#model/record-owner';
import { pageOf, pages, pictures } from '#routes';
import type { ChartFigure } from './chart-figure.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentNetworkMaps } from './network-map.ts';
import type { DrawnMap } from './drawn-map.ts';
import { presentCommitment, type CommitmentBlock } from './commitment.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentMember, type MemberRow } from './member.ts';
import { presentPager, titleOfPage, type EntranceInput, type Pager } from './pager.ts';
import { presentMilestone, type MilestoneLine } from './milestone.ts';
import { presentTimeline } from './milestone-timeline.ts';
import { coverageSentences, drawStages, presentStatuses, type StatusRow } from './roll-out.ts';
import {
  presentDisagreement,
  presentEvent,
  presentGap,
  presentStatement,
  type DisagreementBlock,
  type EventLine,
  type GapLine,
  type StatementLine,
} from './statement.ts';
import { termsIn, type TermLine } from './term.ts';
import { presentUsed } from './used-sources.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface AmountRow {
  readonly name: Words;
  readonly amount: string;
  readonly full: string;
  readonly precision: string;
  readonly date: string;
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export interface NetworkPage {
  readonly frame: Frame;
  /** The way to what changed since it was published. */
  readonly changes?: Link;
  readonly kind: string;
  readonly summary: Words;
  readonly sentences: readonly string[];
  /** Drawings of how far a roll-out has come, one for each stage; the sentences say the same. */
  readonly coverage: readonly ChartFigure[];
  readonly lead?: Words;
  readonly maps: readonly DrawnMap[];
  readonly members: readonly MemberRow[];
  readonly rolesChanged: boolean;
  readonly stageNames: readonly Words[];
  readonly statuses: readonly StatusRow[];
  readonly stages: readonly (MilestoneLine & { readonly position: string })[];
  readonly timeline?: ChartFigure;
  readonly actors: readonly { readonly name: string; readonly role: Words; readonly sources: readonly SourceLine[] }[];
  readonly amounts: readonly AmountRow[];
  readonly programmes: readonly StatementLine[];
  readonly events: readonly EventLine[];
  readonly statements: readonly StatementLine[];
  readonly disagreements: readonly DisagreementBlock[];
  readonly commitments: readonly CommitmentBlock[];
  readonly gaps: readonly GapLine[];
  readonly sources: readonly SourceLine[];
  readonly terms: readonly TermLine[];
  /** Undefined where all members are on one page. */
  readonly pager?: Pager;
}

/** Its stages in time; undefined where there are too few to compare. */
export function stageTimeline(view: View, { id, name, stages }: Network): ChartFigure | undefined {
  return presentTimeline(view, {
    id: 'tahap-waktu',
    milestones: stages,
    title: view.say(name).text,
    picture: pictures.stages(id),
  });
}

/** The first page of a network tells all of it but the members that stand on the others. */
export function presentNetwork(dataset: Dataset, whole: Network, language: Language, number = 1): NetworkPage {
  const path = pages.network(whole.id);
  const view = viewAt(dataset, language, pageOf(path, number));
  const words = placeWords(language);
  const sheets = memberSheets(whole);
  const at = { number, of: sheets.length };
  const pager = presentPager(view, path, at, entrancesOf(view, sheets));
  const first = number === 1;
  const network = onSheet(whole, sheets[number - 1] ?? [], first);
  const maps = first ? presentNetworkMaps(view, whole) : [];
  const timeline = stageTimeline(view, network);
  const name = view.say(whole.name);
  const body = {
    summary: view.say(network.summary),
    ...(network.lead !== undefined && { lead: view.say(network.lead) }),
    members: network.members.map((member) => presentMember(view, member)),
    stages: network.stages.map((stage, index) => ({
      ...presentMilestone(view, stage),
      position: words.stageOf({ number: String(index + 1), of: String(network.stages.length) }),
    })),
    actors: network.actors.map((actor) => ({
      name: actor.name,
      role: view.say(actor.role),
      sources: presentCitations(view, actor.citations),
    })),
    amounts: network.amounts.map((amount) => presentAmount(view, amount)),
    programmes: network.programmes.map((statement) => presentStatement(view, statement)),
    events: network.events.map((event) => presentEvent(view, event)),
    statements: network.statements.map((statement) => presentStatement(view, statement)),
    disagreements: network.disagreements.map((entry) => presentDisagreement(view, entry)),
    gaps: network.gaps.map((gap) => presentGap(view, gap)),
  };
  return {
    frame: presentFrame(view, {
      heading: name,
      title: titleOfPage(view, name.text, at),
      description: body.summary.text,
      crumbs: [
        { text: words.networksHeading, href: view.to(pages.networks()) },
        ...(first ? [] : [{ ...name, href: view.to(path) }]),
      ],
      // An anchor of a member may stand on another page.
      script: maps.some((map) => map.interactive !== undefined) || pager?.entrances !== undefined,
    }),
    kind: words.network[network.kind],
    sentences: first ? coverageSentences(view, whole) : [],
    coverage: first ? drawStages(view, whole) : [],
    maps,
    rolesChanged: whole.members.some(
      (member) => new Set(member.roles.map((role) => JSON.stringify(role.from))).size > 1,
    ),
    stageNames: network.stageNames.map((stage) => view.say(stage.name)),
    statuses: presentStatuses(view, network),
    ...body,
    ...(timeline !== undefined && { timeline }),
    ...(first &&
      hasPublished(whole) && {
        changes: { text: changeWords(language).ofNetwork, href: view.to(pages.changesOfNetwork(network.id)) },
      }),
    commitments: first ? presentCommitmentsOf(view, network) : [],
    sources: presentUsed(view, citationsOfNetwork(network)),
    terms: termsIn(view, body),
    ...(pager !== undefined && { pager }),
  };
}

/** The network as far as one of its pages tells of it. */
function onSheet(network: Network, members: Network['members'], first: boolean): Network {
  const codes = new Set(members.map(({ code }) => code));
  const statuses = network.statuses.filter(({ code }) => codes.has(code));
  if (first) return { ...network, members, statuses };
  const { id, kind, name, summary, stageNames, citations, place } = network;
  return { id, kind, name, summary, stageNames, citations, place, members, statuses, ...NOTHING_ELSE };
}

const NOTHING_ELSE = {
  actors: [],
  tiles: [],
  stages: [],
  amounts: [],
  programmes: [],
  events: [],
  statements: [],
  disagreements: [],
  gaps: [],
} as const;

/** The provinces of the members, each with the page on which it stands. */
function entrancesOf(view: View, sheets: readonly (readonly Member[])[]): readonly EntranceInput[] {
  const names = new Map(
    [...view.dataset.regions.values()].map(({ region }) => [region.provinceCode, region.provinceName]),
  );
  return sheets.flatMap((sheet, index) =>
    [...new Set(sheet.map(({ code }) => provinceOf(code)))].map((province) => ({
      text: names.get(province) ?? province,
      page: index + 1,
      holds: `wilayah-${province}`,
    })),
  );
}

function presentCommitmentsOf(view: View, network: Network): readonly CommitmentBlock[] {
  return [...view.dataset.regions.values()].flatMap((report) =>
    report.commitments
      .filter((commitment) => commitment.network === network.id)
      .map((commitment) => presentCommitment(view, report, commitment)),
  );
}

function presentAmount(view: View, amount: Network['amounts'][number]): AmountRow {
  const words = recordWords(view.language);
  return {
    name: view.say(amount.name),
    amount: formatMoneyShort(amount.sen, view.language),
    full: formatMoneyFull(amount.sen, view.language),
    precision: amount.rounded ? words.rounded : words.exact,
    date: formatDate(amount.date, view.language),
    ...(amount.note !== undefined && { note: view.say(amount.note) }),
    sources: presentCitations(view, amount.citations),
  };
}
