/** What a site does with every address it ever published: shown, led on, withdrawn, or about to vanish. */
import type { Dataset } from '#model/dataset';
import type {
  Afterlife,
  AddressBook,
  GoneAddress,
  LostName,
  PublishedAddress,
  VanishedAddress,
} from '#model/published-address';
import { folderOf, inSite, languageOf, outsideFrame, viewedPage, type SitePath } from '#routes';
import { liveAddresses } from './live-addresses.ts';
import { lostName } from './lost-name.ts';
import { named, renamed, renameRules, type RenameRule } from './rename-rules.ts';

const books = new WeakMap<Dataset, AddressBook>();

/** The address book of a dataset, made once. Nothing is worked out for a site that was never published. */
export function addressBook(dataset: Dataset): AddressBook {
  const made = books.get(dataset) ?? makeBook(dataset);
  books.set(dataset, made);
  return made;
}

interface Atlas {
  readonly live: ReadonlySet<SitePath>;
  readonly rules: readonly RenameRule[];
  readonly gone: readonly GoneAddress[];
}

/** How a path leads on: by new ids, to the parts of what was divided, or to the page that it showed a choice of. */
type Way = 'renamed' | 'divided' | 'view';

/** Where a path leads: a page of today, or a page that was withdrawn. */
type Goal = { readonly way: Way; readonly path: SitePath } | { readonly way: 'gone'; readonly gone: GoneAddress };

function makeBook(dataset: Dataset): AddressBook {
  const { addresses, site } = dataset;
  const rules = renameRules(dataset);
  const gone = site.gone ?? [];
  if (addresses.length + rules.length + gone.length === 0)
    return { live: new Set(), old: [], vanished: [], unrecorded: [] };
  const atlas: Atlas = { live: new Set(liveAddresses(dataset)), rules, gone };
  const lost = lostName(dataset);
  const recorded = new Set(addresses.map(({ path }) => path));
  const withdrawn = gone.flatMap(({ path }) => site.languages.map((language) => inSite(path, language)));
  const pages = [...recorded, ...withdrawn, ...formerTwins(atlas)].filter((path) => path.endsWith('/'));
  return {
    live: atlas.live,
    old: [...new Set(pages)].toSorted().flatMap((path) => afterlife(atlas, path) ?? []),
    vanished: addresses.filter((address) => vanishes(atlas, address)).map((address) => withName(address, lost)),
    unrecorded: addresses.length === 0 ? [] : [...atlas.live].filter((path) => !recorded.has(path)),
  };
}

/** Where pages that the book does not list, such as frames with a drawing, stood under former ids. */
export function formerAddresses(dataset: Dataset, paths: () => readonly SitePath[]): readonly Afterlife[] {
  const rules = renameRules(dataset);
  if (rules.length === 0) return [];
  const { languages } = dataset.site;
  const live = new Set(paths().flatMap((path) => languages.map((language) => inSite(path, language))));
  const atlas: Atlas = { live, rules, gone: [] };
  return formerTwins(atlas)
    .toSorted()
    .flatMap((path) => afterlife(atlas, path) ?? []);
}

/** The addresses that the pages of today would have under their former ids. */
function formerTwins({ live, rules }: Pick<Atlas, 'live' | 'rules'>): readonly SitePath[] {
  const found = new Set<SitePath>();
  const look = (path: SitePath): void => {
    const { language, rest } = languageOf(path);
    for (const rule of rules) {
      const twin = named(rest, rule);
      const full = twin === undefined ? undefined : inSite(twin, language);
      if (full === undefined || live.has(full) || found.has(full)) continue;
      found.add(full);
      look(full);
    }
  };
  if (rules.length > 0) for (const path of live) look(path);
  return [...found];
}

/** Undefined for a page of today, and for one that would vanish. */
function afterlife(atlas: Atlas, path: SitePath): Afterlife | undefined {
  if (atlas.live.has(path)) return undefined;
  const goals = goalsOf(atlas, path);
  const [first] = goals;
  if (first === undefined) return undefined;
  if (first.way === 'gone') return { kind: 'gone', path, gone: first.gone };
  if (first.way !== 'divided') return { kind: 'moved', path, to: first.path, copied: first.way === 'renamed' };
  return { kind: 'divided', path, to: [...new Set(goals.flatMap((goal) => (goal.way === 'gone' ? [] : [goal.path])))] };
}

/** `path` is without its language folder. With a page, what other sites show of it goes too. */
function covers({ path: gone }: GoneAddress, path: SitePath): boolean {
  const shown = outsideFrame(path);
  return gone.endsWith('/') ? shown.startsWith(gone) : shown === gone;
}

/** A file beside a page that moved stands beside it at the old address too; beside one that is divided or gone it ends. */
function vanishes(atlas: Atlas, { path }: PublishedAddress): boolean {
  if (atlas.live.has(path) || atlas.gone.some((one) => covers(one, languageOf(path).rest))) return false;
  const folder = folderOf(path);
  const goals = goalsOf(atlas, folder);
  if (folder === path || goals.length === 0) return goals.length === 0;
  const file = path.slice(folder.length);
  return goals.some((goal) => goal.way === 'renamed' && !atlas.live.has(`${goal.path}${file}`));
}

function withName(address: PublishedAddress, find: (path: SitePath) => LostName | undefined): VanishedAddress {
  const lost = find(address.path);
  return lost === undefined ? address : { ...address, lost };
}

/** The pages of today that a page's address leads to; none where it would vanish. */
function goalsOf(atlas: Atlas, path: SitePath): readonly Goal[] {
  const { language, rest } = languageOf(path);
  const shown = (one: SitePath): SitePath | undefined =>
    [inSite(one, language), one].find((full) => full === '' || atlas.live.has(full));
  const seen = new Set<SitePath>();
  const follow = (one: SitePath, way: Way): readonly Goal[] => {
    const here = shown(one);
    if (here !== undefined) return [{ way, path: here }];
    const gone = atlas.gone.find((withdrawn) => covers(withdrawn, one));
    if (gone !== undefined) return [{ way: 'gone', gone }];
    if (seen.has(one)) return [];
    seen.add(one);
    const next = firstOf(atlas.rules, (rule) => (rule.divided ? undefined : renamed(one, rule)));
    if (next !== undefined) return follow(next, way);
    const parts = atlas.rules.flatMap((rule) => (rule.divided ? (renamed(one, rule) ?? []) : []));
    if (parts.length > 0)
      return parts.flatMap((part) => {
        const found = follow(part, 'divided');
        return found.length > 0 ? found : follow(nearest(part, shown), 'divided');
      });
    const viewed = viewedPage(one);
    return viewed === undefined ? [] : follow(viewed, 'view');
  };
  return follow(rest, 'renamed');
}

/** The closest page above that there is; at last the home page. */
function nearest(path: SitePath, shown: (path: SitePath) => SitePath | undefined): SitePath {
  const above = path.replace(/[^/]*\/?$/, '');
  return above === '' || shown(above) !== undefined ? above : nearest(above, shown);
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
