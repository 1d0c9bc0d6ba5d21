import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import { customBody } from '../shared/custom-fields/custom-body';
import { CustomFacts } from '../shared/custom-fields/CustomFacts';
import { CustomInputs } from '../shared/custom-fields/CustomInputs';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { Facts } from '../shared/Facts';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { useCommand } from '../shared/use-command';
import type { Draft } from './draft';
import type { SystemItem } from './types';

interface Props {
  item: SystemItem;
  draft: Draft;
  editable: boolean;
}

/**
 * Fields of a target that were added without code. They have a form of their own under the row: the
 * fields that save themselves are the declaration's.
 */
export const ItemCustom = ({ item, draft, editable }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const kept = useRef<FieldValues | null>(null);
  const { fields, leftOut } = useCustomFields('targets');
  if (fields.length + leftOut.length === 0) return null;
  const send = async (values: FieldValues) => {
    const seen = { id: item.id, version: draft.version };
    const problem = await run(
      () => provider.act('targets', seen, 'save', customBody(fields, values)),
      'customFields.saved',
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      {editable && fields.length > 0 ? (
        <Form record={item} onSubmit={send} resetOptions={keepTyped}>
          <FormGuard kept={kept} />
          <CustomInputs resource="targets" />
          <Button type="submit" size="small" variant="outlined" loading={busy} data-verb="save">
            {translate('customFields.save')}
          </Button>
        </Form>
      ) : (
        <Facts>
          <CustomFacts resource="targets" record={item} />
        </Facts>
      )}
    </Box>
  );
};
