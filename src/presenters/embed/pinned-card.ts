/**
 * Published versions of figures as cards that stay what they were: value, unit, status and source of that version, with a
 * note of what became of it. A figure that was taken back says so at its own anchor as well.
 */
import { formatDay } from '#formatting/date';
import { formatPeriod } from '#formatting/period';
import { formatRecorded } from '#formatting/recorded';
import { historyOf, type History, type Version } from '#ledger/history';
import { recordOf } from '#ledger/records';
import { versionAnchor, versionOf, versionOfRow } from '#ledger/version';
import { changeWords } from '#language/changes';
import { embedWords } from '#language/embed';
import { indicatorWords } from '#language/indicator';
import { recordWords } from '#language/record';
import type { RegionReport } from '#model/dataset';
import type { Figure, FigureStatus } from '#model/figure';
import { areaInAnchor, readAnchor } from '#model/identity';
import type { Indicator } from '#model/indicator';
import type { RecordedState, RecordKind } from '#model/ledger';
import type { Baseline, Target } from '#model/target';
import type { SitePath } from '#routes';
import { sourceLabel } from '../citation.ts';
import { anchorIn, withdrawnOf } from '../figure-history.ts';
import type { View, Words } from '../view.ts';
import type { FigureCard } from './figure-card.ts';

const STATUSES: readonly FigureStatus[] = ['final', 'provisional'];

interface Pinned {
  readonly kind: RecordKind;
  /** Without its version. */
  readonly anchor: string;
  readonly version: string;
  readonly state: RecordedState;
  readonly notes: readonly Words[];
}

/** What cards of one indicator share. */
interface Place {
  readonly view: View;
  readonly indicator: Indicator;
  readonly page: SitePath;
}

/** A row's present version on its own card, and a card for each version before it that the ledger tells of. */
export function presentPinnedCards(
  view: View,
  report: RegionReport,
  row: Figure | Target | Baseline,
  card: FigureCard,
  page: SitePath,
): readonly FigureCard[] {
  const record = recordOf(row);
  const { kind, state } = record;
  const place = { view, indicator: row.indicator, page };
  const history = historyOf(report.ledger, record);
  const recorded = history?.withdrawn === undefined ? (history?.versions ?? []) : [];
  const version = versionOfRow(row);
  const last = recorded.at(-1);
  const names = [record, ...(record.former ?? [])].map((named) => versionOf(named.state));
  const stands = last?.version !== undefined && names.includes(last.version) ? last : { state, version };
  const versions = stands === last ? recorded : [...recorded, stands];
  const since = { text: standsWords(view, stands === last ? last.date : undefined) };
  const published = pinned(versions, (_, next) =>
    next === undefined ? [since] : revisedNotes(place, kind, next, stands),
  ).filter((one) => one.version !== version);
  return [
    { ...card, pin: { anchor: versionAnchor(card.anchor, version), note: since.text } },
    ...published.map((one) => ({
      ...asCard(place, { ...one, kind, anchor: history === undefined ? card.anchor : anchorIn(history.id) }),
      title: card.title,
      // Under a former name of its indicator or source it is no row of its own.
      ...(one.version === stands.version && { row: card.row }),
    })),
  ];
}

/**
 * What was taken back of an indicator: a card at the anchor that it had, and one for each of its versions. `present`: the
 * cards of the rows that are there, which may be back and not recorded yet.
 */
export function presentWithdrawnCards(
  view: View,
  report: RegionReport,
  indicator: Indicator,
  present: readonly FigureCard[],
  page: SitePath,
): readonly FigureCard[] {
  const place = { view, indicator, page };
  const there = new Set(present.map(({ anchor }) => anchor));
  return withdrawnOf(report, indicator)
    .filter(({ id }) => !there.has(anchorIn(id)))
    .flatMap((history) => {
      const anchor = anchorIn(history.id);
      const notes = withdrawnNotes(view, history);
      return [
        withdrawnCard(place, history.kind, anchor, notes),
        ...pinned(history.versions, () => notes).map((one) => asCard(place, { ...one, kind: history.kind, anchor })),
      ];
    });
}

