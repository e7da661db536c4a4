import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { apacheFile } from '#build/hosting/apache';
import { headerFile } from '#build/hosting/header-file';
import { HEADERS, valueFor } from '#build/hosting/headers';
import { nginxFile } from '#build/hosting/nginx';
import { vercelFile } from '#build/hosting/vercel';
import { isEmbed } from '#routes';
import { readApache, readHeaderFile, readNginx, readVercel, type Told } from './read-hosting.ts';

const FOLDER = 'scripts/hosting';
const FILES = [
  '.nojekyll',
  '404.html',
  'SHA256SUMS',
  '_assets/page.0123456789.js',
  'api/v1/index.json',
  'cari/index.html',
  'data/semua.zip',
  'en/index.html',
  'en/cari/index.html',
  'en/sematan/wilayah/x/index.html',
  'en/sematan-lain/index.html',
  'en/wilayah/x/data.csv',
  'index.html',
  'sematan/wilayah/x/index.html',
  'sematan-lain/index.html',
  'wilayah/x/data.csv',
  'wilayah/x/index.html',
];

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

const hosts: Readonly<Record<string, Told>> = {
  _headers: readHeaderFile(headerFile(FILES)),
  nginx: readNginx(nginxFile()),
  Apache: readApache(apacheFile()),
  Vercel: readVercel(vercelFile()),
};

describe.each(Object.entries(hosts))('%s', (_host, told) => {
  test.each(FILES)('says of %s what the list says, and each thing once', (file) => {
    const listed = Object.fromEntries(HEADERS.map((header) => [header.name, valueFor(header, file)]));
    expect(told(addressOf(file))).toEqual(listed);
  });

  test('lets other sites frame embeds and nothing else', () => {
    const framing = FILES.filter(
      (file) => told(addressOf(file))['Content-Security-Policy'] !== "frame-ancestors 'none'",
    );
    expect(framing).toEqual(FILES.filter(isEmbed));
    expect(framing).toHaveLength(2);
  });

  test('keeps for a year only what has a fingerprint in its name', () => {
    const kept = FILES.filter((file) => /immutable/.test(told(addressOf(file))['Cache-Control'] ?? ''));
    expect(kept).toEqual(['_assets/page.0123456789.js']);
  });

  test('lets scripts of other sites read data, and never says more of a policy than who may frame', () => {
    for (const file of FILES) {
      const said = told(addressOf(file));
      expect(said['Access-Control-Allow-Origin']).toBe('*');
      expect(said['Content-Security-Policy']).toMatch(/^frame-ancestors (?:'none'|\*)$/);
    }
  });
});

