/** The work itself, by the same code as `npm run import`: bytes and choices → report, files and preview. */
import { changedFiles, stateOf } from '#import/changed-files';
import { importTables } from '#import/import-tables';
import { rowChanges } from '#import/row-changes';
import { wantedFrom } from '#import/wanted-from';
import type { Answer, Material, Task } from './material.ts';
import { previewOf } from './preview.ts';

export function answerTo(material: Material, { bytes, choices }: Task): Answer {
  const { known } = material;
  const wanted = wantedFrom(known, choices);
  if (typeof wanted === 'string') return { refused: wanted };
  const imported = importTables(bytes, wanted);
  const files = changedFiles(imported, known.folder);
  const changes = imported.blocked
    ? []
    : imported.tables
        .map((table) => ({ file: `${table.file}.csv`, rows: rowChanges(table, known.tables[table.file]) }))
        .filter(({ rows }) => rows.length > 0);
  return {
    outcome: {
      imported,
      state: stateOf(imported, known.folder, false),
      files,
      changes,
      ...(files.length > 0 && { preview: previewOf(material, files, changes, wanted.source) }),
    },
  };
}
