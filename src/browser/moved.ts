/** A page that leads on forgets which part of it was asked for; the script takes the anchor along, before the page leads on by itself. */
export function takeAnchorAlong(root: ParentNode): void {
  const next = root.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (next !== null && location.hash !== '') location.replace(`${next.href}${location.hash}`);
}
