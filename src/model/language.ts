/** The languages the site speaks. Indonesian is always present and comes first. */
export type Language = 'id' | 'en';

/**
 * A text by an editor. `id` is always there; `en` only where somebody wrote it.
 * An English page shows the Indonesian text marked `lang="id"` when `en` is absent.
 */
export interface Text {
  readonly id: string;
  readonly en?: string;
}
