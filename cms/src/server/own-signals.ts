const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs `create` and takes back the signal handlers it adds: the launcher alone decides what ends when. */
export function keepingSignals<T>(create: () => T): T {
  const before = SIGNALS.map((signal) => process.rawListeners(signal));
  const created = create();
  SIGNALS.forEach((signal, at) => {
    for (const listener of process.rawListeners(signal))
      if (!before[at]?.includes(listener)) process.off(signal, listener as () => void);
  });
  return created;
}
