/** Events, statements, disagreements and gaps, ready to place. */
import { formatDate } from '#formatting/date';
import { recordWords } from '#language/record';
import type { Gap, MissingReason } from '#model/missing';
import type { Disagreement, Event, Statement } from '#model/statement';
import { presentCitations, type SourceLine } from './citation.ts';
import { presentSearch } from './search-line.ts';
import type { View, Words } from './view.ts';

export interface EventLine {
  readonly date: string;
  readonly what: Words;
  readonly where?: Words;
  readonly who?: Words;
  readonly note?: Words;
  readonly sources: readonly SourceLine[];
}

export interface StatementLine {
  readonly by?: Words;
  readonly what: Words;
  readonly sources: readonly SourceLine[];
}

export interface DisagreementBlock {
  readonly about: Words;
  readonly versions: readonly StatementLine[];
}

export interface GapLine {
  readonly what: Words;
  readonly kind: MissingReason;
  readonly reason: string;
  readonly search?: Words;
}

export function presentEvent(view: View, event: Event): EventLine {
  return {
    date: formatDate(event.date, view.language),
    what: view.say(event.what),
    ...(event.where !== undefined && { where: view.say(event.where) }),
    ...(event.who !== undefined && { who: view.say(event.who) }),
    ...(event.note !== undefined && { note: view.say(event.note) }),
    sources: presentCitations(view, event.citations),
  };
}

export function presentStatement(view: View, statement: Statement): StatementLine {
  return {
    ...(statement.by !== undefined && { by: view.say(statement.by) }),
    what: view.say(statement.what),
    sources: presentCitations(view, statement.citations),
  };
}

export function presentDisagreement(view: View, disagreement: Disagreement): DisagreementBlock {
  return {
    about: view.say(disagreement.about),
    versions: disagreement.versions.map((version) => presentStatement(view, version)),
  };
}

export function presentGap(view: View, gap: Gap): GapLine {
  const words = recordWords(view.language);
  return {
    what: view.say(gap.what),
    kind: gap.reason,
    reason: words.missing[gap.reason],
    ...(gap.search !== undefined && {
      search: presentSearch(view, gap.search),
    }),
  };
}
