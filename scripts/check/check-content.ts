/** Everything that is wrong with the content, as the arguments ask for it; the exit code tells whether it can be built. */
import { resolve } from 'node:path';
import { examine, hasErrors } from '#examine';
import { contentFolder } from '#loading/content-folder';
import { readArguments } from '../arguments.ts';
import { reportForGithub } from '../reporters/github.ts';
import { reportForGitlab } from '../reporters/gitlab.ts';
import { reportAsJson } from '../reporters/json.ts';
import { reportAsText } from '../reporters/text.ts';

const USAGE = 'npm run check -- [folder] [--lang id|en] [--format text|json|github|gitlab] [--preview]';

function main(): number {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'id' },
      format: { type: 'string', default: 'text' },
      preview: { type: 'boolean', default: false },
    },
  });
  const { lang, format } = values;
  if ((lang !== 'id' && lang !== 'en') || !['text', 'json', 'github', 'gitlab'].includes(format)) {
    console.error(USAGE);
    return 2;
  }
  const folder = positionals[0] ?? contentFolder();
  const { findings } = examine(resolve(folder), {
    preview: values.preview,
    drafts: values.preview,
    project: resolve(import.meta.dirname, '..', '..'),
  });
  if (format === 'json') console.log(reportAsJson(findings, lang));
  else if (format === 'github') console.log(reportForGithub(findings, lang, folder));
  else if (format === 'gitlab') console.log(reportForGitlab(findings, lang, folder));
  else console.log(reportAsText(findings, lang, folder));
  return hasErrors(findings) ? 1 : 0;
}

process.exitCode = main();
