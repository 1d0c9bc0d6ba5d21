import { launch, type LaunchOptions } from './launch';

/** Starts the server for a person at a terminal: says when it is ready, and stops cleanly on Ctrl-C. */
export async function start(options: LaunchOptions): Promise<void> {
  const running = await launch(options);
  process.stdout.write(`Milepost is ready: ${running.url}\n`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void running.stop().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
