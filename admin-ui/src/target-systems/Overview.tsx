import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { ExcelButtons } from '../shared/excel/ExcelButtons';
import { Panel } from '../shared/Panel';
import { isFilled } from './draft';
import type { DraftQueue } from './draft-queue';
import { LetterButtons } from './LetterButtons';
import { DeclarationStatusChip } from './DeclarationStatusChip';
import { SubmitButton } from './SubmitButton';
import { isOpen } from './types';
import type { SystemItem, TargetSystem } from './types';
import { useRevision } from './use-draft-queue';

interface Props {
  system: TargetSystem;
  items: readonly SystemItem[];
  queue: DraftQueue;
  mayWrite: boolean;
}

const base = 'resources.target-systems';

/** How far the declaration is, what happens next, and the one clear button. */
export const Overview = ({ system, items, queue, mayWrite }: Props) => {
  const translate = useTranslate();
  useRevision(queue);
  const filled = items.filter((item) => {
    const draft = queue.get(item.id);
    return draft !== undefined && isFilled(draft, item);
  }).length;
  const text = translate(`${base}.progress`, { filled, items: items.length });
  return (
    <Panel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <DeclarationStatusChip standing={system.standing} />
        <Typography variant="body2" data-progress>
          {text}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={items.length === 0 ? 0 : (filled / items.length) * 100}
          aria-label={text}
          sx={{ flexGrow: 1, minWidth: 120, height: 8, borderRadius: 4 }}
        />
        {items.some(isOpen) && (
          <ExcelButtons
            resource="targets"
            filter={{ year: system.year, unit: system.unit?.id }}
            unit={system.unit?.name}
            year={system.year}
            prepare={() => queue.settle()}
          />
        )}
        <LetterButtons system={system} complete={items.length === system.items} />
        <SubmitButton items={items} queue={queue} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate(`${base}.next.${mayWrite ? nextOf(items) : 'reading'}`, { ...system })}
      </Typography>
      <SavingState queue={queue} show={mayWrite && items.some(isOpen)} />
    </Panel>
  );
};

function nextOf(items: readonly SystemItem[]): 'open' | 'waiting' | 'reviewed' | 'published' {
  if (items.some(isOpen)) return 'open';
  if (items.some(({ state }) => state === 'declared')) return 'waiting';
  return items.some(({ state }) => state === 'reviewed') ? 'reviewed' : 'published';
}

/** Whether the server has everything on the page; said aloud when it changes. */
const SavingState = ({ queue, show }: { queue: DraftQueue; show: boolean }) => {
  const translate = useTranslate();
  const count = queue.unsaved();
  if (!show) return null;
  return (
    <Typography variant="body2" role="status" sx={{ mt: 0.5 }} data-unsaved={count}>
      {count === 0 ? translate(`${base}.saving.all`) : translate(`${base}.saving.open`, { count })}
    </Typography>
  );
};
