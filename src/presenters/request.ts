/** A printable request for information about one silent actual. The letter is in Indonesian and holds no personal data. */
import { formatDay } from '#formatting/date';
import { unitName } from '#formatting/unit';
import { letterWords, silenceWords } from '#language/silence';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { agencyOf } from '#model/responsible-agency';
import { silentActuals, type DueActual } from '#model/silence';
import type { Site } from '#model/site';
import { pages } from '#routes';
import { targetTitles } from './due-actual.ts';
import { presentFrame, type Frame } from './frame.ts';
import { presentRepliesOn, type ReplyBlock } from './reply.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface RequestPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly languageNote?: string;
  readonly back: Link;
  /** What the agency has answered already; on screen only, never part of the letter. */
  readonly replies: readonly ReplyBlock[];
  readonly letter: {
    readonly to: string;
    readonly subject: string;
    readonly opening: string;
    readonly facts: readonly { readonly label: string; readonly values: readonly string[] }[];
    readonly closing: readonly string[];
    /** Labels of what the sender fills in by hand. */
    readonly blanks: readonly string[];
  };
}

/** The silent actuals of a region, for which there is a letter. */
export function requestsOf(report: RegionReport, site: Site): readonly DueActual[] {
  return silentActuals(report, site);
}

/** @throws RangeError when the actual is not silent: a fault in the page's own paths. */
export function presentRequest(
  dataset: Dataset,
  report: RegionReport,
  asked: { readonly indicator: string; readonly year: number },
  language: Language,
): RequestPage {
  const found = requestsOf(report, dataset.site).find(
    ({ indicator, year }) => indicator.id === asked.indicator && year === asked.year,
  );
  if (found === undefined) throw new RangeError(`no silence on ${asked.indicator} in ${String(asked.year)}`);
  const { region } = report;
  const view = viewAt(dataset, language, pages.request(region, asked.indicator, asked.year));
  const words = silenceWords(language);
  const named = {
    indicator: view.say(found.indicator.name).text,
    year: String(found.year),
    region: region.name,
  };
  return {
    frame: presentFrame(view, {
      heading: { text: words.letterHeading(named) },
      description: words.letterDescription(named),
      crumbs: [{ text: words.heading, href: view.to(pages.silences()) }],
    }),
    lead: words.letterLead,
    ...(language !== 'id' && { languageNote: words.letterLanguage }),
    back: { text: words.all, href: view.to(pages.silences()) },
    replies: presentRepliesOn(view, report, { on: 'silence', ...asked }),
    letter: presentLetter(viewAt(dataset, 'id', view.path), report, found),
  };
}

function presentLetter(view: View, report: RegionReport, due: DueActual): RequestPage['letter'] {
  const { indicator, outcome } = due;
  const year = String(due.year);
  const searchedOn = outcome.kind === 'not-reported' ? outcome.search.on : view.dataset.site.releaseDate;
  const on = formatDay(searchedOn, 'id');
  const agency = agencyOf(report, indicator.id)?.name ?? letterWords.agencyUnknown;
  return {
    to: letterWords.to({ region: report.region.name }),
    subject: letterWords.subject,
    opening: letterWords.opening,
    facts: [
      { label: letterWords.indicator, values: [indicator.name.id] },
      { label: letterWords.year, values: [year] },
      { label: letterWords.asked, values: [letterWords.askedText({ year, unit: unitName(indicator.unit, 'id') })] },
      { label: letterWords.document, values: [letterWords.documentText({ year }), ...plansOf(report, due)] },
      { label: letterWords.target, values: targetTitles(view, report, due) },
      { label: letterWords.agency, values: [agency] },
    ],
    closing: [
      letterWords.background({ due: formatDay(due.due, 'id'), on, site: view.dataset.site.name.id }),
      letterWords.form,
    ],
    blanks: [
      letterWords.purpose,
      letterWords.name,
      letterWords.address,
      letterWords.contact,
      letterWords.placeAndDay,
      letterWords.signature,
    ],
  };
}

/** The plans whose targets the actual would be held against. */
function plansOf({ plans, targets }: RegionReport, { indicator, year }: DueActual): readonly string[] {
  const ids = targets.flatMap((target) =>
    target.indicator === indicator && (target.year ?? 0) >= year && target.plan !== undefined ? [target.plan] : [],
  );
  return plans.filter(({ id }) => ids.includes(id)).map(({ title }) => title.id);
}
