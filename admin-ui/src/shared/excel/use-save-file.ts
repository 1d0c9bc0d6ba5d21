import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { saveFile } from '../save-file';

/** Fetches a private file and saves it to the browser's downloads; a refusal is shown. */
export function useSaveFile() {
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const fetchAndSave = async (path: string, name: string, prepare?: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await prepare?.();
      saveFile(await provider.download(path), name);
    } catch (error) {
      const message = error instanceof Error ? error.message : 'ra.notification.http_error';
      notify(message, { type: 'error', messageArgs: { _: message } });
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    save: (...asked: Parameters<typeof fetchAndSave>) => void fetchAndSave(...asked),
  };
}
