/** All that the page of one agency shows: what it answers for, what it only said, and what is missing. */
import { formatDate } from '#formatting/date';
import { formatList } from '#formatting/list';
import { agencyWords } from '#language/agency';
import { frameWords } from '#language/frame';
import { dutiesOf, type AgencyDuties } from '#model/agency-duties';
import { agencyState, predecessorsOf } from '#model/agency-state';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import type { Agency } from '#model/region';
import type { Source } from '#model/source';
import { pages } from '#routes';
import { agencyLink } from './agency-link.ts';
import { presentBudget, type BudgetPart } from './budget.ts';
import { dutyCounts } from './agency-row.ts';
import { linksToAgencyBriefs } from './brief/brief-list.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentCommitment, type CommitmentBlock } from './commitment.ts';
import { presentDue, type DueLists } from './due-actual.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentIndicatorRow, type IndicatorRow } from './indicator-row.ts';
import { presentProgramme, type ProgrammeLine } from './programme.ts';
import { presentRecommendation, type RecommendationBlock } from './recommendation.ts';
import { count } from './region-summary.ts';
import { presentReply, type ReplyBlock } from './reply.ts';
import { presentUsed } from './used-sources.ts';
import { agencyThing } from './structured.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

/** What is tied to the agency, section by section. */
interface Body {
  readonly indicators: readonly IndicatorRow[];
  readonly due: DueLists;
  /** Commitments it answers for. */
  readonly commitments: readonly CommitmentBlock[];
  /** Commitments it only spoke. */
  readonly stated: readonly CommitmentBlock[];
  readonly programmes: readonly ProgrammeLine[];
  readonly money?: BudgetPart;
  /** What the DPRD asked of it. */
  readonly recommendations: readonly RecommendationBlock[];
  readonly replies: readonly ReplyBlock[];
  readonly sources: readonly SourceLine[];
}

