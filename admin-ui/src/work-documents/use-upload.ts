import { useState } from 'react';
import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useCommand } from '../shared/use-command';

interface Owner {
  target: string;
  report?: string | undefined;
}

/** Sends Word files one after the other; what the server says of one stays to be read. */
export function useUpload({ target, report }: Owner) {
  const provider = useDataProvider<MilepostProvider>();
  const { run } = useCommand();
  const [sending, setSending] = useState<string | null>(null);
  const [fieldError, setFieldError] = useState<string | null>(null);

  const send = async (files: FileList | null) => {
    setFieldError(null);
    for (const file of [...(files ?? [])]) {
      setSending(file.name);
      const fields = { target, ...(report === undefined ? {} : { report }) };
      const problem = await run(
        () => provider.upload('work-documents', file, fields),
        'shared.uploaded',
      );
      if (problem) setFieldError(`${file.name}：${problem.fields['file'] ?? problem.message}`);
    }
    setSending(null);
  };

  return { sending, fieldError, send };
}
