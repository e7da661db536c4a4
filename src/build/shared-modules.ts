/**
 * Pages are bundled, what they are made by is not: the model, presenters, charts and words stay modules of the project, which
 * the bundle fetches by their address. So a process that renders pages and does other work has them once, with all that they
 * remember, and there is less to bundle. What only a bundler can read (templates, styles, the guide's text, the collections) is
 * in the bundle.
 */
import type { Plugin } from 'vite';

/** Names of modules that need the bundler, or lead to some that do. */
const BUNDLED = ['#components/', '#layouts/', '#styles/', '#guide/', '#dataset'];

/** Belongs to `vite.plugins` of a build. The bundle works as long as the project stays where it is. */
export function sharedModules(): Plugin {
  return {
    name: 'tilik-shared-modules',
    apply: 'build',
    enforce: 'pre',
    // Scripts of pages must hold all that they need.
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    resolveId: (name) =>
      name.startsWith('#') && !BUNDLED.some((bundled) => name.startsWith(bundled))
        ? { id: import.meta.resolve(name), external: 'absolute' }
        : undefined,
  };
}
