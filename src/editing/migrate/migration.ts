/** One step from a version of the content to the next. */
export interface Migration {
  /** The version that it leaves; it leads to the next. */
  readonly from: number;
  /** What becomes otherwise, for the editor. */
  readonly about: string;
  /** A file of the content, by its path in the folder, as it is written in the next version; the same text where nothing changes. */
  readonly rewrite: (file: string, text: string) => string;
}
