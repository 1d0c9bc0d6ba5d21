import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { Panel } from '../shared/Panel';
import { formatDecimal } from '../shared/format';
import { itemsFor, sumOfPoints } from './applies';
import { FrameworkItems } from './FrameworkItems';
import { PreviewAs, type ViewerOption } from './PreviewAs';
import type { FrameworkItem } from './types';

/** All items, or those that a unit of a type sees, with the sum of their points. */
export const ItemsPanel = ({ items }: { items: FrameworkItem[] }) => {
  const translate = useTranslate();
  const [viewer, setViewer] = useState<ViewerOption | null>(null);
  const visible = viewer ? itemsFor(items, viewer) : items;
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.framework-versions.${key}`, options);
  return (
    <Panel
      title={t('items', { count: visible.length })}
      aside={<PreviewAs value={viewer} onChange={setViewer} />}
    >
      {viewer ? (
        <Typography variant="body2" role="status" sx={{ mb: 1 }}>
          {visible.length === 0
            ? t('preview.none', { name: viewer.label })
            : t('preview.sum', {
                name: viewer.label,
                count: visible.length,
                total: formatDecimal(sumOfPoints(visible)),
              })}
        </Typography>
      ) : null}
      {visible.length > 0 ? <FrameworkItems items={visible} /> : null}
    </Panel>
  );
};
