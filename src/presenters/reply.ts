/** The right of reply: an agency's answer, to stand beside what it answers. It never enters a verdict. */
import { formatDay } from '#formatting/date';
import { formatPeriod } from '#formatting/period';
import { replyWords } from '#language/reply';
import type { RegionReport } from '#model/dataset';
import { repliesOn, type Reply, type ReplySubject } from '#model/reply';
import { pages, replyAnchor, type SitePath } from '#routes';
import { presentAgencyName, type AgencyName } from './agency-name.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface ReplyBlock {
  /** Permanent anchor; set only where the reply has its one home, on the page of what it answers. */
  readonly anchor?: string;
  readonly agency: AgencyName;
  readonly date: string;
  /** What it answers. */
  readonly about: string;
  /** The reply beside what it answers. */
  readonly href: string;
  readonly text: Words;
  /** Faktor pendorong, faktor penghambat, tindak lanjut, as far as given. */
  readonly parts: readonly { readonly label: string; readonly text: Words }[];
  readonly documents: readonly SourceLine[];
}

/** The replies on one thing, oldest first. */
export function presentRepliesOn(view: View, report: RegionReport, subject: ReplySubject): readonly ReplyBlock[] {
  return repliesOn(report.replies, subject).map((reply) => presentReply(view, report, reply));
}

export function presentReply(view: View, report: RegionReport, reply: Reply): ReplyBlock {
  const words = replyWords(view.language);
  const parts = [
    { label: words.supportingFactors, text: reply.supportingFactors },
    { label: words.hinderingFactors, text: reply.hinderingFactors },
    { label: words.followUp, text: reply.followUp },
  ];
  return {
    agency: presentAgencyName(view, report.region, reply.agency),
    date: formatDay(reply.date, view.language),
    about: subjectOf(view, report, reply),
    href: view.to(`${homeOf(report, reply)}#${replyAnchor(reply.id)}`),
    text: view.say(reply.text),
    parts: parts.flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text: view.say(text) }])),
    documents: presentCitations(view, reply.document),
  };
}

/** The same reply with its permanent anchor, for the one place that is its home. */
export function atHome(view: View, report: RegionReport, reply: Reply): ReplyBlock {
  return { anchor: replyAnchor(reply.id), ...presentReply(view, report, reply) };
}

/** The page of what a reply answers. */
function homeOf({ region }: RegionReport, { about }: Reply): SitePath {
  return about.on === 'recommendation' ? pages.recommendations(region) : pages.indicator(region, about.indicator);
}

function subjectOf(view: View, { recommendations }: RegionReport, { about }: Reply): string {
  const words = replyWords(view.language);
  if (about.on === 'recommendation') {
    const asked = recommendations.find(({ id }) => id === about.recommendation);
    return words.aboutRecommendation({ year: String(asked?.lkpjYear ?? '') });
  }
  const indicator = view.dataset.indicators.get(about.indicator);
  const name = indicator === undefined ? about.indicator : view.say(indicator.shortName ?? indicator.name).text;
  const when = about.on === 'figure' ? formatPeriod(about.period, view.language) : String(about.year);
  return words.about[about.on]({ indicator: name, when });
}
