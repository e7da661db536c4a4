/** The arguments of a command, or its usage: an editor who mistypes an option is told so and sees no stack of calls. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the command line; with `--help` prints the usage and ends well, with an unknown option, or one without its value,
 * prints it and ends with exit code 2.
 */
export function readArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (wantsHelp()) {
    console.log(`Pakai: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    const what =
      option === undefined
        ? 'Argumen tidak dapat dibaca.'
        : `Pilihan ${option} tidak dikenal, atau nilainya tidak ada.`;
    console.error(`${what}\nPakai: ${usage}`);
    process.exit(2);
  }
}

/** True where the command line asks for the usage. */
export function wantsHelp(): boolean {
  return process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h');
}
