/**
 * Filters a list in place, by one value of each kind. The choice stands in the address, so it can be shared and gone
 * back to; each link always leads to the choice that a click on it makes.
 */

type Choice = ReadonlyMap<string, string>;

interface Filter {
  readonly link: HTMLAnchorElement;
  readonly key: string;
  readonly value: string;
  readonly said: string;
  readonly count: Element | null;
  /** Length of the count as printed, which no later one exceeds. */
  readonly length: number;
}

/** Makes every set of filters under `root` work in place on the entries beside it. */
export function offerFilters(root: ParentNode): void {
  for (const nav of root.querySelectorAll<HTMLElement>('[data-filter]')) {
    const box = nav.parentElement;
    const output = box?.querySelector<HTMLOutputElement>('output[data-pattern]');
    const clear = box?.querySelector<HTMLButtonElement>('button.clear');
    if (box && output && clear) offer(nav, box, output, clear);
  }
}

function offer(nav: HTMLElement, box: HTMLElement, output: HTMLOutputElement, clear: HTMLButtonElement): void {
  const filters = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-key]')].map(readFilter);
  const entries = [...box.querySelectorAll<HTMLElement>('[data-listed]')];
  const groups = [...box.querySelectorAll<HTMLElement>(':scope > section')];
  const whole = output.textContent;
  const pattern = output.dataset['pattern'] ?? '';

  const show = (): void => {
    const query = new URLSearchParams(location.search);
    const chosen = filters.filter(({ key, value }) => query.get(key) === value);
    const choice: Choice = new Map(chosen.map(({ key, value }) => [key, value]));
    for (const entry of entries) entry.hidden = !keeps(choice, entry);
    for (const group of groups) group.hidden = group.querySelector('[data-listed]:not([hidden])') === null;
    for (const { link, key, value, count, length } of filters) {
      const narrowed = new Map(choice).set(key, value);
      const left = entries.filter((entry) => keeps(narrowed, entry)).length;
      if (count !== null) writeCount(count, left, length);
      link.classList.toggle('is-none', left === 0);
      const isChosen = choice.get(key) === value;
      if (isChosen) {
        link.setAttribute('aria-current', 'true');
        link.closest('details')?.setAttribute('open', '');
        narrowed.delete(key);
      } else {
        link.removeAttribute('aria-current');
      }
      link.href = addressOf(narrowed);
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    const what = chosen.map(({ said }) => said).join('; ');
    output.textContent =
      chosen.length === 0 ? whole : pattern.replace('{count}', String(shown)).replace('{what}', () => what);
    clear.setAttribute('aria-disabled', String(chosen.length === 0));
  };
  const choose = (address: string): void => {
    history.pushState(null, '', address);
    show();
  };

  nav.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-key]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    choose(link.href);
  });
  clear.addEventListener('click', () => {
    if (clear.getAttribute('aria-disabled') === 'false') choose(location.pathname);
  });
  addEventListener('popstate', show);
  clear.hidden = false;
  show();
}

function readFilter(link: HTMLAnchorElement): Filter {
  const { key = '', value = '', said = '' } = link.dataset;
  const count = link.querySelector('.facet-count');
  return { link, key, value, said, count, length: count?.textContent.length ?? 0 };
}

/** Writes a count as wide as the first one was, so that no filter moves. */
function writeCount(count: Element, number: number, length: number): void {
  const text = `(${String(number)})`;
  const room = document.createElement('span');
  room.className = 'room';
  room.textContent = '0'.repeat(Math.max(0, length - text.length));
  count.replaceChildren(text, room);
}

function keeps(choice: Choice, entry: Element): boolean {
  return [...choice].every(([key, value]) => entry.getAttribute(`data-${key}`) === value);
}

function addressOf(choice: Choice): string {
  const query = new URLSearchParams([...choice]).toString();
  return query === '' ? location.pathname : `?${query}`;
}
