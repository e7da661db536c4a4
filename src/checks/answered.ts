import type { Text } from '#model/language';

/** A row of figures.csv or targets.csv, as far as an editor can answer a suspicion on it. */
interface Answerable {
  readonly doubt?: Text;
  readonly note?: Text;
}

/**
 * True when an editor has answered a suspicion about the row where readers can see it: a `doubt` confirms it, a `note`
 * explains why the row is right. There is no third way, so that nothing is waved through in silence.
 */
export function isAnswered({ doubt, note }: Answerable): boolean {
  return doubt !== undefined || note !== undefined;
}
