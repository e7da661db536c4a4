/** The parts of a brief after its first sheet: as many rows of each as fit on three sheets, and the sources they name. */
import { briefWords } from '#language/brief';
import type { Brief } from '#model/brief/brief';
import { fit, usedBy } from '#model/brief/space';
import { inSite, pages, type SitePath } from '#routes';
import { count } from '../region-summary.ts';
import type { Link, View } from '../view.ts';
import { draftCommitments, type CommitmentRow } from './commitment-rows.ts';
import { draftDisputes, type DisputeRow } from './disputes.ts';
import { partOf, show, type Draft } from './draft.ts';
import { draftMoney, type MoneyOfItem } from './money-rows.ts';
import { draftMoved, type MovedRow } from './moved-targets.ts';
import { draftRecommendations, type RecommendationRow } from './recommendation-rows.ts';
import { draftReplies, type ReplyRow } from './reply-rows.ts';
import { draftSilences, type SilenceRow } from './silence-rows.ts';
import { linesOfSources, numberSources, type NumberedSource } from './sources.ts';
import { draftVerdicts, type IndicatorRows } from './verdict-rows.ts';

/** Rows of one part; where some were left out, how many and where they are. */
export interface BriefPart<Row> {
  readonly rows: readonly Row[];
  readonly omitted?: { readonly text: string; readonly rest: Link };
}

export interface BriefParts {
  readonly verdicts: BriefPart<IndicatorRows>;
  readonly moved: BriefPart<MovedRow>;
  readonly disputes: BriefPart<DisputeRow>;
  readonly silences: BriefPart<SilenceRow>;
  readonly replies: BriefPart<ReplyRow>;
  readonly commitments: BriefPart<CommitmentRow>;
  readonly money: BriefPart<MoneyOfItem>;
  readonly followUp: BriefPart<RecommendationRow>;
}

export interface PartsAndSources {
  readonly parts: BriefParts;
  readonly sources: readonly NumberedSource[];
}

/**
 * Lines on three sheets of the smaller paper (A4) under a head with a QR code, at the size of type that the style sheet gives,
 * without the room for questions, the colophon, and what is lost where a row does not break.
 */
const LINES = 160;

/** Every row shown names its sources; where their list takes too much, fewer rows are shown. */
export function presentParts(view: View, brief: Brief): PartsAndSources {
  let room = LINES;
  let made = partsIn(view, brief, room);
  while (made.used + linesOfSources(made.sources) > LINES && room > 0) {
    room -= 2;
    made = partsIn(view, brief, room);
  }
  return made;
}

function partsIn(view: View, brief: Brief, room: number): PartsAndSources & { readonly used: number } {
  const { cite, list } = numberSources();
  const { region } = brief.edition.report;
  const verdicts = draftVerdicts(view, brief);
  const moved = draftMoved(view, brief);
  const disputes = draftDisputes(view, brief);
  const silences = draftSilences(view, brief);
  const replies = draftReplies(view, brief);
  const commitments = draftCommitments(view, brief);
  const money = draftMoney(view, brief);
  const followUp = draftRecommendations(view, brief);
  // By their weight, which is not the order on the page.
  const spaces = [
    partOf(verdicts),
    partOf(replies),
    partOf(silences),
    partOf(moved),
    partOf(disputes),
    partOf(followUp),
    partOf(money),
    partOf(commitments),
  ];
  const counts = fit(spaces, room);
  const part = <Entry, Row>(draft: Draft<Entry, Row>, index: number, rest: SitePath): BriefPart<Row> => {
    const { rows, omitted } = show(draft, counts[index] ?? 0, cite);
    if (omitted === 0) return { rows };
    const shown = { shown: count(view, rows.length), of: count(view, draft.entries.length) };
    return {
      rows,
      omitted: {
        text: briefWords(view.language).omitted(shown),
        rest: { text: inSite(rest, view.language), href: view.to(rest) },
      },
    };
  };
  const parts = {
    verdicts: part(verdicts, 0, pages.indicatorsOf(region)),
    moved: part(moved, 3, pages.plansOf(region)),
    disputes: part(disputes, 4, pages.indicatorsOf(region)),
    silences: part(silences, 2, pages.silences()),
    replies: part(replies, 1, pages.region(region)),
    commitments: part(commitments, 7, pages.commitmentsBy({ by: 'region', region })),
    money: part(money, 6, pages.region(region)),
    followUp: part(followUp, 5, pages.recommendations(region)),
  };
  const used = spaces.reduce((sum, space, index) => sum + usedBy(space, counts[index] ?? 0), 0);
  return { parts, sources: list(view), used };
}

/** A page named so that it can be found from paper: by its address, or by its path where the site has none. */
export function restAt(view: View, path: SitePath): Link {
  const full = inSite(path, view.language);
  const { address } = view.dataset.site;
  return { text: address === undefined ? full : `${address}/${full}`, href: view.to(path) };
}
