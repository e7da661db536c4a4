/** A chart as a picture of its own: in light colours, with title, source and address inside, for those who pass it on. */
import { ofLast } from '#model/of-last';
import { element, escapeXml } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface StandaloneInput {
  /** The chart as it stands in the page. */
  readonly svg: string;
  /** The finding. */
  readonly title: string;
  /** What is drawn, where, in which unit. */
  readonly subtitle: string;
  /** What must be said under the chart: notes, sources, address. */
  readonly lines: readonly string[];
  /** The site's style sheets that colour charts; tokens first. */
  readonly styles: string;
}

const MARGIN = 20;
const TITLE = 17;
const SUBTITLE = 12.5;
const SMALL = 10;
const FAMILY = 'Plus Jakarta Sans, sans-serif';

/** The picture, or undefined when `svg` is no drawing with a view box. */
export function standaloneChart({ svg, title, subtitle, lines, styles }: StandaloneInput): string | undefined {
  const size = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (size === null) return undefined;
  const [chartWidth, chartHeight] = [Number(size[1]), Number(size[2])];
  const { tokens, rules } = readOnce(styles, '', () => readStyles(styles));
  const ink = tokens.get('--ink') ?? 'black';
  const soft = tokens.get('--ink-soft') ?? ink;
  const texts: string[] = [];
  let y = MARGIN;
  const write = (text: string, font: number, fill: string, weight: number): void => {
    for (const line of wrapped(text, font, chartWidth)) {
      y += font * 1.3;
      const attributes = { x: MARGIN, y, 'font-size': font, 'font-weight': weight, fill };
      texts.push(element('text', attributes, escapeXml(line)));
    }
  };
  write(title, TITLE, ink, 700);
  y += 3;
  write(subtitle, SUBTITLE, soft, 400);
  y += 14;
  const place = `x="${String(MARGIN)}" y="${y.toFixed(1)}" width="${String(chartWidth)}" height="${String(chartHeight)}"`;
  const chart = `<svg ${place} ${svg.slice('<svg '.length)}`;
  y += chartHeight + 6;
  for (const line of lines) write(line, SMALL, soft, 400);
  const [width, height] = [chartWidth + 2 * MARGIN, Math.ceil(y + MARGIN)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width: width * 2,
      height: height * 2,
      'font-family': FAMILY,
    },
    element('style', {}, escapeXml(rulesOf(svg, rules))),
    element('rect', { width, height, fill: tokens.get('--paper-raised') ?? 'white' }),
    ...texts,
    chart,
  );
}

/** Words in lines that fit; a word that is too long for a line is cut, as addresses may be. */
function wrapped(text: string, font: number, room: number): readonly string[] {
  const blank = textWidth(' ', font);
  const lines: string[] = [];
  /** Of the last line. */
  let width = Infinity;
  for (const word of text.split(' ').flatMap((one) => pieces(one, font, room))) {
    const own = textWidth(word, font);
    const joined = width + blank + own;
    if (joined <= room) lines.push(`${lines.pop() ?? ''} ${word}`);
    else lines.push(word);
    width = joined <= room ? joined : own;
  }
  return lines;
}

function pieces(word: string, font: number, room: number): readonly string[] {
  if (textWidth(word, font) <= room) return [word];
  let end = word.length;
  while (end > 1 && textWidth(word.slice(0, end), font) > room) end -= 1;
  return [word.slice(0, end), ...pieces(word.slice(end), font, room)];
}

/** The light side of each token: `--ink: light-dark(#1b1f23, #e9e7e2)` gives `#1b1f23`. */
export function lightTokens(styles: string): ReadonlyMap<string, string> {
  const found = styles.matchAll(/(--[\w-]+):\s*(?:light-dark\(([^,()]+),[^;]*\)|([^;{}]+));/g);
  return new Map([...found].map(([, name = '', light, plain = '']) => [name, (light ?? plain).trim()]));
}

/** A style sheet as pictures need it. */
interface PictureStyles {
  readonly tokens: ReadonlyMap<string, string>;
  readonly rules: readonly { readonly classes: readonly string[]; readonly text: string }[];
}

/** All pictures of a site are dressed from one style sheet. */
const readOnce = ofLast<string, PictureStyles>();

/** Tokens, and the rules of classes with tokens replaced. A picture has no pointer, no width and no dark side. */
function readStyles(styles: string): PictureStyles {
  const tokens = lightTokens(styles);
  const plain = styles
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
    if (classes.length === 0 || selector.includes(':')) return [];
    const declarations = body
      .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? 'currentColor')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '' && !/^(?:vector-effect|font-family|inline-size|block-size|max-)/.test(one));
    return declarations.length === 0 ? [] : [{ classes, text: `${selector.trim()}{${declarations.join(';')}}` }];
  });
  return { tokens, rules };
}

/** The rules that have a class of the drawing. */
function rulesOf(svg: string, rules: PictureStyles['rules']): string {
  const said = new Set(svg.match(/class="[^"]+/g));
  const drawn = new Set([...said].flatMap((names) => names.slice('class="'.length).split(' ')));
  return rules
    .filter(({ classes }) => classes.some((name) => drawn.has(name)))
    .map(({ text }) => text)
    .join('\n');
}
