/** The note on top of a packed site, in both languages, from what its home pages say of themselves. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { coverWords } from '#language/cover-note';

export const COVER_NOTE = 'BACA-SAYA-README.txt';

/** What a home page says of the site. */
interface Home {
  readonly name: string;
  /** Heading, lead, and the notice that it is no official site. */
  readonly about: readonly string[];
  /** Publisher, edition and licences, as they stand at the foot. */
  readonly foot: readonly string[];
  readonly address?: string;
}

/**
 * The text, with the line ends of Windows, which every editor reads. `english` is the English home page, if there is one;
 * without it the English part says what the Indonesian page says.
 */
export function coverNote(indonesian: string, english: string | undefined): string {
  const home = readHome(indonesian);
  const other = english === undefined ? home : readHome(english);
  const parts = [...part('id', home), '', '-'.repeat(72), '', ...part('en', other)];
  return parts.map((line) => `${line}\r\n`).join('');
}

function part(language: 'id' | 'en', { name, about, foot, address }: Home): readonly string[] {
  const words = coverWords(language);
  return [
    words.heading,
    '',
    words.what(name),
    ...about,
    '',
    ...foot,
    '',
    words.opening,
    ...words.openingSteps.map((step, index) => `${String(index + 1)}. ${step}`),
    ...words.openingLimits,
    '',
    words.checking,
    words.checkingText,
    ...words.checkingWays.map((way) => `   ${way}`),
    ...words.checkingLimits,
    '',
    words.online,
    address ?? words.noAddress,
  ];
}

function readHome(html: string): Home {
  const all = elementsIn(parse(html));
  const ofClass = (name: string) => all.filter((one) => attribute(one, 'class')?.split(' ').includes(name) === true);
  const first = (elements: readonly Tree.Element[]) => elements.slice(0, 1).map(textOf);
  const foot = ofClass('foot').flatMap((footer) => elementsIn(footer).filter(({ tagName }) => tagName === 'p'));
  const canonical = all.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const address = canonical === undefined ? undefined : attribute(canonical, 'href');
  return {
    name: first(ofClass('brand'))[0] ?? '',
    about: [
      ...first(all.filter(({ tagName }) => tagName === 'h1')).map(asSentence),
      ...first(ofClass('lead')),
      ...first(ofClass('notice')),
    ],
    foot: foot.map(textOf),
    ...(address !== undefined && { address }),
  };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textOf(node: Tree.Node): string {
  return rawText(node).replaceAll(/\s+/g, ' ').trim();
}

function rawText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
