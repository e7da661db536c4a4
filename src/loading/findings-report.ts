/** What the panel of `npm run dev` shows on one page: everything that is wrong, in words, errors first. */
import { resolve } from 'node:path';
import { editingPanelWords } from '#language/editing-panel';
import { placeText } from '#language/findings/finding-line';
import { wordsOf } from '#language/findings/words';
import type { Finding } from '#model/finding';
import type { Language } from '#model/language';
import { inSite, pages } from '#routes';
import type { LiveContent } from './live-content.ts';

export interface ReportedFinding {
  readonly severity: 'error' | 'warning';
  /** The severity in words. */
  readonly kind: string;
  readonly code: string;
  /** Address of the page that explains the code, from the server's root; undefined where the site has no guide. */
  readonly help: string | undefined;
  /** `content/regions/15.04-batanghari/figures.csv:2:21`. */
  readonly place: string;
  /** The same for a text editor: absolute. */
  readonly target: string;
  /** The second place that matters, with its words. */
  readonly other: string | undefined;
  readonly title: string;
  readonly fix: string;
}

export interface FindingsList {
  readonly title: string;
  readonly findings: readonly ReportedFinding[];
  /** Said in place of what is not listed: nothing there, or too many. */
  readonly note: string | undefined;
}

export interface FindingsReport {
  readonly title: string;
  readonly open: string;
  /** The counts, such as `2 galat, 1 peringatan`; empty when nothing is wrong. */
  readonly summary: string;
  readonly worst: 'error' | 'warning' | 'none';
  /** What of the content the page shows. */
  readonly shows: string;
  /** Undefined where no state can be shown: there is no page then. */
  readonly here: FindingsList | undefined;
  readonly everywhere: FindingsList;
}

export interface Viewed {
  /** Address of the page without host: `/wilayah/15.04-batanghari/`. */
  readonly path: string;
  readonly language: Language;
  /** The content folder as the editor knows it, which messages name. */
  readonly folder: string;
  /** The project's folder. */
  readonly root: string;
}

/** A page lists no more findings than this; who has more reads them in the terminal. */
const MOST = 200;

export function findingsReport({ latest, shown }: LiveContent, viewed: Viewed): FindingsReport {
  const words = editingPanelWords(viewed.language);
  const errors = latest.findings.filter(({ severity }) => severity === 'error');
  const warnings = latest.findings.filter(({ severity }) => severity !== 'error');
  const all = [...errors, ...warnings];
  const segments = new Set(viewed.path.split('/'));
  const here = all.filter(({ place }) => idsIn(place.file).some((id) => segments.has(id)));
  const counts = [
    ...(errors.length > 0 ? [words.errors(errors.length)] : []),
    ...(warnings.length > 0 ? [words.warnings(warnings.length)] : []),
  ];
  const state = shown === latest ? 'current' : shown === undefined ? 'nothing' : 'earlier';
  const explained = shown !== undefined && shown.dataset.site.guide !== false;
  const listed = (findings: readonly Finding[], title: string, none?: string): FindingsList => ({
    title,
    findings: findings.slice(0, MOST).map((finding) => ({
      ...reported(finding, viewed),
      help: explained ? `/${inSite(pages.finding(finding.code), viewed.language)}` : undefined,
    })),
    note: findings.length > MOST ? words.more(findings.length - MOST) : findings.length === 0 ? none : undefined,
  });
  return {
    title: words.title,
    open: words.open,
    summary: counts.join(', '),
    worst: errors.length > 0 ? 'error' : warnings.length > 0 ? 'warning' : 'none',
    shows: words.shows[state],
    here: shown === undefined ? undefined : listed(here, words.here(here.length), words.nothingHere),
    everywhere: listed(all, words.everywhere(all.length)),
  };
}

function reported(
  { severity, code, place, other, values }: Finding,
  { language, folder, root }: Viewed,
): Omit<ReportedFinding, 'help'> {
  const words = editingPanelWords(language);
  return {
    severity,
    kind: words[severity],
    code,
    place: placeText(place, folder),
    target: placeText({ ...place, file: resolve(root, folder, place.file) }, ''),
    other: other === undefined ? undefined : `${words.seeAlso} ${placeText(other, folder)}`,
    ...wordsOf({ code, values }, language),
  };
}

/**
 * The ids in a file's path, by which a page knows what is about it: those of a region's folder are found on all pages of the
 * region, those of an indicator's file on all pages of the indicator.
 */
function idsIn(file: string): readonly string[] {
  const [, ...inner] = file.split('/');
  return inner.map((part) => part.replace(/(?:\.en)?\.[a-z]+$/, ''));
}
