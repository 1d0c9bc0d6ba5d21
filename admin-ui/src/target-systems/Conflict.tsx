import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { fields, isOpen } from './types';
import type { SystemItem } from './types';

interface Props {
  item: SystemItem;
  draft: Draft;
  queue: DraftQueue;
}

const base = 'resources.target-systems';

/** Somebody else wrote the same field meanwhile: both stand side by side, the person chooses. */
export const Conflict = ({ item, draft, queue }: Props) => {
  const translate = useTranslate();
  const open = isOpen(draft);
  const choose = (choice: 'mine' | 'theirs') => () => void queue.choose(item.id, choice);
  return (
    <Alert severity="warning" data-conflict={item.itemCode}>
      {open
        ? translate('resources.target-systems.status.conflict')
        : translate(`${base}.conflict.closed`)}
      {fields.map((field) => {
        const theirs = draft.theirs[field];
        if (theirs === undefined) return null;
        const nothing = translate(`${base}.conflict.nothing`);
        return (
          <Typography key={field} variant="body2" component="div" sx={{ mt: 0.5 }}>
            {translate(`resources.targets.fields.${field}`)}：{translate(`${base}.conflict.mine`)} “
            {draft.typed[field] || nothing}”；{translate(`${base}.conflict.theirs`)} “
            {theirs || nothing}”
          </Typography>
        );
      })}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {open && (
          <Button size="small" variant="contained" onClick={choose('mine')}>
            {translate(`${base}.conflict.keepMine`)}
          </Button>
        )}
        <Button size="small" variant="outlined" onClick={choose('theirs')}>
          {translate(open ? `${base}.conflict.keepTheirs` : `${base}.conflict.closedOk`)}
        </Button>
      </Box>
    </Alert>
  );
};