/** Each version once, as it stands last; those whose value was removed have no address. */
function pinned(
  versions: readonly Partial<Version>[],
  notesOn: (version: Partial<Version>, next: Partial<Version> | undefined) => readonly Words[],
): readonly Pick<Pinned, 'state' | 'version' | 'notes'>[] {
  const found = new Map<string, Pick<Pinned, 'state' | 'version' | 'notes'>>();
  versions.forEach((one, index) => {
    const { state, version } = one;
    if (state === undefined || version === undefined) return;
    found.set(version, { state, version, notes: notesOn(one, versions[index + 1]) });
  });
  return [...found.values()];
}

function standsWords({ language }: View, date: Version['date'] | undefined): string {
  const words = embedWords(language);
  return date === undefined ? words.standsNow : words.standsSince({ day: formatDay(date, language) });
}

function revisedNotes(
  { view, indicator }: Place,
  kind: RecordKind,
  next: Partial<Version>,
  last: Partial<Version>,
): readonly Words[] {
  const words = embedWords(view.language);
  const valueOf = ({ state }: Partial<Version>): string =>
    state === undefined
      ? changeWords(view.language).redactedValue
      : formatRecorded(kind, state, indicator, view.language);
  const value = valueOf(next);
  const day = next.date === undefined ? undefined : formatDay(next.date, view.language);
  return [
    { text: day === undefined ? words.revisedTo({ value }) : words.revisedOn({ day, value }) },
    ...(next.reason === undefined ? [] : [view.say({ id: next.reason })]),
    ...(last === next ? [] : [{ text: words.now({ value: valueOf(last) }) }]),
  ];
}

function withdrawnNotes(view: View, { withdrawn }: History): readonly Words[] {
  if (withdrawn === undefined) return [];
  const { note, date } = withdrawn;
  const words = embedWords(view.language);
  const day = formatDay(date, view.language);
  if (note === undefined) return [{ text: words.withdrawnOn({ day }) }];
  const kind = changeWords(view.language).withdrawalKind[note.kind];
  return [{ text: words.withdrawnBecause({ day, kind }) }, view.say(note.text)];
}

function asCard({ view, indicator, page }: Place, { kind, anchor, version, state, notes }: Pinned): FigureCard {
  const { figureStatus } = recordWords(view.language);
  const status = STATUSES.find((one) => one === state.status);
  const source = view.dataset.sources.get(state.source);
  const address = versionAnchor(anchor, version);
  return {
    anchor: address,
    title: titleOf(view, kind, anchor),
    value: formatRecorded(kind, state, indicator, view.language),
    missing: state.missing !== undefined,
    states: [...(status === undefined ? [] : [figureStatus[status]]), ...areaOf(view, anchor)],
    reliance: [],
    verdicts: [],
    notes,
    source: { label: source === undefined ? state.source : sourceLabel(source, view.language) },
    row: view.to(`${page}#${address}`),
  };
}

function withdrawnCard(
  { view, page }: Place,
  kind: RecordKind,
  anchor: string,
  [first, ...notes]: readonly Words[],
): FigureCard {
  return {
    anchor,
    title: titleOf(view, kind, anchor),
    value: first?.text ?? '',
    missing: true,
    states: areaOf(view, anchor),
    reliance: [],
    verdicts: [],
    notes,
    row: view.to(`${page}#${anchor}`),
  };
}

/** From the anchor alone: the row may be gone. */
function titleOf(view: View, kind: RecordKind, anchor: string): string {
  const words = embedWords(view.language);
  const period = readAnchor(anchor)?.period;
  const known = kind === 'actual' || kind === 'baseline' || kind === 'target';
  if (period === undefined || !known) return changeWords(view.language).kind[kind];
  return words[kind]({ period: formatPeriod(period, view.language) });
}

/** The part of the region that a figure speaks of. */
function areaOf(view: View, anchor: string): readonly string[] {
  const area = areaInAnchor(anchor);
  return area === undefined ? [] : [indicatorWords(view.language).area(area)];
}
