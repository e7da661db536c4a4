import { stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline';

/** Asks at the terminal, one line at a time; lines that are already there, as from a pipe, are not lost. */
export class LineReader {
  #reading: Interface | undefined;
  #lines: AsyncIterator<string> | undefined;

  /** @returns the trimmed answer, or undefined when the input has ended. */
  async ask(question: string): Promise<string | undefined> {
    this.#reading ??= createInterface({ input: stdin });
    this.#lines ??= this.#reading[Symbol.asyncIterator]();
    stdout.write(question);
    const line = await this.#lines.next();
    return line.done === true ? undefined : line.value.trim();
  }

  close(): void {
    this.#reading?.close();
  }
}
