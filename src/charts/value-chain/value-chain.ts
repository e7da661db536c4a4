/** A value chain from producer to market: place → draw, in two layouts. Its table twin is the list of links. */
import { formatSentence } from '#formatting/sentence';
import { chainWords } from '#language/value-chain';
import type { Language } from '#model/language';
import { drawChainSvg } from './draw.ts';
import { LINKS, type ValueChainInput } from './input.ts';
import { placeChain } from './place.ts';

export interface ValueChainChart {
  /** One box under the other, for phones; colours come from `styles/value-chain.css`. */
  readonly column: string;
  /** Side by side. */
  readonly row: string;
  readonly description: string;
}

/** Undefined when nobody is named. */
export function drawValueChain(input: ValueChainInput, language: Language): ValueChainChart | undefined {
  if (input.actors.length === 0) return undefined;
  const description = describeChain(input, language);
  const { title } = input;
  const column = drawChainSvg(placeChain(input, 'column', language), { id: input.id, title, description });
  const row = drawChainSvg(placeChain(input, 'row', language), { id: `${input.id}-lebar`, title, description });
  return { column, row, description };
}

/** Every link in order, also the one of which nothing is known. */
function describeChain({ actors }: ValueChainInput, language: Language): string {
  const words = chainWords(language);
  const supported = actors.some(({ stage }) => stage === 'support');
  const said = [...LINKS, ...(supported ? (['support'] as const) : [])].map((stage) => {
    const names = actors.filter((actor) => actor.stage === stage).map(({ who }) => who);
    return `${words.stage[stage]}: ${names.length === 0 ? words.unknown : names.join('; ')}`;
  });
  return said.map(formatSentence).join(' ');
}
