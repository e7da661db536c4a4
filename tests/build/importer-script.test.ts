/** The importer's script, compiled as for browsers and run where nothing of Node is: the same findings, tables and files as in the command. */
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compileScripts } from '#build/compile-scripts';
import { importTables } from '#import/import-tables';
import { type Known, knownOf } from '#import/known';
import { wantedFrom } from '#import/wanted-from';
import { loadAreas } from '#reading/disk/areas';
import type { Answer } from '../../src/browser/importer/material.ts';
import { indicatorTable } from '../import/workbooks.ts';
import { dataset, report } from '../checks/dataset-builder.ts';

const compiled = compileScripts(resolve('.'), { manage: true });

async function text(pattern: RegExp): Promise<string> {
  const file = (await compiled).files.find(({ path }) => pattern.test(path));
  if (file === undefined) throw new Error(`no file ${String(pattern)}`);
  return file.text;
}

/** What a worker has of the language and the web, and nothing else. */
function workerWith(script: string): (message: unknown) => unknown {
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const replies: unknown[] = [];
  const world = createContext({
    TextDecoder,
    TextEncoder,
    URL,
    setTimeout,
    addEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) => listeners.push(listener),
    postMessage: (reply: unknown) => replies.push(reply),
  });
  runInContext(script, world);
  return (message) => {
    for (const listener of listeners) listener({ data: message });
    return replies.at(-1);
  };
}

const KNOWN: Known = knownOf(dataset({ reports: [report()] }), report(), loadAreas(), {});
const CHOICES = { fileName: 'uji.xlsx', source: 'dokumen-uji', sheets: [], replace: false, skips: [] };

describe('the script of the importer', () => {
  test('is compiled only where it is asked for', async () => {
    const without = await compileScripts(resolve('.'));
    expect(without.importer).toBeUndefined();
    expect(without.files.some(({ path }) => path.includes('importer'))).toBe(false);
    const others = (await compiled).files.filter(({ path }) => !path.includes('importer'));
    expect(others).toEqual(without.files);
  });

  test('does in a worker what the command does', async () => {
    const send = workerWith(await text(/importer\..*js$/));
    expect(send({ material: { language: 'id', known: KNOWN, entries: [] } })).toBe('ready');
    const bytes = indicatorTable();
    const { answer } = send({ task: { bytes, choices: CHOICES } }) as { readonly answer: Answer };
    if ('refused' in answer) throw new Error(answer.refused);
    const wanted = wantedFrom(KNOWN, CHOICES);
    if (typeof wanted === 'string') throw new Error(wanted);
    const here = importTables(bytes, wanted);
    expect(here.findings.length).toBeGreaterThan(3);
    expect(JSON.parse(JSON.stringify(answer.outcome.imported))).toEqual(JSON.parse(JSON.stringify(here)));
  });

  test('asks for nothing and runs no text as code', async () => {
    const script = await text(/importer\..*js$/);
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/);
    expect(script).not.toMatch(/^(?:import|export)\b/m);
  });

  test('weighs at most 480 kB compressed, and its styles 2 kB', async () => {
    expect(gzipSync(await text(/importer\..*js$/)).length).toBeLessThanOrEqual(480_000);
    expect(gzipSync(await text(/importer\..*css$/)).length).toBeLessThanOrEqual(2000);
  });
});
