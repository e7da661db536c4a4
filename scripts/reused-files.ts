/** What a build tells the program beside it about the earlier site. */
export interface ReusedFiles {
  /** Where the earlier site stands. */
  readonly earlier: string;
  /** Regions whose files are not made again, by their part of the address. */
  readonly regions: readonly string[];
  /** Files that stay, with their fingerprints. */
  readonly files: readonly (readonly [path: string, fingerprint: string])[];
}
