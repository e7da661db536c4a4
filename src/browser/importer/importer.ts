/** The script of the importer's pages. The same file is the script of its worker. */
import { openImporter } from './page.ts';
import { serveAsWorker } from './worker.ts';

if (!serveAsWorker()) openImporter();
