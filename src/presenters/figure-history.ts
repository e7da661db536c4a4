/** Earlier versions of a figure, each at its own address, and figures that were taken back. */
import { formatDay } from '#formatting/date';
import { recordName } from '#formatting/record-name';
import { formatRecorded } from '#formatting/recorded';
import { historiesOf, historyOf, type History, type Version } from '#ledger/history';
import { recordOf } from '#ledger/records';
import { versionAnchor, versionOfRow } from '#ledger/version';
import { changeWords } from '#language/changes';
import type { RegionReport } from '#model/dataset';
import type { Figure } from '#model/figure';
import type { Indicator } from '#model/indicator';
import type { Baseline, Target } from '#model/target';
import type { View, Words } from './view.ts';

/** A version that no longer holds. */
export interface EarlierVersion {
  /** Undefined where the value was removed, and its version with it. */
  readonly anchor?: string;
  /** `8,63 persen, direvisi pada 30 Januari 2027 menjadi 8,73 persen`. */
  readonly text: string;
  /** Why the next version replaced it. */
  readonly reason?: Words;
}

export interface VersionedRow {
  /** The address of the row's present version. */
  readonly versionAnchor: string;
  /** Oldest first; empty where nothing was ever revised. */
  readonly earlier: readonly EarlierVersion[];
}

/** A figure that was published and is no longer there. */
export interface WithdrawnFigure {
  /** Its permanent address. */
  readonly anchor: string;
  readonly name: string;
  /** When and why. */
  readonly text: string;
  /** What readers are told. */
  readonly note?: Words;
  readonly askedBy?: string;
  readonly versions: readonly EarlierVersion[];
}

/** The version of a row as it stands, and those before it. */
export function presentVersions(view: View, report: RegionReport, row: Figure | Target | Baseline): VersionedRow {
  const record = recordOf(row);
  const anchor = anchorIn(record.id);
  const history = historyOf(report.ledger, record);
  const present = versionAnchor(anchor, versionOfRow(row));
  const earlier =
    history === undefined || history.withdrawn !== undefined
      ? []
      : history.versions
          .slice(0, -1)
          .map((version, index) => presentVersion(view, history, version, history.versions[index + 1], row.indicator));
  return { versionAnchor: present, earlier: addressedOnce(earlier, present) };
}

/** The figures of an indicator that were taken back, in the order of the ledger. */
export function presentWithdrawn(view: View, report: RegionReport, indicator: Indicator): readonly WithdrawnFigure[] {
  return withdrawnOf(report, indicator).flatMap((history) => {
    const { withdrawn } = history;
    if (withdrawn === undefined) return [];
    const words = changeWords(view.language);
    const { note } = withdrawn;
    const day = formatDay(withdrawn.date, view.language);
    return [
      {
        anchor: anchorIn(history.id),
        name: recordName(view.dataset, { report }, history, view.language),
        text: words.withdrawnOn({ day, kind: note === undefined ? '' : words.withdrawalKind[note.kind] }),
        ...(note !== undefined && {
          note: view.say(note.text),
          askedBy: words.askedBy({ by: view.say(note.by).text, day: formatDay(note.asked, view.language) }),
        }),
        versions: addressedOnce(
          history.versions.map((version, index) =>
            presentVersion(view, history, version, history.versions[index + 1], indicator),
          ),
        ),
      },
    ];
  });
}

/** What was taken back of an indicator and has not come back. */
export function withdrawnOf(report: RegionReport, { id, formerly = [] }: Indicator): readonly History[] {
  const prefixes = [id, ...formerly].map((one) => `${one}/`);
  return [...historiesOf(report.ledger).values()].filter(
    (history) => history.withdrawn !== undefined && prefixes.some((prefix) => history.id.startsWith(prefix)),
  );
}

function presentVersion(
  view: View,
  { id, kind }: History,
  { date, state, version }: Version,
  next: Version | undefined,
  indicator: Indicator,
): EarlierVersion {
  const words = changeWords(view.language);
  const valueOf = (one: Version['state']): string =>
    one === undefined ? words.redactedValue : formatRecorded(kind, one, indicator, view.language);
  const since = words.since({ value: valueOf(state), day: formatDay(date, view.language) });
  return {
    ...(version !== undefined && { anchor: versionAnchor(anchorIn(id), version) }),
    text:
      next === undefined
        ? since
        : `${since}, ${words.revised({ day: formatDay(next.date, view.language), value: valueOf(next.state) })}`,
    ...(next?.reason !== undefined && { reason: view.say({ id: next.reason }) }),
  };
}

/** A value that came back has its address where it stands last: at `present` where that is the row itself. */
function addressedOnce(versions: readonly EarlierVersion[], present?: string): readonly EarlierVersion[] {
  const taken = new Set(present === undefined ? [] : [present]);
  return versions
    .toReversed()
    .map(({ anchor, ...version }) => {
      if (anchor === undefined || taken.has(anchor)) return version;
      taken.add(anchor);
      return { anchor, ...version };
    })
    .toReversed();
}

/** The part of an identity that is the anchor on the indicator's page. */
export function anchorIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
