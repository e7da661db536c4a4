/** What pages give each component. Components that stand in others are shown inside them. */
import { agencyWords } from '#language/agency';
import { apiWords } from '#language/api';
import { changeWords } from '#language/changes';
import { closingWords } from '#language/closing';
import { dataWords } from '#language/data';
import { targetDifferenceWords } from '#language/target-differences';
import { embedWords } from '#language/embed';
import { importerWords } from '#language/importer';
import { indicatorWords } from '#language/indicator';
import { libraryWords } from '#language/library';
import { placeWords } from '#language/places';
import { planComparisonWords } from '#language/plan-comparison';
import { planTreeWords } from '#language/plan-tree';
import { recordWords } from '#language/record';
import { regionWords } from '#language/region';
import { searchWords } from '#language/search';
import { silenceWords } from '#language/silence';
import { verdictWords } from '#language/verdict';
import type { Language } from '#model/language';
import type { GalleryPages } from './pages.ts';

type Props = Readonly<Record<string, unknown>>;

/** Whole pages, which cannot stand inside another. */
export const WHOLE_PAGES = ['ProsePage', 'GuidePage', 'FindingPage'];

/** By the name of the component: what pages give it, in no order. */
export function givenToComponents(pages: GalleryPages, language: Language): ReadonlyMap<string, readonly Props[]> {
  const shown = new Map<string, readonly Props[]>();
  const show = (name: string, given: readonly Props[]): void => {
    shown.set(name, given);
  };
  const { agencies, clusters, commitments, indicators, networks, plans, regions } = pages;
  const words = regionWords(language);
  const places = placeWords(language);
  const sourceLabel = recordWords(language).source;
  const termsTitle = words.wordsHere;
  const responsible = agencyWords(language);

  show(
    'RegionHead',
    regions.map((page) => ({ page })),
  );
  show(
    'PlanCards',
    regions.map(({ plans: cards }) => ({
      plans: cards,
      sourceLabel,
      versionsLabel: words.versions,
      successorLabel: words.successor,
    })),
  );
  show(
    'IndicatorTable',
    regions.map(({ indicators: rows, frame }) => ({ rows, words, label: frame.heading.text })),
  );
  show(
    'ClusterSets',
    regions.map(({ clusterSets }) => ({ sets: clusterSets, words })),
  );
  show(
    'CommitmentList',
    regions.map((page) => ({ commitments: page.commitments, counts: page.commitmentCounts })),
  );
  show(
    'RecommendationYears',
    regions.map(({ recommendations }) => ({ ...recommendations, language })),
  );
  show(
    'ProgrammesAndMoney',
    regions.map((page) => ({ page, sourceLabel })),
  );
  show(
    'AgencyList',
    regions.map((page) => ({ agencies: page.agencies })),
  );
  show(
    'Districts',
    regions.map(({ districts, frame }) => ({ rows: districts, words, label: frame.heading.text })),
  );
  show(
    'RegionGaps',
    regions.map((page) => ({ page })),
  );
  show(
    'OfficeHolders',
    regions.map(({ officeHolders }) => ({ holders: officeHolders, title: words.officeHolders, sourceLabel })),
  );

  show(
    'VerdictLine',
    indicators.map(({ verdicts }) => ({ verdicts })),
  );
  show(
    'Figure',
    indicators.flatMap(({ chart }) =>
      chart === undefined ? [] : [{ chart, hint: indicatorWords(language).readChart, sourceLabel }],
    ),
  );
  show(
    'Verdicts',
    indicators
      .filter(({ verdicts }) => verdicts.length > 0)
      .map(({ verdicts, agency }) => ({
        verdicts,
        words: verdictWords(language),
        language,
        responsible: { label: responsible.responsible, text: agency?.text ?? responsible.notNamed, href: agency?.href },
      })),
  );
  show(
    'FigureCards',
    pages.indicatorEmbeds.map(({ cards }) => ({ cards, sourceLabel, rowLabel: embedWords(language).row })),
  );
  show(
    'Cumulative',
    indicators.map(({ cumulative }) => ({ lines: cumulative, lead: indicatorWords(language).cumulativeLead })),
  );
  show(
    'ResultMoney',
    indicators.flatMap(({ money }) => (money === undefined ? [] : [{ money, language }])),
  );
  show(
    'TargetTable',
    indicators.map(({ targets }) => ({ rows: targets, words: indicatorWords(language), language })),
  );
  show(
    'TargetDifferences',
    indicators.map(({ targetDifferences }) => ({
      blocks: targetDifferences,
      words: targetDifferenceWords(language),
      sourceLabel,
    })),
  );
  show(
    'Withdrawn',
    indicators.flatMap(({ withdrawn }) =>
      withdrawn.length === 0 ? [] : [{ figures: withdrawn, words: changeWords(language) }],
    ),
  );
  show(
    'EarlierVersions',
    indicators.flatMap(({ figures }) =>
      figures.flatMap(({ versions }) =>
        versions === undefined || versions.earlier.length === 0
          ? []
          : [{ versions: versions.earlier, words: changeWords(language) }],
      ),
    ),
  );
  show(
    'Changes',
    pages.changes.map((page) => ({ page, words: changeWords(language), language, named: page.owners.length > 0 })),
  );
  show(
    'FigureTable',
    indicators.map(({ figures, tableCaption, commonStates }) => ({
      rows: figures,
      words: indicatorWords(language),
      language,
      caption: tableCaption,
      common: commonStates,
    })),
  );
  show(
    'Differences',
    indicators.map(({ differences }) => ({ blocks: differences, words: indicatorWords(language), language })),
  );
  show(
    'Definition',
    indicators.map(({ definition }) => ({ definition, words: indicatorWords(language), sourceLabel })),
  );

  show(
    'PlanHead',
    plans.map((page) => ({ page, words: places, termsTitle })),
  );
  show(
    'Versions',
    plans.map(({ card }) => ({ versions: card.versions, sourceLabel })),
  );
  show(
    'Averages',
    plans.map(({ averages }) => ({ averages })),
  );
  show(
    'Missions',
    plans.map(({ tree }) => ({ tree, words: places, treeWords: planTreeWords(language), sourceLabel })),
  );
  show(
    'Priorities',
    plans.map(({ priorities }) => ({ priorities, sourceLabel })),
  );
  show(
    'Budget',
    plans.flatMap(({ money }) => (money === undefined ? [] : [{ budget: money.budget, language }])),
  );
  show(
    'Records',
    plans.map(({ events, statements, gaps, sources }) => ({ language, events, statements, gaps, sources })),
  );
  show(
    'ClosingCounts',
    pages.closings.map((page) => ({ page, words: closingWords(language) })),
  );
  show(
    'ClosingTable',
    pages.closings.flatMap(({ groups }) => groups.map((group) => ({ group, words: closingWords(language) }))),
  );
  show(
    'PlanComparisonTable',
    pages.planComparisons.flatMap(({ groups }) =>
      groups.map((group) => ({ group, words: planComparisonWords(language) })),
    ),
  );

  show(
    'ClusterHead',
    clusters.map((page) => ({ page, words: places, termsTitle })),
  );
  show(
    'ClusterMembers',
    clusters.map((page) => ({ page, words: places })),
  );
  show(
    'ClusterRoles',
    clusters.map((page) => ({ page, words: places, sourceLabel })),
  );
  show(
    'ValueChain',
    clusters.filter(({ chain }) => chain.links.length > 0).map(({ chain }) => ({ ...chain, sourceLabel })),
  );
  show(
    'Programmes',
    clusters.map(({ programmes }) => ({ programmes, sourceLabel })),
  );

  show(
    'NetworkHead',
    networks.map((page) => ({ page, words: places, termsTitle })),
  );
  show(
    'DrawnMap',
    networks.flatMap(({ maps }) => maps.map((map) => ({ map }))),
  );
  show(
    'StatusTable',
    networks
      .filter(({ statuses }) => statuses.length > 0)
      .map(({ statuses, stageNames }) => ({ rows: statuses, stages: stageNames, words: places })),
  );
  show(
    'Milestones',
    networks.map(({ stages, timeline }) => ({ milestones: stages, timeline, sourceLabel })),
  );
  show(
    'MemberRoles',
    networks.map(({ members }) => ({ members, words: places, sourceLabel })),
  );
  show(
    'Actors',
    networks.map(({ actors }) => ({ actors, sourceLabel })),
  );
  show(
    'AmountTable',
    networks.map(({ amounts }) => ({ rows: amounts, words, placeWords: places, sourceLabel })),
  );

  show(
    'CommitmentFilters',
    commitments.filter(({ groups }) => groups.length > 0).map((page) => ({ page })),
  );
  show(
    'CommitmentLines',
    commitments.flatMap(({ groups }) => groups.map(({ commitments: entries }) => ({ lines: entries }))),
  );
  show(
    'Commitments',
    commitments.flatMap(({ groups, open }) =>
      groups.map((group) => ({ commitments: group.commitments, language, open })),
    ),
  );
  show(
    'ComparisonBody',
    pages.comparisons.map((page) => ({ page })),
  );
  show(
    'AgencyHead',
    agencies.map((page) => ({ page })),
  );
  show(
    'DueLists',
    agencies.map(({ due }) => ({ lists: due, words: silenceWords(language), language, agency: false })),
  );
  show(
    'Replies',
    agencies.map(({ replies }) => ({ replies, language, withSubject: true })),
  );
  show(
    'Recommendations',
    pages.recommendations.flatMap(({ years }) => years.map(({ recommendations }) => ({ recommendations, language }))),
  );
  show(
    'Silences',
    pages.silences.map((page) => ({ page })),
  );
  show(
    'PlaceIndex',
    [...pages.silences.map(({ places }) => places), ...pages.homes.map(({ others }) => others)].flatMap((provinces) =>
      provinces.length === 0 ? [] : [{ provinces }, { provinces, inLines: true }],
    ),
  );
  show(
    'Channels',
    pages.corrections.filter(({ channels }) => channels.length > 0).map(({ channels }) => ({ channels })),
  );
  show(
    'Corrections',
    pages.corrections
      .filter(({ corrections }) => corrections.length > 0)
      .map(({ corrections }) => ({ corrections, language })),
  );
  show(
    'SourceAbout',
    pages.sources.flatMap(({ about }) => (about === undefined ? [] : [{ about }])),
  );
  show(
    'SourceCopies',
    pages.sources.flatMap(({ about }) => (about === undefined ? [] : [{ copies: about.copies }])),
  );
  show(
    'SourceFigures',
    pages.sources.flatMap(({ figures }) =>
      figures.length === 0 ? [] : [{ figures: figures.slice(0, 12), words: libraryWords(language) }],
    ),
  );
  show(
    'Pager',
    pages.pagers.map((pager) => ({ pager })),
  );
  show(
    'Letter',
    pages.requests.map(({ letter }) => ({ letter })),
  );
  show(
    'Brief',
    pages.briefs.map((page) => ({ page })),
  );
  show(
    'Rules',
    pages.methodologies.map(({ rules }) => ({ part: rules, language })),
  );
  show(
    'MoneyRules',
    pages.methodologies.map(({ money }) => ({ part: money, language })),
  );
  show(
    'DownloadList',
    pages.data.map(({ whole, checksums }) => ({ downloads: [...whole, checksums] })),
  );
  show(
    'RegionFiles',
    pages.data.map(({ regions: rows }) => ({ rows, words: dataWords(language) })),
  );
  show(
    'DataTables',
    pages.data.map(({ tables: rows }) => ({ rows, words: dataWords(language) })),
  );
  show(
    'DataLicences',
    pages.data.map(({ licences }) => ({ layers: licences })),
  );
  show(
    'RightOfReply',
    pages.about.map(({ rightOfReply }) => ({ right: rightOfReply })),
  );
  show(
    'ApiFiles',
    pages.apis.map(({ files }) => ({ files, words: apiWords(language) })),
  );
  show(
    'CodeExamples',
    pages.apis.map(({ lead, examples }) => ({ lead, examples, words: apiWords(language) })),
  );
  show(
    'ApiFields',
    pages.apis.map(({ tables }) => ({ tables, words: apiWords(language) })),
  );
  show(
    'Importer',
    pages.importers.flatMap(({ form }) => (form === undefined ? [] : [{ form, words: importerWords(language) }])),
  );
  show(
    'Search',
    pages.searches.flatMap(({ search }) => (search === undefined ? [] : [{ search, words: searchWords(language) }])),
  );
  show(
    'Everything',
    pages.searches.map(({ groups }) => ({
      groups: groups.map((group) => ({ ...group, entries: group.entries.slice(0, 6) })),
      words: searchWords(language),
    })),
  );
  return shown;
}
