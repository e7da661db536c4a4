/**
 * Every file of a site that is no page, from the dataset: the one table that the build writes and the development server
 * answers from. The search index is not among them; it is made of records (`presenters/search`).
 */
import { apiFiles } from '#exports/api/files';
import { comparisonCsv } from '#exports/comparison-file';
import { oldAddressesJson } from '#exports/old-addresses';
import { listedFiles, piecesOf, wholeFiles, wholePieces, type ListedFile } from '#exports/whole-files';
import type { Answer, Span } from '#exports/whole-output';
import type { EarlierWhole, WholeParts } from '#exports/whole-parts';
import type { Dataset, RegionReport } from '#model/dataset';
import { comparisonPages } from '#presenters/comparison';
import { oldAddresses } from '#presenters/old-address';
import { shippedCopies } from '#presenters/source-copies';
import { files, type SitePath } from '#routes';
import { PICTURES } from './picture-files.ts';
import { feedFiles, regionFiles } from './region-files.ts';
import { filesOf, whole, type Group, type Means, type SiteFile } from './site-file.ts';

type OfSite = Group<readonly [Dataset]>;

/** The files of the whole data, which stand first. */
const WHOLE: OfSite = {
  endings: ['.csv', '.json', '.xlsx', '.parquet', '.zip'],
  list: (dataset) =>
    wholeFiles(dataset).map(({ name }) => ({ path: files.whole(name), pieces: () => piecesOf(dataset, name) })),
};

/** A new kind of file that belongs to no region is one line here. */
const SHARED_GROUPS: readonly OfSite[] = [
  { endings: ['.json'], list: (dataset) => apiFiles(dataset).map(({ path, text }) => whole(path, text)) },
  {
    endings: ['.csv'],
    list: (dataset) =>
      comparisonPages(dataset).map((comparison) =>
        whole(files.comparisonCsv(comparison.indicator.id), () => comparisonCsv(dataset, comparison)),
      ),
  },
  { endings: ['.xml', '.json'], list: (dataset) => feedFiles(dataset) },
  {
    // None while every address is in use.
    endings: ['.json'],
    list: (dataset) => {
      const old = oldAddresses(dataset);
      return old.length === 0 ? [] : [whole(files.oldAddresses(), () => oldAddressesJson(old))];
    },
  },
];

/** Copies of documents that may be handed on, each beside the page of its source; no other copy is in the site. */
export function copyFiles(dataset: Dataset, { copyBytes }: Pick<Means, 'copyBytes'>): readonly SiteFile[] {
  return shippedCopies(dataset).map(({ source, copy }) =>
    whole(files.copy(source.id, copy.name), () => copyBytes(copy)),
  );
}

/** The files that show several regions or none, without those of the whole data, pictures and copies; with `ending`, those that end so. */
export function sharedFiles(dataset: Dataset, ending?: string): Generator<SiteFile> {
  return filesOf(SHARED_GROUPS, [dataset], ending);
}

/** All files, copies apart; with `ending`, those that end so. */
export function* siteFiles(dataset: Dataset, means: Means, ending?: string): Generator<SiteFile> {
  yield* filesOf([WHOLE], [dataset], ending);
  yield* sharedFiles(dataset, ending);
  yield* filesOf([PICTURES], [dataset, means], ending);
  for (const report of dataset.regions.values()) yield* regionFiles(dataset, report, ending);
}

/** As much of what writes a site as `writeWhole` needs. */
export interface Opener {
  /** Begins a file; several may be open at a time. */
  readonly open: (path: SitePath) => {
    readonly add: (part: Uint8Array<ArrayBuffer>) => void;
    /** Adds a part of another file. */
    readonly copy: (file: string, span: Span) => void;
    /** Returns the SHA-256 of what was added, in hexadecimal. */
    readonly close: () => string | Promise<string>;
  };
}

export interface WritingWhole {
  /** Called for each region when its figures were told: its own files hold the same lines, and are best written then. */
  readonly beside?: (report: RegionReport) => void;
  /** The files of the site before, from which what stayed the same is copied instead of being made. */
  readonly earlier?: EarlierWhole;
}

export interface WrittenWhole {
  /** What the page on data tells of the files. */
  readonly listed: readonly ListedFile[];
  /** What the next site may take of them. */
  readonly parts: WholeParts;
}

/**
 * Writes the files of the whole data side by side, so that each row is made once for all of them. The bytes are the same with
 * an earlier site and without.
 */
export async function writeWhole(
  dataset: Dataset,
  { open }: Opener,
  { beside, earlier }: WritingWhole = {},
): Promise<WrittenWhole> {
  const written = new Map<string, ReturnType<Opener['open']>>();
  const fileOf = (name: string): ReturnType<Opener['open']> => {
    const file = written.get(name) ?? open(files.whole(name));
    written.set(name, file);
    return file;
  };
  let parts: WholeParts = {};
  const closed = new Map<string, Promise<string>>();
  const close = (name: string): void => {
    const closing = Promise.resolve(fileOf(name).close());
    // Heard of below; until then nothing is lost.
    closing.catch(() => undefined);
    closed.set(name, closing);
  };
  const pieces = wholePieces(dataset, earlier === undefined ? {} : { earlier });
  for (let next = pieces.next(); next.done !== true;) {
    const piece = next.value;
    let answer: Answer;
    if ('told' in piece) beside?.(piece.told);
    else if ('parts' in piece) parts = piece.parts;
    else if ('bytes' in piece) fileOf(piece.name).add(piece.bytes);
    else if ('ended' in piece) close(piece.name);
    else if ('asked' in piece) answer = await closed.get(piece.name);
    else if (earlier !== undefined) fileOf(piece.name).copy(earlier.fileOf(piece.name), piece.copied);
    next = pieces.next(answer);
  }
  await Promise.all(closed.values());
  return { listed: listedFiles(dataset), parts };
}
