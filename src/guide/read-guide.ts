/** The editors' guide as it is written, `PANDUAN.md`, divided into its sections. */
import type { Heading, RootContent } from 'mdast';
import { readProse } from '#reading/parse/markdown';
import { headingId, headingIds } from './heading-id.ts';
import { textOf } from './text-of.ts';

/** A heading inside a section. */
export interface GuidePart {
  /** The anchor, as links in the guide name it. */
  readonly id: string;
  readonly title: string;
}

export interface GuideSection extends GuidePart {
  /** Its number in the guide, for those that have one. */
  readonly number?: string;
  /** Its folder in addresses: the title without its number. */
  readonly slug: string;
  readonly parts: readonly GuidePart[];
  readonly nodes: readonly RootContent[];
  /** The anchor of each heading among the nodes. */
  readonly ids: ReadonlyMap<Heading, string>;
}

export interface Guide {
  readonly title: string;
  /** What stands before the first section, and the table of contents. */
  readonly opening: GuideSection;
  readonly sections: readonly GuideSection[];
}

/** The section that lists the codes of findings stands in the folder in which each code has its page. */
export const FINDINGS_SLUG = 'temuan';
const SLUGS: Readonly<Record<string, string>> = { 'daftar-pesan-pemeriksaan': FINDINGS_SLUG };
const CONTENTS = 'isi';

/** `text`: a title (`#`), some words, a table of contents (`## Isi`), and sections (`##`). */
export function readGuide(text: string): Guide {
  const nodes = readProse(text).children;
  const idOf = headingIds();
  const ids = new Map<Heading, string>();
  for (const node of nodes) if (node.type === 'heading') ids.set(node, idOf(textOf(node)));
  const title = nodes.find((node) => node.type === 'heading');
  const pieces: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node === title) continue;
    if (node.type === 'heading' && node.depth === 2) pieces.push([]);
    pieces.at(-1)?.push(node);
  }
  const sections = pieces.flatMap((piece) => sectionOf(piece, ids) ?? []);
  const contents = sections.find(({ id }) => id === CONTENTS);
  const name = title === undefined ? '' : textOf(title);
  return {
    title: name,
    opening: {
      id: ids.get(title ?? emptyHeading) ?? '',
      title: name,
      slug: '',
      parts: contents?.parts ?? [],
      nodes: [...(pieces[0] ?? []), ...(contents?.nodes ?? [])],
      ids,
    },
    sections: sections.filter((section) => section !== contents),
  };
}

const emptyHeading: Heading = { type: 'heading', depth: 1, children: [] };

function sectionOf(
  [first, ...nodes]: readonly RootContent[],
  ids: ReadonlyMap<Heading, string>,
): GuideSection | undefined {
  if (first?.type !== 'heading' || first.depth !== 2) return undefined;
  const [, number, title = ''] = /^(?:(\d+)\. )?(.*)$/.exec(textOf(first)) ?? [];
  const slug = headingId(title);
  return {
    id: ids.get(first) ?? slug,
    title,
    ...(number !== undefined && { number }),
    slug: SLUGS[slug] ?? slug,
    parts: nodes.flatMap((node) =>
      node.type === 'heading' && node.depth === 3 ? [{ id: ids.get(node) ?? '', title: textOf(node) }] : [],
    ),
    nodes,
    ids,
  };
}
