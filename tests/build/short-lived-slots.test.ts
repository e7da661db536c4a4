import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { namedSlots, shortLivedSlots } from '#build/short-lived-slots';

const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
const file = join(astro, 'dist/runtime/server/render/astro/instance.js');
const module = readFileSync(file, 'utf8');

/** The bodies of functions that are set as a property where they are written: V8 keeps those. */
const setAtOnce = (text: string) => text.match(/\[name\] = (?:async )?(?:function|\()/g);

test("Astro's installed text still sets slots at once, and no longer does with the change", () => {
  expect(setAtOnce(module)).toHaveLength(1);
  const changed = namedSlots(module) ?? '';
  expect(setAtOnce(changed)).toBeNull();
  expect(changed).toContain('this.slotValues[name] = slot;');
  // Besides the name nothing is another.
  expect(
    changed.replace('const slot = ', 'this.slotValues[name] = ').replace('\n      this.slotValues[name] = slot;', ''),
  ).toBe(module);
});

test('other modules and another text are left as they are', () => {
  expect(namedSlots('this.slotValues[name] = read;')).toBeUndefined();
  const { transform } = shortLivedSlots();
  if (typeof transform !== 'function') throw new Error('no transform');
  const asked: unknown = Reflect.apply(transform, undefined, [module, '/x/node_modules/other/instance.js']);
  expect(asked).toBeUndefined();
  expect(Reflect.apply(transform, undefined, [module, file])).toBe(namedSlots(module));
});