export interface AgencyPage extends Body {
  readonly frame: Frame;
  readonly region: Link;
  readonly sentences: readonly string[];
  /** What the sources say of it. */
  readonly about?: { readonly what: Words; readonly sources: readonly SourceLine[] };
  /** Its printable briefs, by LKPJ year. */
  readonly briefs: readonly Link[];
  readonly predecessors: readonly Link[];
  readonly successor?: Link;
  readonly commissions: readonly { readonly name: string; readonly sources: readonly SourceLine[] }[];
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

export function presentAgency(dataset: Dataset, report: RegionReport, agency: Agency, language: Language): AgencyPage {
  const { region } = report;
  const view = viewAt(dataset, language, pages.agency(region, agency.id));
  const words = agencyWords(language);
  const duties = dutiesOf(report, agency);
  const successor = agencyLink(view, region, agency.successor);
  const sentences = [...dutySentences(view, duties), ...validitySentences(view, agency)];
  const money = presentBudget(view, duties.budget, 'uang', report);
  const body: Body = {
    indicators: duties.records.map((record) => presentIndicatorRow(view, report, record)),
    due: presentDue(view, report, agency),
    commitments: duties.commitments.map((commitment) => presentCommitment(view, report, commitment)),
    stated: duties.stated.map((commitment) => presentCommitment(view, report, commitment)),
    programmes: duties.programmes.map((programme) => presentProgramme(view, report, programme)),
    ...(money !== undefined && { money }),
    recommendations: duties.recommendations.map((asked) => presentRecommendation(view, report, asked)),
    replies: duties.replies.map((reply) => presentReply(view, report, reply)),
    sources: presentUsed(view, sourcesOf(report, duties)),
  };
  return {
    frame: presentFrame(view, {
      heading: { text: agency.name },
      description: words.description({ name: agency.name, region: region.name }),
      crumbs: [
        { text: frameWords(language).regions, href: view.to(pages.regions()) },
        { text: region.name, href: view.to(pages.region(region)) },
        { text: words.agencies, href: view.to(pages.agenciesOf(region)) },
      ],
      things: agencyThing(view, region, agency.name),
    }),
    region: { text: region.name, href: view.to(pages.region(region)) },
    sentences,
    ...(agency.about !== undefined && {
      about: { what: view.say(agency.about.what), sources: presentCitations(view, agency.about.citations) },
    }),
    briefs: linksToAgencyBriefs(view, report, agency.id),
    predecessors: predecessorsOf(region, agency).flatMap(({ id }) => agencyLink(view, region, id) ?? []),
    ...(successor !== undefined && { successor }),
    commissions: duties.commissions.map(({ name, citations }) => ({
      name,
      sources: presentCitations(view, citations),
    })),
    contents: contents(view, body),
    ...body,
  };
}

function dutySentences(view: View, duties: AgencyDuties): readonly string[] {
  const words = agencyWords(view.language);
  const { agency, stated, budget, commissions, recommendations, replies } = duties;
  const answers = dutyCounts(view, { ...duties, stated: [], budget: [], recommendations: [], replies: [] });
  if (answers.length > 0) return [words.answersFor({ list: formatList(answers, view.language) })];
  const isMore =
    agency.about !== undefined ||
    [stated, budget, commissions, recommendations, replies].some((list) => list.length > 0);
  const money =
    budget.length === 0 ? [] : [words.hasMoney({ lines: words.money({ count: count(view, budget.length) }) })];
  return [isMore ? words.noDutiesSentence : words.onlyName, ...money];
}

function validitySentences(view: View, agency: Agency): readonly string[] {
  const words = agencyWords(view.language);
  const { validFrom, validUntil } = agency;
  const state = agencyState(agency, view.dataset.site.releaseDate);
  const from = validFrom === undefined ? undefined : formatDate(validFrom, view.language);
  const until = validUntil === undefined ? undefined : formatDate(validUntil, view.language);
  return [
    ...(from === undefined ? [] : [words.validFrom({ date: from })]),
    ...(until === undefined ? [] : [words.validUntil({ date: until })]),
    ...(state === 'current' ? [] : [words.stateSentence[state]]),
  ];
}

/** The sections that are there, in their order. */
function contents(view: View, body: Body): AgencyPage['contents'] {
  const { sections } = agencyWords(view.language);
  const present: readonly (readonly [keyof typeof sections, boolean])[] = [
    ['indikator', body.indicators.length > 0],
    ['belum-ada', body.due.silent.length + body.due.notSearched.length > 0],
    ['komitmen', body.commitments.length > 0],
    ['disampaikan', body.stated.length > 0],
    ['program', body.programmes.length > 0],
    ['dana', body.money !== undefined],
    ['rekomendasi', body.recommendations.length > 0],
    ['hak-jawab', body.replies.length > 0],
    ['sumber', body.sources.length > 0],
  ];
  return present.flatMap(([id, isThere]) => (isThere ? [{ id, title: sections[id] }] : []));
}

/** The documents behind what the page shows. */
function sourcesOf(report: RegionReport, duties: AgencyDuties): readonly Source[] {
  const indicators = new Set(duties.records.map(({ indicator }) => indicator));
  const rows = [...report.targets, ...report.baselines, ...report.figures].filter((row) =>
    indicators.has(row.indicator),
  );
  const citations = [
    ...(duties.agency.about?.citations ?? []),
    ...duties.commissions.flatMap((commission) => commission.citations),
    ...rows.map(({ citation }) => citation),
    ...[...duties.commitments, ...duties.stated].flatMap(({ recordedIn, statuses }) => [
      ...recordedIn,
      ...statuses.flatMap(({ evidence }) => evidence),
    ]),
    ...duties.programmes.map(({ citation }) => citation),
    ...duties.budget.map(({ citation }) => citation),
    ...duties.recommendations.flatMap(({ decision, steps }) => [
      ...decision.citations,
      ...steps.flatMap(({ evidence }) => evidence),
    ]),
    ...duties.replies.flatMap(({ document }) => document),
  ];
  return citations.map(({ source }) => source);
}
