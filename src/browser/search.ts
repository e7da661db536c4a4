/**
 * The search. Nothing is loaded before the first query. The query and its filters stand in the address, so that a result
 * can be shared and gone back to.
 */
import type { SearchAddress, SearchPart, SearchRecord } from '#presenters/search/record';

/** What is used of the library's own script; it comes without types. */
interface Engine {
  readonly options: (options: object) => Promise<void>;
  readonly search: (words: string, options: { readonly filters: Readonly<Record<string, string>> }) => Promise<Found>;
}

interface Found {
  readonly results: readonly { readonly data: () => Promise<Result> }[];
}

interface Result {
  readonly raw_url: string;
  readonly meta: SearchRecord['meta'];
  /** Places of the found words in the record, counted from 0. */
  readonly locations: readonly number[];
}

/** A region's name before all else, headlines last; long records, such as those of regions, hardly stand back for it. */
const RANKING = { pageLength: 0.1, metaWeights: { region: 10, indicator: 6, title: 5, source: 0.5 } };
const AT_ONCE = 10;
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
const MOST_PARTS = 6;

for (const section of document.querySelectorAll<HTMLElement>('[data-search]')) offerSearch(section);

function offerSearch(section: HTMLElement): void {
  const form = section.querySelector('form');
  const input = section.querySelector('input');
  const filters = section.querySelector('fieldset');
  const status = section.querySelector('[role=status]');
  const heading = section.querySelector('h2');
  const list = section.querySelector('ol');
  const more = section.querySelector<HTMLButtonElement>('button.more');
  const everything = document.getElementById('daftar');
  if (!form || !input || !filters || !status || !heading || !list || !more || !everything) return;
  const words = section.dataset;
  let engine: Promise<Engine> | undefined;
  let asked = 0;
  let rest: Found['results'] = [];

  const load = (): Promise<Engine> => {
    engine ??= import(/* @vite-ignore */ new URL(`${words['search'] ?? ''}pagefind.js`, location.href).href).then(
      async (module: Engine) => {
        await module.options({ ranking: RANKING });
        return module;
      },
    );
    return engine;
  };
  const say = (text = '', values: Readonly<Record<string, string>> = {}): void => {
    status.textContent = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  /** With results the list of everything is away; without, it is there. */
  const lay = (found: boolean, asking: boolean): void => {
    everything.hidden = found;
    list.hidden = heading.hidden = !found;
    filters.hidden = filters.disabled = !asking;
    more.hidden = rest.length === 0;
  };
  const next = async (): Promise<void> => {
    const now = asked;
    const query = input.value.toLowerCase();
    const results = await Promise.all(rest.slice(0, AT_ONCE).map(({ data }) => data()));
    if (now !== asked) return;
    rest = rest.slice(AT_ONCE);
    // “Bandung” is Kabupaten Bandung before Kabupaten Bandung Barat.
    const named = ({ meta: { region = '' } }: Result): boolean => ` ${region}`.toLowerCase().endsWith(` ${query}`);
    results.sort((a, b) => Number(named(b)) - Number(named(a)));
    list.append(...results.map((result) => entryOf(result, section, selected('wilayah'))));
    lay(true, true);
  };
  const selected = (name: string): string => new URLSearchParams(location.search).get(name) ?? '';

  const show = async (): Promise<void> => {
    const now = (asked += 1);
    const query = selected('q').slice(0, MOST_LETTERS).trim();
    input.value = query;
    const chosen: Record<string, string> = {};
    for (const select of filters.querySelectorAll('select')) {
      select.value = selected(select.name);
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      if (select.value !== '') chosen[select.name] = select.value;
    }
    rest = [];
    if (query === '') {
      list.replaceChildren();
      lay(false, false);
      say(new URLSearchParams(location.search).has('q') ? words['blank'] : words['ready']);
      return;
    }
    say(words['busy']);
    lay(list.childElementCount > 0, true);
    try {
      const { search } = await load();
      const terms = query.split(/\s+/).slice(0, MOST_WORDS);
      const { results } = await search(terms.join(' '), { filters: chosen });
      const each = await Promise.all(terms.map((term) => search(term, { filters: {} })));
      if (now !== asked) return;
      list.replaceChildren();
      rest = results;
      const unknown = terms.filter((_, index) => each[index]?.results.length === 0);
      const count = String(results.length);
      const filtered = Object.keys(chosen).length > 0;
      const none = filtered ? words['noneFiltered'] : words['none'];
      const found = results.length === 1 ? words['one'] : words['found'];
      const also = unknown.length > 0 && results.length > 0 ? ` ${words['unknown'] ?? ''}` : '';
      if (results.length === 0) lay(false, true);
      else await next();
      if (now !== asked) return;
      say(`${(results.length === 0 ? none : found) ?? ''}${also}`, { count, query, words: unknown.join(', ') });
    } catch {
      engine = undefined;
      if (now !== asked) return;
      list.replaceChildren();
      lay(false, false);
      say(words['failed']);
    }
  };

  const submit = (): void => {
    const given = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && (name === 'q' || value !== '') ? [[name, value]] : [],
    );
    history.pushState(null, '', `?${new URLSearchParams(given).toString()}`);
    void show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  filters.addEventListener('change', submit);
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    void next().then(() => list.children[before]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', () => void show());
  void show();
}

function entryOf({ raw_url, meta, locations }: Result, section: HTMLElement, region: string): HTMLElement {
  const [path, titleLang, summaryLang, parts, anywhere] = JSON.parse(raw_url) as SearchAddress;
  const root = section.dataset['root'] ?? '';
  const goal = region !== '' && anywhere !== '' ? anywhere.replace('*', () => region) : path;
  const entry = element('li', '');
  const detail = element('p', '', '');
  const kind = element('span', meta.kind ?? '');
  kind.className = 'kind';
  detail.append(kind, ' ', element('span', meta.summary ?? '', summaryLang));
  entry.append(
    linkTo(root + goal, meta.region ?? meta.indicator ?? meta.title ?? meta.source ?? '', titleLang),
    detail,
  );
  const found = partsAt(parts, locations);
  if (found.length > 0) {
    const list = element('ul', '');
    list.setAttribute('aria-label', section.dataset['parts'] ?? '');
    for (const [, , to, name] of found) {
      const item = element('li', '');
      item.append(linkTo(root + to, name, ''));
      list.append(item);
    }
    entry.append(list);
  }
  return entry;
}

/** The parts with the most found words; those with fewer only share a common one. */
function partsAt(parts: readonly SearchPart[], locations: readonly number[]): readonly SearchPart[] {
  const counted = parts.map((part) => {
    const [from, to] = part;
    return { part, hits: new Set(locations.filter((at) => at >= from && at < to)).size };
  });
  const most = Math.max(0, ...counted.map(({ hits }) => hits));
  return most === 0
    ? []
    : counted
        .filter(({ hits }) => hits === most)
        .map(({ part }) => part)
        .slice(0, MOST_PARTS);
}

function linkTo(href: string, text: string, lang: string): HTMLElement {
  const link = element('a', text, lang);
  link.setAttribute('href', href);
  return link;
}

function element(name: string, text: string, lang = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang !== '') made.lang = lang;
  return made;
}
