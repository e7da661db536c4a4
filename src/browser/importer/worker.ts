/** Where the work is done: in a worker, so that a heavy file does not freeze the page; from a disk, which has none, on the page itself. */
import type { Answer, Material, Task } from './material.ts';
import { answerTo } from './work.ts';

/** What goes between page and worker. */
type Sent = { readonly material: Material } | { readonly task: Task };
type Returned = 'ready' | { readonly answer: Answer } | { readonly broken: string };

export interface Workshop {
  readonly ask: (task: Task) => Promise<Answer>;
  /** Ends the work at once; false where it cannot be ended. */
  readonly stop: () => boolean;
}

/** True in a worker, which then waits for tasks. */
export function serveAsWorker(): boolean {
  if ('document' in globalThis) return false;
  let material: Material | undefined;
  const reply = (returned: Returned): void => {
    postMessage(returned);
  };
  addEventListener('message', ({ data }: MessageEvent<Sent>) => {
    if ('material' in data) {
      material = data.material;
      reply('ready');
      return;
    }
    if (material === undefined) return;
    try {
      reply({ answer: answerTo(material, data.task) });
    } catch (error) {
      reply({ broken: String(error) });
    }
  });
  return true;
}

/** Opens the workshop with the script at `address`; resolves once it can be asked without a further request. */
export async function openWorkshop(address: string, material: Material): Promise<Workshop> {
  const worker = await startWorker(address, material);
  if (worker === undefined)
    return {
      // The page shall say that it works before it does.
      ask: async (task) => {
        await new Promise((done) => setTimeout(done, 50));
        return answerTo(material, task);
      },
      stop: () => false,
    };
  return {
    ask: (task) =>
      new Promise((done, fail) => {
        worker.onmessage = ({ data }: MessageEvent<Returned>) => {
          if (data === 'ready') return;
          if ('answer' in data) done(data.answer);
          else fail(new Error(data.broken));
        };
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.postMessage({ task } satisfies Sent);
      }),
    stop: () => {
      worker.terminate();
      return true;
    },
  };
}

function startWorker(address: string, material: Material): Promise<Worker | undefined> {
  return new Promise((done) => {
    try {
      const worker = new Worker(address);
      worker.onmessage = () => done(worker);
      worker.onerror = () => done(undefined);
      worker.postMessage({ material } satisfies Sent);
    } catch {
      done(undefined);
    }
  });
}
