import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useDataProvider, useRedirect, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import type { ProvinceTarget } from './types';

/** Deletes a draft, after confirmation. */
export const RemoveButton = ({ whole }: { whole: ProvinceTarget }) => {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const redirect = useRedirect();
  const [asking, setAsking] = useState(false);
  const { busy, run } = useCommand({ form: false });
  const allowed = useCan('province-targets', 'remove');
  if (!allowed) return null;
  const remove = async () => {
    const problem = await run(async () => {
      await provider.act('province-targets', whole, 'remove', {});
      redirect('list', 'province-targets');
    }, 'resources.province-targets.done.remove');
    if (problem) setAsking(false);
  };
  return (
    <>
      <Button
        variant="outlined"
        color="error"
        loading={busy}
        data-verb="remove"
        onClick={() => setAsking(true)}
      >
        {translate('resources.province-targets.actions.remove')}
      </Button>
      <Confirm
        isOpen={asking}
        title={`${whole.itemCode} ${whole.name}`}
        content={translate('resources.province-targets.removeSure')}
        onConfirm={() => void remove()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
