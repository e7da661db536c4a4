/** One actual that is due and not there, as a line: what, since when, what was searched, who is in charge. */
import { formatDay } from '#formatting/date';
import { silenceWords } from '#language/silence';
import type { RegionReport } from '#model/dataset';
import { missingActuals, type DueActual } from '#model/silence';
import type { Agency } from '#model/region';
import { agencyOf } from '#model/responsible-agency';
import { verdictsOfRegion } from '#model/verdicts';
import { pages } from '#routes';
import { agencyLink } from './agency-link.ts';
import { presentRepliesOn, type ReplyBlock } from './reply.ts';
import { count } from './region-summary.ts';
import { verdictTitle } from './verdict.ts';
import { presentSearch } from './search-line.ts';
import type { Link, View, Words } from './view.ts';

export interface DueLine {
  readonly indicator: Link;
  readonly title: string;
  readonly overdue: string;
  /** The promises it would be held against: those of this year, else of the years to come. */
  readonly targets: readonly string[];
  readonly searched?: Words;
  /** Who answers for it, with the way to the agency's page where one is named. */
  readonly agency: { readonly text: string; readonly href?: string };
  /** The printable request; only where somebody looked. */
  readonly letter?: string;
  /** What the agency answers, to stand beside the silence. */
  readonly replies: readonly ReplyBlock[];
}

export interface DueLists {
  readonly silent: readonly DueLine[];
  readonly notSearched: readonly DueLine[];
}

/**
 * What is due and missing in one region: looked for without success, and not looked for yet. Of all agencies, or of one;
 * `none` stands for what no agency is named for.
 */
export function presentDue(view: View, report: RegionReport, of?: Agency | 'none'): DueLists {
  const missing = missingActuals(report, view.dataset.site).filter(
    ({ indicator }) => of === undefined || (agencyOf(report, indicator.id) ?? 'none') === of,
  );
  const lines = (kind: DueActual['outcome']['kind']): readonly DueLine[] =>
    missing.filter(({ outcome }) => outcome.kind === kind).map((due) => presentLine(view, report, due));
  return { silent: lines('not-reported'), notSearched: lines('not-searched') };
}

function presentLine(view: View, report: RegionReport, due: DueActual): DueLine {
  const words = silenceWords(view.language);
  const { indicator, year, outcome } = due;
  const name = view.say(indicator.shortName ?? indicator.name).text;
  const agency = agencyLink(view, report.region, agencyOf(report, indicator.id)?.id);
  return {
    indicator: { ...view.say(indicator.name), href: view.to(pages.indicator(report.region, indicator.id)) },
    title: words.actualFor({ indicator: name, year: String(year) }),
    overdue: words.overdue({ due: formatDay(due.due, view.language), days: count(view, due.daysOverdue) }),
    targets: targetTitles(view, report, due),
    agency: agency ?? { text: words.agencyUnknown },
    replies: presentRepliesOn(view, report, { on: 'silence', indicator: indicator.id, year }),
    ...(outcome.kind === 'not-reported' && {
      searched: presentSearch(view, outcome.search),
      letter: view.to(pages.request(report.region, indicator.id, year)),
    }),
  };
}

/** The targets a missing actual would be held against: of its own year, else the next ones of the indicator. */
export function targetTitles(view: View, report: RegionReport, { indicator, year }: DueActual): readonly string[] {
  const verdicts = verdictsOfRegion(report, view.dataset.site)
    .filter(({ record }) => record.indicator === indicator)
    .flatMap((one) => one.verdicts)
    .filter(({ target }) => target.year !== undefined && target.year >= year);
  const first = verdicts[0]?.target.year;
  return verdicts.filter(({ target }) => target.year === first).map((verdict) => verdictTitle(view, verdict));
}
