/** The page at an address that is no longer in use: it leads on, names the parts, or says why the page was withdrawn. */
import { addressBook, formerAddresses } from '#addresses/address-book';
import { formerFiles } from '#addresses/former-files';
import { formatDay } from '#formatting/date';
import { oldAddressWords, type OldAddressWords } from '#language/old-address';
import type { Dataset } from '#model/dataset';
import type { Language } from '#model/language';
import type { Afterlife } from '#model/published-address';
import { languageOf, link, onWeb, pages, type SitePath } from '#routes';
import { siteDrawings } from './embed/drawing-embed.ts';
import { areaEmbeds } from './embed/indicator-embed.ts';
import { presentFrame, type Frame } from './frame.ts';
import { viewAt, type Link, type View, type Words } from './view.ts';

export interface OldAddressPage {
  readonly frame: Frame;
  readonly text: string;
  /** The page of today, which opens by itself. */
  readonly next?: Link;
  /** The pages of the parts. */
  readonly parts: readonly Link[];
  readonly reason?: { readonly label: string; readonly words: Words };
  /** The same in the other language. */
  readonly other: { readonly language: Language; readonly heading: string; readonly text: string };
}

/** Every old address of the site: those of pages, of frames with a drawing, and of files of the API. */
export function oldAddresses(dataset: Dataset): readonly Afterlife[] {
  const frames = formerAddresses(dataset, () => [
    ...siteDrawings(dataset).map(({ path }) => path),
    ...areaEmbeds(dataset),
  ]);
  return [...addressBook(dataset).old, ...frames, ...formerFiles(dataset)];
}

/** The old addresses at which a page stands. */
export function oldPages(dataset: Dataset): readonly Afterlife[] {
  return oldAddresses(dataset).filter(({ path }) => path.endsWith('/'));
}

/** The language a page at an old address speaks: that of its path, where the site still has it. */
export function languageAt(dataset: Dataset, path: SitePath): Language {
  const { language } = languageOf(path);
  return dataset.site.languages.includes(language) ? language : 'id';
}

export function presentOldAddress(dataset: Dataset, old: Afterlife): OldAddressPage {
  const language = languageAt(dataset, old.path);
  const { rest } = languageOf(old.path);
  const view = viewAt(dataset, language, language === languageOf(old.path).language ? rest : old.path);
  const said = sentences(old, oldAddressWords(language), language);
  const otherLanguage = language === 'id' ? 'en' : 'id';
  const goals = old.kind === 'gone' ? [] : [old.to].flat().map((to) => linkTo(view, old.path, to));
  const next = old.kind === 'moved' ? goals[0] : undefined;
  return {
    frame: presentOldFrame(view, old, said),
    text: said.text,
    ...(next !== undefined && { next }),
    parts: old.kind === 'divided' ? goals : [],
    ...(old.kind === 'gone' && {
      reason: { label: oldAddressWords(language).reason, words: view.say(old.gone.reason) },
    }),
    other: { language: otherLanguage, ...sentences(old, oldAddressWords(otherLanguage), otherLanguage) },
  };
}

interface Said {
  readonly heading: string;
  readonly text: string;
}

function sentences(old: Afterlife, words: OldAddressWords, language: Language): Said {
  switch (old.kind) {
    case 'moved':
      return { heading: words.moved, text: words.movedText };
    case 'divided':
      return { heading: words.divided, text: words.dividedText };
    case 'gone':
      return { heading: words.gone, text: words.goneText(formatDay(old.gone.date, language)) };
  }
}

/** The frame without what belongs to pages of today: nothing of an old address is to be indexed. */
function presentOldFrame(view: View, old: Afterlife, { heading, text }: Said): Frame {
  const made = presentFrame(view, { heading: { text: heading }, description: text, script: old.kind === 'moved' });
  const { alternate, canonical, structured, ...frame } = made;
  const goal = old.kind === 'moved' ? onWeb(view.dataset.site.address, old.to) : undefined;
  return {
    ...frame,
    alternates: [],
    noindex: true,
    ...(goal !== undefined && { canonical: goal }),
    ...(old.kind === 'moved' && { refresh: link(old.path, old.to) }),
  };
}

/** A link that says where it leads: the region, or the address itself. */
function linkTo(view: View, from: SitePath, to: SitePath): Link {
  const words = oldAddressWords(view.language);
  const { rest } = languageOf(to);
  const report = [...view.dataset.regions.values()].find(({ region }) => pages.region(region) === rest);
  const name = report?.region.name ?? (rest === '' ? words.home : to);
  return { text: words.open(name), href: link(from, to) };
}
