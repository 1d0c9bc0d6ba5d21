import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { StateChip } from '../shared/StateChip';
import { TextLink } from '../shared/TextLink';
import { useCan } from '../shared/use-me';
import { UploadBox } from '../work-documents/UploadBox';
import { currentValue } from './draft';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { FieldNote } from './FieldNote';
import { ItemCustom } from './ItemCustom';
import type { SystemItem } from './types';
import { usePaste } from './use-paste';

interface Props {
  item: SystemItem;
  draft: Draft;
  queue: DraftQueue;
  group: readonly SystemItem[];
  editable: boolean;
}

/** Basis, measures and documents of a target, under its row. */
export const ItemMore = (props: Props) => (
  <Box
    sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr 1fr' }, py: 1 }}
  >
    <TextPart field="basis" {...props} />
    <TextPart field="measures" {...props} />
    <Documents item={props.item} />
    <ItemCustom {...props} />
  </Box>
);

const TextPart = (props: Props & { field: 'basis' | 'measures' }) => {
  const { item, draft, queue, group, editable, field } = props;
  const paste = usePaste(queue, group, item.id);
  const label = useTranslate()(`resources.targets.fields.${field}`);
  const text = currentValue(draft, field);
  if (!editable)
    return (
      <Box>
        <Typography variant="caption" color="text.secondary">
          {label}
        </Typography>
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {text || '–'}
        </Typography>
      </Box>
    );
  return (
    <Box>
      <TextField
        label={label}
        value={text}
        onChange={({ target }) => queue.type(item.id, field, target.value)}
        onPaste={paste(field)}
        error={draft.errors[field] !== undefined}
        helperText={draft.errors[field]}
        multiline
        minRows={3}
        margin="none"
        slotProps={{
          htmlInput: { 'aria-label': `${item.itemCode} ${item.name} ${label}` },
        }}
      />
      <FieldNote item={item} field={field} />
    </Box>
  );
};

const Documents = ({ item }: { item: SystemItem }) => {
  const translate = useTranslate();
  const mayUpload = useCan('work-documents', 'create');
  return (
    <Box>
      <Typography variant="caption" color="text.secondary">
        {translate('resources.target-systems.documents')}
      </Typography>
      {item.documents.map(({ id, name, state }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 0.5 }}>
          <TextLink to={`/work-documents/${id}/show`}>{name}</TextLink>
          <StateChip resource="work-documents" state={state} />
        </Box>
      ))}
      {mayUpload ? <UploadBox target={item.id} /> : null}
      {!mayUpload && item.documents.length === 0 ? (
        <Typography variant="body2">{translate('shared.none')}</Typography>
      ) : null}
    </Box>
  );
};
