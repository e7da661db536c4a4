/**
 * A link to one entry of a list that has since been shared out over pages: the page at its address leads to where the entry
 * stands now. Links say what they hold (`data-holds="15.04 15.05"`): the anchors of those names and all that begin with them.
 */
export function leadToHeldAnchor(root: ParentNode): void {
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (anchor === '' || document.getElementById(anchor) !== null) return;
  const holders = [...root.querySelectorAll<HTMLAnchorElement>('a[data-holds]')];
  const holderOf = (isHeld: (held: string) => boolean): HTMLAnchorElement | undefined =>
    holders.find(({ dataset: { holds = '' } }) => holds.split(' ').some(isHeld));
  const holder = holderOf((held) => held === anchor) ?? holderOf((held) => isPartOf(anchor, held));
  if (holder !== undefined) location.replace(`${holder.href.replace(/#.*$/, '')}#${anchor}`);
}

/** `15.04-janji` is part of `15.04` and of `15`, not of `15.0`. */
function isPartOf(anchor: string, holds: string): boolean {
  return anchor.startsWith(holds) && /^[.-]/.test(anchor.slice(holds.length));
}
