/** All that one brief for the DPRD shows: at most four sheets, whatever there is to tell. */
import { drawQr } from '#charts/qr/draw';
import { BRIEF_SECTIONS, briefWords, type BriefSection } from '#language/brief';
import { frameWords } from '#language/frame';
import { briefOf } from '#model/brief/brief';
import type { BriefKey } from '#model/brief/list';
import type { Dataset, RegionReport } from '#model/dataset';
import type { Language } from '#model/language';
import { briefPath, pages, type SitePath } from '#routes';
import { presentFrame, type Frame } from '../frame.ts';
import { count } from '../region-summary.ts';
import { viewAt, type Link, type View } from '../view.ts';
import { presentAverage } from './average.ts';
import { presentFirstSheet, type FirstSheet } from './first-sheet.ts';
import { presentParts, restAt, type BriefPart, type BriefParts } from './parts.ts';
import { silenceSummary } from './silence-rows.ts';
import type { NumberedSource } from './sources.ts';
import { subjectOf } from './subject.ts';

export type { BriefPart } from './parts.ts';

/** Anchor and title of a part. */
export interface BriefHeading {
  readonly id: string;
  readonly title: string;
}

export interface BriefPage extends BriefParts {
  readonly frame: Frame;
  /** At the head of every printed sheet; the QR code leads to this very page, where the site has an address. */
  readonly running: { readonly subject: string; readonly year: string; readonly site: string; readonly qr?: string };
  readonly kicker: string;
  readonly first: FirstSheet & {
    /** "12 dari 480 indikator". */
    readonly selected?: string;
    readonly rest: Link;
  };
  readonly average: readonly string[];
  /** How many actuals each agency has not reported. */
  readonly silentBy?: string;
  readonly sections: Readonly<Record<BriefSection, BriefHeading>>;
  /** Those that have something to read, in their order. */
  readonly contents: readonly BriefHeading[];
  readonly sources: readonly NumberedSource[];
  readonly back: readonly Link[];
  /** Who stands behind it, of when it is, and what may be done with it. */
  readonly colophon: readonly string[];
}

export function presentBrief(dataset: Dataset, report: RegionReport, key: BriefKey, language: Language): BriefPage {
  const { region } = report;
  const path = briefPath(region, key);
  const view = viewAt(dataset, language, path);
  const brief = briefOf(dataset, report, key.year, key.scope);
  // Facts are those of the edition; the frame speaks of the site as it is.
  const facts = viewAt(brief.edition.dataset, language, path);
  const words = briefWords(language);
  const subject = subjectOf(region, key.scope, language);
  const year = String(key.year);
  const { parts, sources } = presentParts(facts, brief);
  const { sections, contents } = headings(language, parts, sources);
  const silentBy = silenceSummary(facts, brief);
  const selected = selectedOf(view, parts.verdicts, brief.lines.length);
  const rest = restAt(view, pages.indicatorsOf(region));
  const frame = presentFrame(view, {
    heading: { text: subject },
    title: `${words.ofYear({ year })}, ${subject}`,
    description: words.description({ subject, year }),
    crumbs: [
      { text: frameWords(language).regions, href: view.to(pages.regions()) },
      { text: region.name, href: view.to(pages.region(region)) },
      { text: words.name, href: view.to(pages.briefsOf(region)) },
    ],
  });
  return {
    frame,
    running: { subject, year: words.year({ year }), site: frame.siteName.text, ...qrOf(view, path) },
    kicker: words.ofYear({ year }),
    first: {
      ...presentFirstSheet(facts, brief, {
        heading: subject,
        paragraphs: [
          `${selected.selected ?? ''} ${words.rest} ${rest.text}`,
          words.reading,
          [words.following, ...contents.map(({ title }) => title)].join('; '),
          frame.notice ?? '',
        ],
      }),
      ...selected,
      rest,
    },
    average: presentAverage(facts, brief),
    ...(silentBy !== undefined && { silentBy }),
    ...parts,
    sections,
    contents,
    sources,
    back: [
      { text: region.name, href: view.to(pages.region(region)) },
      { text: words.all({ region: region.name }), href: view.to(pages.briefsOf(region)) },
    ],
    colophon: [
      ...(frame.notice === undefined ? [] : [frame.notice]),
      ...frame.footer.slice(0, -2),
      words.copyright({ licence: dataset.site.licence.text }),
    ],
  };
}

function qrOf(view: View, path: SitePath): { readonly qr?: string } {
  if (view.dataset.site.address === undefined) return {};
  const address = restAt(view, path).text;
  return { qr: drawQr(address, briefWords(view.language).qr({ address })) };
}

function selectedOf(view: View, { rows }: BriefPart<unknown>, all: number): { readonly selected?: string } {
  if (all === 0) return {};
  const words = briefWords(view.language);
  const of = count(view, all);
  return {
    selected: rows.length === all ? words.selectedAll({ of }) : words.selected({ count: count(view, rows.length), of }),
  };
}

const ANCHORS: Readonly<Record<BriefSection, string>> = {
  verdicts: 'putusan',
  moved: 'target-diubah',
  disputes: 'sumber-berbeda',
  silences: 'belum-ada-laporan',
  replies: 'hak-jawab',
  commitments: 'komitmen',
  money: 'uang',
  followUp: 'rekomendasi',
  questions: 'pertanyaan',
  sources: 'sumber',
};

function headings(
  language: Language,
  parts: BriefParts,
  sources: readonly NumberedSource[],
): Pick<BriefPage, 'sections' | 'contents'> {
  const titles = briefWords(language).sections;
  const heading = (section: BriefSection): BriefHeading => ({ id: ANCHORS[section], title: titles[section] });
  const isEmpty = (section: Exclude<BriefSection, 'questions'>): boolean =>
    (section === 'sources' ? sources : parts[section].rows).length === 0;
  return {
    sections: {
      verdicts: heading('verdicts'),
      moved: heading('moved'),
      disputes: heading('disputes'),
      silences: heading('silences'),
      replies: heading('replies'),
      commitments: heading('commitments'),
      money: heading('money'),
      followUp: heading('followUp'),
      questions: heading('questions'),
      sources: heading('sources'),
    },
    contents: BRIEF_SECTIONS.filter((section) => section !== 'questions' && !isEmpty(section)).map(heading),
  };
}
