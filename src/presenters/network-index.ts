/** The index of networks. */
import { placeWords } from '#language/places';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { pages } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link, type Words } from './view.ts';

export interface NetworkIndexPage {
  readonly frame: Frame;
  readonly lead: string;
  readonly networks: readonly (Link & {
    readonly kind: string;
    readonly summary: Words;
    readonly members: readonly string[];
  })[];
}

export function presentNetworkIndex(dataset: Dataset, language: Language): NetworkIndexPage {
  const view = viewAt(dataset, language, pages.networks());
  const words = placeWords(language);
  return {
    frame: presentFrame(view, { heading: { text: words.networksHeading }, description: words.networksLead }),
    lead: words.networksLead,
    networks: [...dataset.networks.values()].map((network) => ({
      ...view.say(network.name),
      href: view.to(pages.network(network.id)),
      kind: words.network[network.kind],
      summary: view.say(network.summary),
      members: network.members.map((member) => member.name),
    })),
  };
}
