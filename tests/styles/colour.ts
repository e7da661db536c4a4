/** The little colour science that the palette tests need. Channels are 0 to 1. */

export type Rgb = readonly [number, number, number];

/** Full-strength colour-vision deficiencies, for linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 *  Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, table for severity 1.0. */
export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>>;

export type Deficiency = keyof typeof DEFICIENCIES;

/** `#rrggbb` to linear RGB (sRGB transfer curve, IEC 61966-2-1). @throws RangeError for anything else. */
export function linear(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a colour of six digits: ${hex}`);
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [lighter = 0, darker = 0] = [luminance(linear(a)), luminance(linear(b))].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour as someone with the deficiency sees it, in linear RGB. */
export function seenWith(deficiency: Deficiency, [red, green, blue]: Rgb): Rgb {
  const row = ([r, g, b]: Rgb): number => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  const [first, second, third] = DEFICIENCIES[deficiency];
  return [row(first), row(second), row(third)];
}

/** How far apart two colours look: Euclid in CIELAB under D65 (CIE 1976). About 2 is just noticed side by side. */
export function difference(a: Rgb, b: Rgb): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function lab([red, green, blue]: Rgb): Rgb {
  const bend = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = bend(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
