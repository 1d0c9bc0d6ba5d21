import { DateInput, SearchInput, SelectInput, TextInput, useTranslate } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { auditColumns } from './columns';
import type { AuditEntry } from './types';

const kinds = ['user', 'admin', 'system'] as const;

/** The log as it is written: nothing in it is ever changed, so the portal only reads. */
export const AuditEntryList = () => {
  const translate = useTranslate();
  const choices = kinds.map((id) => ({
    id,
    name: translate(`resources.audit-entries.kinds.${id}`),
  }));
  return (
    <PortalList<AuditEntry>
      columns={auditColumns}
      sort={{ field: 'seq', order: 'DESC' }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <DateInput key="from" source="at_gte" alwaysOn />,
        <DateInput key="to" source="at_lte" alwaysOn />,
        <SelectInput key="kind" source="actorKind" choices={choices} />,
        <TextInput key="record" source="recordId" />,
        <TextInput key="ip" source="ip" />,
      ]}
    />
  );
};
