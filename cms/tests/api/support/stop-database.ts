import { rmSync } from 'node:fs';

export default async function stopDatabase(): Promise<void> {
  const { testDatabase } = globalThis;
  await testDatabase?.stop();
  if (testDatabase) rmSync(testDatabase.folder, { recursive: true, force: true });
}
