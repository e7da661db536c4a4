declare module 'subset-font' {
  /** The characters of `text` from a font, in another format, with axes pinned. */
  export default function subsetFont(
    original: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype';
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
