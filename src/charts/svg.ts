/** SVG as text. No ids of its own, no style attributes: looks come from classes, shapes from attributes. */

/** Escapes text for content and attribute values. */
export function escapeXml(text: string): string {
  // Most texts of a drawing are short and have none.
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Numbers are rounded to one decimal; undefined attributes are left out; `children` are already SVG. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`;
  }
  const content = children.length > 1 ? children.join('') : (children[0] ?? '');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A coordinate with at most one decimal; never `-0`. */
export function coordinate(value: number): string {
  const tenths = Math.round(value * 10);
  // Whole numbers are written many times quicker than fractions.
  const whole = Math.trunc(tenths / 10);
  const rest = tenths - whole * 10;
  if (rest === 0) return String(whole === 0 ? 0 : whole);
  return `${rest < 0 && whole === 0 ? '-0' : String(whole)}.${String(Math.abs(rest))}`;
}

/** Path data through points. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)},${coordinate(y)}`).join('');
}
