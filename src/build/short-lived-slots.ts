/**
 * Lets pages that are written be forgotten at once. Astro sets a function as a property for each slot of a component
 * (`this.slotValues[name] = () => …`), and V8 takes such a function for a method that lives long: it lies where only a full
 * collection of garbage looks, and with it all that the slot holds, which is the whole page. Named first and then set, the
 * same function is short-lived. Nothing else changes; where Astro's text is another one, nothing is done.
 */
import type { Plugin } from 'vite';

const FILE = /\/astro\/dist\/runtime\/server\/render\/astro\/instance\.js$/;
const SET_AT_ONCE = /this\.slotValues\[name\] = (\(\) => \{[^{}]*\{[^{}]*\}[^{}]*\});/;

/** The text of Astro's module of component instances with the change; undefined where there is nothing to change. */
export function namedSlots(module: string): string | undefined {
  const changed = module.replace(SET_AT_ONCE, 'const slot = $1;\n      this.slotValues[name] = slot;');
  return changed === module ? undefined : changed;
}

/** Add to `vite.plugins`; only bundles need it. */
export function shortLivedSlots(): Plugin {
  return {
    name: 'short-lived-slots',
    apply: 'build',
    transform: (code, id) => (FILE.test(id) ? namedSlots(code) : undefined),
  };
}
