import { realpathSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default async function stopDatabase(): Promise<void> {
  const { testDatabase } = globalThis;
  await testDatabase?.stop();
  if (!testDatabase) return;
  const { folder, cluster } = testDatabase;
  const elsewhere = cluster.startsWith(realpathSync(folder)) ? [] : [dirname(cluster)];
  for (const path of [folder, ...elsewhere]) rmSync(path, { recursive: true, force: true });
}
