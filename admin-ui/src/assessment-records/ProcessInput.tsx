import { ReferenceInput, SelectInput, useTranslate } from 'react-admin';
import type { ReferenceInputProps } from 'react-admin';

import type { Process } from '../api/records';

/** Filter by process of the year: its occasion, and whether it is open. */
export const ProcessInput = ({
  year,
  ...props
}: Partial<ReferenceInputProps> & { year: number }) => {
  const translate = useTranslate();
  const text = ({ occasion, state }: Process) =>
    `${occasion?.name ?? ''}（${translate(`resources.processes.states.${state}`)}）`;
  return (
    <ReferenceInput
      source="process"
      reference="processes"
      filter={{ year, state: ['open', 'closed'] }}
      sort={{ field: 'opensOn', order: 'DESC' }}
      {...props}
    >
      <SelectInput
        label={translate('resources.assessment-records.fields.process')}
        optionText={text}
        helperText={false}
        sx={{ minWidth: 220 }}
      />
    </ReferenceInput>
  );
};