test('an unknown folder of a host of `_headers` gets what is said of everything', () => {
  expect(hosts['_headers']?.('/tidak/ada/')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
});

describe('the recipes in scripts/hosting', () => {
  test.each([
    ['nginx.conf', nginxFile()],
    ['htaccess.txt', apacheFile()],
    ['vercel.json', vercelFile()],
  ])(
    '%s is what the list makes; after a change of the list: npm run test:unit -- tests/build/hosting -u',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(`../../../${FOLDER}/${name}`);
    },
  );

  const packageShape = z.object({ scripts: z.record(z.string(), z.string()) });
  const { scripts } = packageShape.parse(JSON.parse(readFileSync('package.json', 'utf8')));

  test.each(['github-pages.yml', 'gitlab-ci.yml'])(
    '%s is YAML, installs from the lock file, checks, builds, verifies',
    (name) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      expect(() => parse(text) as unknown).not.toThrow();
      const commands = commandsIn(parse(text));
      const run = commands.flatMap((command) => /^npm run (?:--silent )?(\S+)/.exec(command)?.[1] ?? []);
      expect(run.filter((script) => !(script in scripts))).toEqual([]);
      expect(commands.some((command) => command.startsWith('npm ci'))).toBe(true);
      expect(run.filter((script) => ['check', 'build', 'verify'].includes(script)).slice(-3)).toEqual([
        'check',
        'build',
        'verify',
      ]);
    },
  );

  test('GitHub gets official actions by commit, which no tag can move, rights only where they are needed, and the built folder', () => {
    const jobShape = z.object({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    });
    const shape = z.object({
      permissions: z.unknown(),
      jobs: z.object({ check: jobShape, build: jobShape, deploy: jobShape }),
    });
    const { permissions, jobs } = shape.parse(parse(readFileSync(`${FOLDER}/github-pages.yml`, 'utf8')));
    const uses = Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => step.uses ?? []);
    expect(uses.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.build.permissions).toEqual({ contents: 'write' });
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    const upload = jobs.build.steps.find((step) => step.uses?.startsWith('actions/upload-pages-artifact') === true);
    expect(upload?.with).toEqual({ path: 'dist' });
  });

  test('records on the main branch before it checks, and stores that only after the site was built whole', () => {
    const shape = z.object({ jobs: z.object({ build: z.unknown(), check: z.unknown() }) });
    const { jobs } = shape.parse(parse(readFileSync(`${FOLDER}/github-pages.yml`, 'utf8')));
    const steps = commandsIn(jobs.build).map((command) => /^npm run (\S+)|(git push)$/m.exec(command.trim())?.[0]);
    expect(steps.filter((step) => step !== undefined)).toEqual([
      'npm run ledger',
      'npm run addresses',
      'npm run check',
      'npm run build',
      'npm run verify',
      'git push',
    ]);
    expect(commandsIn(jobs.check).filter((command) => command.startsWith('npm run ledger'))).toEqual([
      'npm run ledger -- --preview',
    ]);
  });

  test('a proposal gets its messages at their rows and a preview to download, and writes nothing', () => {
    const github = readFileSync(`${FOLDER}/github-pages.yml`, 'utf8');
    const gitlab = readFileSync(`${FOLDER}/gitlab-ci.yml`, 'utf8');
    const jobs = z.object({ jobs: z.object({ check: z.unknown() }) }).parse(parse(github)).jobs;
    const { check, pratinjau } = z.object({ check: z.unknown(), pratinjau: z.unknown() }).parse(parse(gitlab));
    const proposals = [commandsIn(jobs.check), [...commandsIn(check), ...commandsIn(pratinjau)]];
    for (const commands of proposals) {
      expect(commands.join('\n')).toMatch(/check -- --preview --format git(?:hub|lab)/);
      expect(commands).toContain('npm run build -- --preview');
      expect(commands.filter((command) => /git push|git commit/.test(command))).toEqual([]);
      expect(commands.filter((command) => /^npm run (?:ledger|addresses)(?! -- --preview)/.test(command))).toEqual([]);
    }
    const uploads = z
      .object({
        steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
      })
      .parse(jobs.check)
      .steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true);
    expect(uploads.map((step) => step.with?.['path'])).toEqual(['pratinjau']);
    const artifacts = z.object({ reports: z.object({ codequality: z.string() }), when: z.literal('always') });
    expect(z.object({ artifacts }).parse(check).artifacts.reports.codequality).toBe('gl-code-quality-report.json');
  });

  test('GitLab publishes the built folder from the main branch only', () => {
    const shape = z.object({
      pages: z.object({
        script: z.array(z.string()),
        artifacts: z.object({ paths: z.array(z.string()) }),
        rules: z.array(z.object({ if: z.string() })),
      }),
    });
    const { pages } = shape.parse(parse(readFileSync(`${FOLDER}/gitlab-ci.yml`, 'utf8')));
    expect(pages.artifacts.paths).toEqual(['public']);
    expect(pages.script).toContain('rm -rf public && mv dist public');
    expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  });
});

/** Every string under `run` or in a `script`, in their order. */
function commandsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(commandsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: readonly [string, unknown]) => {
    if (key === 'run' && typeof value === 'string') return [value];
    if (['script', 'before_script'].includes(key) && Array.isArray(value)) return value.map(String);
    return commandsIn(value);
  });
}
