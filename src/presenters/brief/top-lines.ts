/** The three to five lines that matter most: verdicts in the order of the selection, then what else cannot wait. */
import { formatPeriod } from '#formatting/period';
import { formatSentence } from '#formatting/sentence';
import { briefWords } from '#language/brief';
import { verdictWords } from '#language/verdict';
import { isDueBy, type Brief } from '#model/brief/brief';
import { agencyFor } from '#model/brief/scope';
import type { BriefLine } from '#model/brief/selection';
import type { Indicator } from '#model/indicator';
import { lastStep } from '#model/recommendation';
import { readerStatusOf } from '#model/scoring/status';
import type { Verdict } from '#model/scoring/verdict';
import { count } from '../region-summary.ts';
import { presentStatus, type StatusWord } from '../verdict.ts';
import type { View } from '../view.ts';
import { amountText } from './money-rows.ts';
import { actualText, officialText, targetText } from './verdict-rows.ts';
import { wrappedLines } from './wrapped-lines.ts';

export interface TopLine {
  /** The word on the target; none for lines about something else. */
  readonly reader?: StatusWord;
  readonly sentences: readonly string[];
}

const MOST = 5;
/** Verdicts give way where there is something else that must be said on the first sheet. */
const LEAST_VERDICTS = 3;
/** Lines that are free on the first sheet, and letters on each. */
export interface Room {
  readonly lines: number;
  readonly letters: number;
}

/** At most five, and as many as there is room for; always one. */
export function topLines(view: View, brief: Brief, room: Room): readonly TopLine[] {
  const told = new Set(brief.lines.slice(0, LEAST_VERDICTS).map(({ record }) => record.indicator));
  const others = [
    ...silent(view, brief, told),
    ...disputed(view, brief),
    ...followedUp(view, brief),
    ...money(view, brief),
    ...promised(view, brief),
  ];
  const verdicts = brief.lines.slice(0, Math.max(LEAST_VERDICTS, MOST - others.length));
  const lines = [...verdicts.map((line) => verdictLine(view, brief, line)), ...others].slice(0, MOST);
  let used = 0;
  return lines.filter(({ reader, sentences }, index) => {
    used += wrappedLines([`✓ ${reader?.word ?? ''}`, ...sentences].join(' '), room.letters) + 0.4;
    return index === 0 || used <= room.lines;
  });
}

function verdictLine(
  view: View,
  { edition: { report }, scope }: Brief,
  { record, verdicts, reason }: BriefLine,
): TopLine {
  const words = briefWords(view.language);
  const shown = verdicts.find((verdict) => tells(verdict, reason)) ?? verdicts[0];
  if (shown === undefined) return { sentences: [] };
  const indicator = view.say(record.indicator.name).text;
  const target = targetText(view, shown);
  const actual = actualText(view, shown);
  const agency = agencyFor(report, record.indicator.id);
  return {
    reader: presentStatus(view, shown),
    sentences: [
      actual === undefined
        ? words.topNoActual({ indicator, target })
        : words[shown.soFar === undefined ? 'topLine' : 'topSoFar']({ indicator, target, actual }),
      ...(shown.soFar?.met === true
        ? [formatSentence(verdictWords(view.language).nowMet({ year: String(shown.soFar.year) }))]
        : []),
      ...(shown.score.kind === 'scored' ? [words.topOfficial({ official: officialText(view, shown) })] : []),
      // A brief about one agency says its name at the top.
      ...(agency === undefined || scope.of === 'agency' ? [] : [words.topAgency({ name: agency.name })]),
    ],
  };
}

function tells(verdict: Verdict, reason: BriefLine['reason']): boolean {
  if (reason === 'not-met') return readerStatusOf(verdict) === 'not-met';
  if (reason === 'moved') return verdict.original !== undefined;
  return reason === 'reversed' && verdict.reversed !== undefined;
}

/** Left out where the verdicts above tell of every one of them. */
function silent(view: View, { silent: due }: Brief, told: ReadonlySet<Indicator>): readonly TopLine[] {
  const [first] = due;
  if (first === undefined || due.every(({ indicator, targets }) => targets.length > 0 && told.has(indicator)))
    return [];
  const name = `${view.say(first.indicator.shortName ?? first.indicator.name).text} ${String(first.year)}`;
  return [{ sentences: [briefWords(view.language).topSilent({ count: count(view, due.length), first: name })] }];
}

function disputed(view: View, { disputes }: Brief): readonly TopLine[] {
  const [first] = disputes;
  if (first === undefined) return [];
  const period = formatPeriod(first.moment.chosen.period, view.language);
  const name = `${view.say(first.indicator.shortName ?? first.indicator.name).text} ${period}`;
  return [{ sentences: [briefWords(view.language).topDispute({ count: count(view, disputes.length), first: name })] }];
}

function followedUp(view: View, { followUp, edition }: Brief): readonly TopLine[] {
  if (followUp.length === 0) return [];
  const done = followUp.filter((one) => lastStep(one)?.status === 'done');
  return [
    {
      sentences: [
        briefWords(view.language).topFollowUp({
          count: count(view, done.length),
          of: count(view, followUp.length),
          year: String(edition.year - 1),
        }),
      ],
    },
  ];
}

function money(view: View, { budget }: Brief): readonly TopLine[] {
  const first = budget.find(({ parent }) => parent === undefined) ?? budget[0];
  if (first === undefined) return [];
  const amounts = budget.filter(({ item }) => item === first.item).map((line) => amountText(view, line));
  const item = `${view.say(first.name).text} ${String(first.year)}`;
  return [{ sentences: [briefWords(view.language).topMoney({ item, amounts: amounts.join(', ') })] }];
}

function promised(view: View, { commitments, edition }: Brief): readonly TopLine[] {
  if (commitments.length === 0) return [];
  const due = commitments.filter((commitment) => isDueBy(commitment, edition.year));
  return [
    {
      sentences: [
        briefWords(view.language).topCommitments({
          count: count(view, commitments.length),
          due: count(view, due.length),
        }),
      ],
    },
  ];
}
