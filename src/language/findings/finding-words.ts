/** What one finding says in one language: what is wrong with the value seen, and how to mend it. */
export interface FindingWording {
  readonly title: string;
  readonly fix: string;
}

/** The words of each finding by its code. Both functions receive the finding's values. */
export type FindingWords = Readonly<
  Record<
    string,
    {
      readonly id: (values: Readonly<Record<string, string>>) => FindingWording;
      readonly en: (values: Readonly<Record<string, string>>) => FindingWording;
    }
  >
>;
