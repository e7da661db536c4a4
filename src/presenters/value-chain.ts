/** A value chain: who stands where, drawn and as a list with sources. */
import { drawValueChain } from '#charts/value-chain/value-chain';
import { chainWords } from '#language/value-chain';
import type { Cluster } from '#model/cluster';
import type { RegionReport } from '#model/dataset';
import { pictures } from '#routes';
import { presentPicture, type ChartFigure } from './chart-figure.ts';
import { presentCitations, type SourceLine } from './citation.ts';
import type { View, Words } from './view.ts';

export interface ChainLine {
  readonly stage: string;
  readonly who: Words;
  readonly what: Words;
  readonly sources: readonly SourceLine[];
}

export interface ValueChain {
  /** Undefined when nobody is named. */
  readonly figure?: ChartFigure;
  readonly links: readonly ChainLine[];
}

export function presentValueChain(view: View, { region }: RegionReport, { id, name, chain }: Cluster): ValueChain {
  const { title, stage: stages } = chainWords(view.language);
  const actors = chain.map(({ stage, who }) => {
    const { text, lang } = view.say(who);
    return { stage, who: text, ...(lang !== undefined && { lang }) };
  });
  const chart = drawValueChain({ id: 'rantai-nilai', title, actors }, view.language);
  return {
    ...(chart !== undefined && {
      figure: {
        title: { text: title },
        svg: chart.column,
        wide: chart.row,
        picture: presentPicture(view, pictures.chain(region, id), {
          title: `${view.say(name).text}, ${region.name}`,
          subtitle: title,
          citations: chain.flatMap(({ citations }) => citations),
        }),
      },
    }),
    links: chain.map((step) => ({
      stage: stages[step.stage],
      who: view.say(step.who),
      what: view.say(step.what),
      sources: presentCitations(view, step.citations),
    })),
  };
}
