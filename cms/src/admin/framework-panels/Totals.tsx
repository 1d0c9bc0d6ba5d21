import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { Checked } from './types';
import { useText } from './use-text';

/** The points of each assessment type, and of units with items of their own: right by mark and word. */
export const Totals = ({ totals }: Pick<Checked, 'totals'>) => {
  const { text } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="sigma" textColor="neutral600">
        {text('panel.totals')}
      </Typography>
      {totals.length === 0 ? (
        <Typography variant="pi">{text('panel.total.none')}</Typography>
      ) : null}
      {totals.map(({ of, code, name, units, total, right }) => (
        <Flex key={`${of} ${code}`} justifyContent="space-between" gap={2}>
          <Typography variant="pi">{text(`panel.total.${of}`, { name, units })}</Typography>
          <Flex gap={1}>
            {right ? (
              <CheckCircle aria-hidden fill="success600" />
            ) : (
              <WarningCircle aria-hidden fill="danger600" />
            )}
            <Typography variant="pi" fontWeight="semiBold">
              {text(`panel.total.${right ? 'right' : 'wrong'}`, { total })}
            </Typography>
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
};
