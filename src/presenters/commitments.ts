/** The page of all commitments, by region. */
import { commitmentWords } from '#language/commitment';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentCommitment, type CommitmentBlock } from './commitment.ts';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link } from './view.ts';

export interface CommitmentsPage {
  readonly frame: Frame;
  readonly groups: readonly { readonly region: Link; readonly commitments: readonly CommitmentBlock[] }[];
}

export function presentCommitments(dataset: Dataset, language: Language): CommitmentsPage {
  const view = viewAt(dataset, language, pages.commitments());
  const words = commitmentWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.heading }, description: words.description }),
    groups: [...dataset.regions.values()]
      .filter((report) => report.commitments.length > 0)
      .map((report) => ({
        region: { text: report.region.name, href: view.to(pages.region(report.region)) },
        commitments: report.commitments.map((commitment) => presentCommitment(view, report, commitment)),
      })),
  };
}
