/** The steps of the publishing kit, run as a host would run them: in a fresh clone, against a repository of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOOD } from '../reading/folder.ts';

const root = resolve('.');
const dir = mkdtempSync(join(tmpdir(), 'tilik-kit-'));
const host = join(dir, 'host.git');
const work = join(dir, 'work');
const FIGURES = 'content/regions/15.04-batanghari/figures.csv';
const LEDGER = 'content/regions/15.04-batanghari/ledger.jsonl';
const ENV = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
  CONTENT_DIR: 'content',
  CI_SERVER_HOST: 'contoh.example',
  CI_REPOSITORY_URL: host,
  CI_DEFAULT_BRANCH: 'main',
  GIT_AUTHOR_NAME: 'Uji',
  GIT_AUTHOR_EMAIL: 'uji@contoh.example',
  GIT_COMMITTER_NAME: 'Uji',
  GIT_COMMITTER_EMAIL: 'uji@contoh.example',
};

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: work, env: ENV, encoding: 'utf8' });

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

/** Runs steps one after another, as a host does: the first that fails is the last. `npm ci` is what the project has. */
function run(steps: readonly string[]): Ran {
  let said = '';
  for (const step of steps) {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step], {
      cwd: work,
      env: ENV,
      encoding: 'utf8',
    });
    said += stdout + stderr;
    if (status !== 0) return { status, said };
  }
  return { status: 0, said };
}

const githubShape = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
});
const gitlabShape = z.record(z.string(), z.looseObject({ script: z.array(z.string()).optional() }).or(z.unknown()));

function githubSteps(job: string): readonly string[] {
  const { jobs } = githubShape.parse(parse(readFileSync('scripts/hosting/github-pages.yml', 'utf8')));
  return (jobs[job]?.steps ?? []).flatMap(({ run: step }) => (step === undefined || step === 'npm ci' ? [] : [step]));
}

function gitlabSteps(job: string): readonly string[] {
  const jobs = gitlabShape.parse(parse(readFileSync('scripts/hosting/gitlab-ci.yml', 'utf8')));
  return z.object({ script: z.array(z.string()) }).parse(jobs[job]).script;
}

function commit(message: string): void {
  git('add', 'content');
  git('commit', '-q', '-m', message);
}

/** The project without its content, with the packages of this one, as the content folder of a publisher. */
beforeAll(() => {
  execFileSync('git', ['init', '-q', '--bare', '--initial-branch=main', host]);
  // As GitLab does.
  execFileSync('git', ['--git-dir', host, 'config', 'receive.advertisePushOptions', 'true']);
  execFileSync('git', ['init', '-q', '--initial-branch=main', work]);
  const tracked = execFileSync('git', ['ls-files', '-z', '--', '.', ':!content', ':!tests'], { encoding: 'utf8' });
  for (const file of tracked.split('\0').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, join(work, file), { recursive: true, force: true });
  cpSync(GOOD, join(work, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, '.git/info/exclude'), 'node_modules\n');
  git('add', '.');
  git('commit', '-q', '-m', 'Isi pertama');
  git('remote', 'add', 'origin', host);
  git('push', '-q', '-u', 'origin', 'main');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe('on GitHub', () => {
  test('the main branch is recorded, checked, built, and what was recorded is pushed', () => {
    const { status, said } = run(githubSteps('build'));
    expect(status, said).toBe(0);
    expect(existsSync(join(work, 'dist/index.html'))).toBe(true);
    expect(git('log', '--format=%s', 'origin/main')).toBe('Catatan penerbitan\nIsi pertama\n');
    expect(git('show', '--name-only', '--format=', 'origin/main').split('\n')).toContain(LEDGER);
    expect(git('status', '--porcelain', '--', 'content')).toBe('');
  });

  test('an edition without changes pushes nothing', () => {
    const before = git('rev-parse', 'origin/main');
    const { status, said } = run(githubSteps('build'));
    expect(status, said).toBe(0);
    expect(git('rev-parse', 'origin/main')).toBe(before);
  });

  test('a proposal with a mistake fails at the check, and the message names file and line', () => {
    git('switch', '-q', '-c', 'usulan');
    writeFileSync(join(work, FIGURES), readFileSync(join(work, FIGURES), 'utf8').replace(',9.63,', ',9.63 %,'));
    commit('Salah');
    const { status, said } = run(githubSteps('check'));
    expect(status).toBe(1);
    expect(said).toMatch(
      /^::error file=content\/regions\/15\.04-batanghari\/figures\.csv,line=3,col=21,title=number-has-text::/m,
    );
    expect(existsSync(join(work, 'pratinjau'))).toBe(false);
  });

  test('a proposal that changes what was published is marked at its row, and its preview opens from a disk', () => {
    writeFileSync(join(work, FIGURES), readFileSync(join(work, FIGURES), 'utf8').replace(',9.63 %,', ',9.64,'));
    commit('Ubah');
    const refused = run(githubSteps('check'));
    expect(refused.said).toMatch(
      /^::warning file=content\/regions\/15\.04-batanghari\/figures\.csv,line=3,.*title=change-not-recorded::/m,
    );
    expect(refused.status).toBe(1);
    const withReason = readFileSync(join(work, FIGURES), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${index === 0 ? 'reason' : index === 2 ? 'Salah ketik' : ''}`);
    writeFileSync(join(work, FIGURES), `${withReason.join('\n')}\n`);
    commit('Alasan');
    const { status, said } = run(githubSteps('check'));
    expect(status, said).toBe(0);
    expect(existsSync(join(work, 'pratinjau/index.html'))).toBe(true);
    expect(readFileSync(join(work, LEDGER), 'utf8')).not.toContain('Salah ketik');
  });
});

describe('on GitLab', () => {
  test('the branch gets a report for the merge request, and a preview', () => {
    rmSync(join(work, 'pratinjau'), { recursive: true });
    const { status, said } = run([...gitlabSteps('check'), ...gitlabSteps('pratinjau')]);
    expect(status, said).toBe(0);
    expect(JSON.parse(readFileSync(join(work, 'gl-code-quality-report.json'), 'utf8'))).toBeInstanceOf(Array);
    expect(existsSync(join(work, 'pratinjau/index.html'))).toBe(true);
  });

  test('the main branch is recorded, pushed without another pipeline, and published from public/', () => {
    git('switch', '-q', 'main');
    git('merge', '-q', '--no-edit', 'usulan');
    const { status, said } = run(gitlabSteps('pages'));
    expect(status, said).toBe(0);
    git('fetch', '-q');
    expect(git('log', '-1', '--format=%s', 'origin/main')).toBe('Catatan penerbitan\n');
    expect(git('show', `origin/main:${LEDGER}`)).toContain('Salah ketik');
    expect(existsSync(join(work, 'public/index.html.gz'))).toBe(true);
  });
});
