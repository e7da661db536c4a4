/** A chart as pages place it: title, drawing, the same in words, and where it can be had as a file. */
import { chartWords } from '#language/charts';
import type { Citation } from '#model/source';
import { embeds, isEmbed, type SitePath } from '#routes';
import { presentCitations } from './citation.ts';
import { presentEmbedCode, type EmbedCode } from './embed/code.ts';
import type { Link, View, Words } from './view.ts';

export interface ChartFigure {
  /** Left out where the drawing holds it. */
  readonly title?: Words;
  /** Inline SVG. */
  readonly svg: string;
  /** Another layout of the same, where the page is wide. */
  readonly wide?: string;
  /** The drawing in words, where no list beside it says the same. */
  readonly description?: string;
  readonly picture?: FigurePicture;
}

/** The drawing as a file of its own, with what must stand in it. */
export interface FigurePicture {
  readonly link: Link;
  /** Where the file lies, without the language folder. */
  readonly path: SitePath;
  readonly title: string;
  /** What is drawn, and where. */
  readonly subtitle: string;
  /** Names of the sources, each once. */
  readonly sources: readonly string[];
  /** How other sites show it; undefined in a frame itself. */
  readonly embed?: EmbedCode;
}

/** Of a chart in a frame, with title, notes and source, in pixels. */
const FRAME_HEIGHT = 560;

export function presentPicture(
  view: View,
  path: SitePath,
  {
    citations,
    ...words
  }: { readonly title: string; readonly subtitle: string; readonly citations: readonly Citation[] },
): FigurePicture {
  const sources = new Set(presentCitations(view, citations).map(({ label }) => label));
  const link = { text: chartWords[view.language].download, href: view.to(path) };
  const page = path.replace(/[^/]*$/, '');
  const embedded = { path: embeds.picture(path), title: `${words.title}: ${words.subtitle}`, height: FRAME_HEIGHT };
  return {
    ...words,
    link,
    path,
    sources: [...sources],
    ...(!isEmbed(view.path) && { embed: presentEmbedCode(view, embedded, { path, page }) }),
  };
}
