import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';

import { Decimal } from '../Decimal';
import { Fact } from '../Facts';
import { useCustomFields } from './use-custom-fields';
import { isNumber, valueText } from './value-text';

interface Props {
  resource: string;
  record: RaRecord;
}

/** The added fields of a record among its facts, and a note on those that are not shown here. */
export const CustomFacts = ({ resource, record }: Props) => {
  const translate = useTranslate();
  const { fields } = useCustomFields(resource);
  return (
    <>
      {fields.map((field) => {
        const value: unknown = record[field.name];
        return (
          <Fact key={field.name} label={field.label} wide={field.type === 'text'}>
            {isNumber(field) ? (
              <Decimal value={value as string | number | null} />
            ) : (
              valueText(field, value, translate) || '–'
            )}
          </Fact>
        );
      })}
      <LeftOutNote resource={resource} />
    </>
  );
};

/** Which added fields the portal leaves out, and why: they are kept in the Strapi admin. */
export const LeftOutNote = ({ resource }: { resource: string }) => {
  const translate = useTranslate();
  const { leftOut } = useCustomFields(resource);
  if (leftOut.length === 0) return null;
  const names = leftOut.map(({ label, type }) =>
    translate('customFields.typed', {
      label,
      type: translate(`customFields.types.${type}`, { _: type }),
    }),
  );
  return (
    <Box component="div" sx={{ gridColumn: '1 / -1' }}>
      <Typography variant="caption" color="text.secondary">
        {translate('customFields.leftOut', { names: names.join(translate('customFields.and')) })}
      </Typography>
    </Box>
  );
};
