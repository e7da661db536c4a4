/** The HTML that puts a chart, a map or the card of a figure into another site. It needs the site's address. */
import { escapeXml } from '#charts/svg';
import { embedWords } from '#language/embed';
import { inSite, onWeb, type SitePath } from '#routes';
import type { Link, View } from '../view.ts';

export interface EmbedCode {
  readonly label: string;
  /** The label for those who hear it away from its drawing. */
  readonly name: string;
  /** What the code does, or why there is none. */
  readonly lead: string;
  readonly preview: Link;
  /** Empty where the site has no address. */
  readonly codes: readonly { readonly name: string; readonly html: string }[];
}

export interface Embedded {
  /** Page to be framed, without the language folder; may end with an anchor. */
  readonly path: SitePath;
  /** What it shows: names the frame to those who cannot see it. */
  readonly title: string;
  /** Of the frame, in pixels. */
  readonly height: number;
}

/** The same as a picture, and the page that the picture leads to. */
export interface EmbeddedPicture {
  readonly path: SitePath;
  readonly page: SitePath;
}

/** Pages allow no script, so that a frame that keeps its origin is as safe as one that does not, and finds its styles. */
const SANDBOX = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const WIDTH = '640';

export function presentEmbedCode(view: View, embedded: Embedded, picture?: EmbeddedPicture): EmbedCode {
  const words = embedWords(view.language);
  const frame = frameCode(view, embedded);
  const image = picture === undefined ? undefined : pictureCode(view, embedded.title, picture);
  return {
    label: words.label,
    name: words.name({ title: embedded.title }),
    lead: frame === undefined ? words.noAddress : words.lead,
    preview: { text: words.preview, href: view.to(embedded.path) },
    codes: [
      ...(frame === undefined ? [] : [{ name: words.frame, html: frame }]),
      ...(image === undefined ? [] : [{ name: words.picture, html: image }]),
    ],
  };
}

function frameCode(view: View, embedded: Embedded): string | undefined {
  const attributes = framed(view, embedded);
  if (attributes === undefined) return undefined;
  const looks = { lang: view.language, sandbox: SANDBOX, style: `border:0;max-width:${WIDTH}px` };
  return `<iframe${written({ ...attributes, ...looks })}></iframe>`;
}

/** The same without what can be done without: a page has one for each of its figures. Undefined where the site has no address. */
export function shortFrameCode(view: View, embedded: Embedded): string | undefined {
  const attributes = framed(view, embedded);
  return attributes === undefined ? undefined : `<iframe${written(attributes)}></iframe>`;
}

function framed(view: View, { path, title, height }: Embedded): Readonly<Record<string, string>> | undefined {
  const src = onWeb(view.dataset.site.address, inSite(path, view.language));
  if (src === undefined) return undefined;
  return { src, title, width: '100%', height: String(height), loading: 'lazy' };
}

function pictureCode(view: View, title: string, { path, page }: EmbeddedPicture): string | undefined {
  const { language } = view;
  const { address } = view.dataset.site;
  const [from, to] = [path, page].map((one) => onWeb(address, inSite(one, language)));
  if (from === undefined || to === undefined) return undefined;
  const style = 'max-width:100%;height:auto';
  const image = { src: from, alt: title, lang: language, width: WIDTH, loading: 'lazy', style };
  return `<a${written({ href: to })}><img${written(image)}></a>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in attributes) text += ` ${name}="${escapeXml(attributes[name] ?? '')}"`;
  return text;
}
