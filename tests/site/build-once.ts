/** Before the checks on the site: takes the site that was built already, or builds it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
  }
}

export default function setup(project: TestProject): void {
  const given = process.env.TILIK_DIST;
  const dist = resolve(given ?? '.cache/site');
  if (given === undefined) {
    execFileSync('node', ['scripts/build.ts', '--out', dist], {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    });
  } else if (!existsSync(dist)) {
    throw new Error(`TILIK_DIST names ${given}, which is not there.`);
  }
  project.provide('dist', dist);
}
