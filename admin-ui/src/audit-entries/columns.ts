import type { Column, Translate } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import type { AuditEntry } from './types';

/** The resource in words where the portal knows it. */
export const resourceText = (resource: string, translate: Translate): string =>
  translate(`resources.${resource}.name`, {
    smart_count: 1,
    _: translate(`resources.audit-entries.nouns.${resource}`, { _: resource }),
  });

/** The action in words where the portal knows it. */
export const actionText = (
  { resource, action }: Pick<AuditEntry, 'resource' | 'action'>,
  translate: Translate,
): string => {
  const common = translate(`resources.audit-entries.actions.${action}`, { _: action });
  return translate(`resources.${resource}.actions.${action}`, { _: common });
};

export const auditColumns: Column<AuditEntry>[] = [
  { source: 'seq', text: ({ seq }) => seq, numeric: true },
  { source: 'at', text: ({ at }) => formatDateTime(at) },
  { source: 'actor', text: ({ actor }) => actor },
  {
    source: 'actorKind',
    text: ({ actorKind }, translate) => translate(`resources.audit-entries.kinds.${actorKind}`),
    hidden: true,
  },
  { source: 'ip', text: ({ ip }) => ip ?? '' },
  { source: 'action', text: actionText },
  { source: 'resource', text: ({ resource }, translate) => resourceText(resource, translate) },
  { source: 'recordId', text: ({ recordId }) => recordId ?? '', hidden: true },
  { source: 'hash', text: ({ hash }) => hash, hidden: true, sortable: false },
];
