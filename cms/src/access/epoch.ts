/**
 * The epoch moves with every change of users, roles, toggles, rows, units and sessions. Each request
 * needs a reading that began after the request came; those waiting meanwhile share the next one.
 */
export class Epoch {
  private running: Promise<string> | undefined;
  private next: Promise<string> | undefined;

  constructor(private readonly ask: () => Promise<string>) {}

  current(): Promise<string> {
    if (!this.running) return this.start();
    this.next ??= this.running.then(
      () => this.start(),
      () => this.start(),
    );
    return this.next;
  }

  private start(): Promise<string> {
    this.next = undefined;
    const reading = this.ask().finally(() => {
      if (this.running === reading) this.running = undefined;
    });
    this.running = reading;
    return reading;
  }
}
