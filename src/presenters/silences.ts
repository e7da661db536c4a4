/** The page of what is due and not there, by region: silence apart from what we have not checked. */
import { silenceWords } from '#language/silence';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { silences } from '#model/silence';
import { pages } from '#routes';
import { presentDue, type DueLists } from './due-actual.ts';
import { presentFrame, type Frame } from './frame.ts';
import { count } from './region-summary.ts';
import { viewAt, type Link, type View } from './view.ts';

export interface SilencesPage {
  readonly frame: Frame;
  readonly sentences: readonly string[];
  readonly groups: readonly (DueLists & { readonly id: string; readonly region: Link })[];
}

export function presentSilences(dataset: Dataset, language: Language): SilencesPage {
  const view = viewAt(dataset, language, pages.silences());
  const words = silenceWords(language);
  const found = silences(dataset);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    sentences: [words.lead, ...(found.length === 0 ? [] : [silenceCounts(view)])],
    groups: [...dataset.regions.values()]
      .map((report) => ({
        id: report.region.code,
        region: { text: report.region.name, href: view.to(pages.region(report.region)) },
        ...presentDue(view, report),
      }))
      .filter(({ silent, notSearched }) => silent.length + notSearched.length > 0),
  };
}

/** How many actuals are silent and how many nobody looked for, over the whole site. */
export function silenceCounts(view: View): string {
  const found = silences(view.dataset);
  const all = (list: 'silent' | 'notSearched'): string =>
    count(
      view,
      found.reduce((sum, region) => sum + region[list].length, 0),
    );
  return silenceWords(view.language).counts({ silent: all('silent'), notSearched: all('notSearched') });
}
