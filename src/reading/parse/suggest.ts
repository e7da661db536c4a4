import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody who wrote `word` most likely meant, or '' when none is near: at most a third of
 * its letters differ. Among equals the first in the list wins.
 */
export function suggest(word: string, candidates: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = '';
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = candidate.toLowerCase();
    if (Math.abs(found.length - wanted.length) >= least) continue;
    const away = distance(wanted, found);
    if (away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}
