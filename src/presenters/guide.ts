/** The editors' guide as pages: its opening with the table of contents, and one page for each section. */
import { guideWords } from '#language/guide';
import { GUIDE_PICTURE } from '#guide/guide-picture';
import type { Guide, GuideSection } from '#guide/read-guide';
import { renderSection, type GuidePicture } from '#guide/render-section';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import { inSite, pages, type SitePath } from '#routes';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface GuidePage {
  readonly frame: Frame;
  readonly heading: Words;
  readonly kicker?: string;
  /** Said where the page's language is not the guide's. */
  readonly note?: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly html: string;
  /** Undefined where the text is in the page's language. */
  readonly lang?: 'id';
  readonly around: readonly Around[];
}

/** The section before or after. */
interface Around extends Link {
  readonly label: string;
}

/** What the guide is shown with: itself, the codes that have a page, and the pictures. */
export interface GuideMaterial {
  readonly guide: Guide;
  readonly codes: ReadonlySet<string>;
  /** The address of a picture on the page at `from`; undefined where there is no such picture. */
  readonly picture: (path: string, from: SitePath) => string | undefined;
}

/** Fewer headings than this are seen at once. */
const WORTH_LISTING = 3;

/** Files of the program that the guide names, and the pages that readers have instead. */
const PAGES_OF_FILES: Readonly<Record<string, SitePath>> = {
  'src/pages/%5B...language%5D/metodologi/_id.mdx': pages.methodology(),
};

export function presentGuide(dataset: Dataset, material: GuideMaterial, language: Language): GuidePage {
  const view = viewAt(dataset, language, pages.guide());
  const { opening } = material.guide;
  return page(view, material, opening, guideWords(language).description, { crumbs: [], around: [], parts: [] });
}

export function presentGuideSection(
  dataset: Dataset,
  material: GuideMaterial,
  section: GuideSection,
  language: Language,
): GuidePage {
  const view = viewAt(dataset, language, pages.guideSection(section.slug));
  const words = guideWords(language);
  const { sections } = material.guide;
  const at = sections.indexOf(section);
  const around = [
    { label: words.before, to: sections[at - 1] },
    { label: words.after, to: sections[at + 1] },
  ].flatMap(({ label, to }) => (to === undefined ? [] : [{ label, ...linkTo(view, to) }]));
  return page(view, material, section, words.sectionDescription(section.title), {
    ...(section.number !== undefined && { kicker: words.number(section.number) }),
    crumbs: [guideLink(view, material.guide)],
    around,
    parts: section.parts.length < WORTH_LISTING ? [] : section.parts,
  });
}

/** The guide's start page, as a step of the way to a page below it. */
export function guideLink(view: View, { title }: Guide): Link {
  return { text: title, href: view.to(pages.guide()), ...inIndonesian(view) };
}

function linkTo(view: View, { slug, title }: GuideSection): Link {
  return { text: title, href: view.to(pages.guideSection(slug)), ...inIndonesian(view) };
}

function inIndonesian({ language }: View): { readonly lang?: 'id' } {
  return language === 'id' ? {} : { lang: 'id' };
}

function page(
  view: View,
  material: GuideMaterial,
  section: GuideSection,
  description: string,
  rest: Pick<GuidePage, 'kicker' | 'parts' | 'around'> & Pick<Frame, 'crumbs'>,
): GuidePage {
  const words = guideWords(view.language);
  const heading = { text: section.title, ...inIndonesian(view) };
  const { crumbs, ...shown } = rest;
  return {
    frame: presentFrame(view, {
      heading,
      ...(section.slug !== '' && { title: words.title(section.title) }),
      description,
      crumbs,
      noindex: true,
    }),
    heading,
    ...shown,
    ...(words.inIndonesian !== '' && { note: words.inIndonesian }),
    html: renderSection(section, {
      link: (address) =>
        address.startsWith('#') ? anchorLink(view, material.guide, section, address) : pageLink(view, address),
      picture: (address) => pictureAt(material, address, inSite(view.path, view.language)),
      page: (code) => (material.codes.has(code) ? view.to(pages.finding(code)) : undefined),
      region: (kind, nth) => words[kind](section.title, nth),
    }),
    ...inIndonesian(view),
    around: rest.around,
  };
}

/** An anchor of the guide stands on this page or on that of another section. */
function anchorLink(view: View, { sections }: Guide, here: GuideSection, address: string): string {
  const id = decodeURIComponent(address.slice(1));
  const goal = sections.find((section) => section.id === id || hasPart(section, id));
  if (goal === undefined) throw new Error(`PANDUAN.md links to ${address}, which is no heading of it`);
  if (goal.id === id) return goal === here ? '#utama' : view.to(pages.guideSection(goal.slug));
  return goal === here ? address : `${view.to(pages.guideSection(goal.slug))}#${id}`;
}

function hasPart({ nodes, ids }: GuideSection, id: string): boolean {
  return nodes.some((node) => node.type === 'heading' && ids.get(node) === id);
}

function pageLink(view: View, address: string): string {
  if (/^(?:https?|mailto):/.test(address)) return address;
  const goal = PAGES_OF_FILES[address];
  if (goal === undefined) throw new Error(`PANDUAN.md links to ${address}, which is no page of the site`);
  return view.to(goal);
}

function pictureAt({ picture }: GuideMaterial, path: string, from: SitePath): GuidePicture {
  const src = picture(path, from);
  if (src === undefined) throw new Error(`PANDUAN.md shows ${path}, which is not there`);
  const { width, height } = GUIDE_PICTURE;
  return { src, width, height };
}
