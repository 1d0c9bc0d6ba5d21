import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A cell of Strapi's lists as the forms have it: the words for a value, a year without separator. */
export function ValueText({ value }: { value: unknown }) {
  const intl = useIntl();
  const text =
    typeof value === 'string' && value !== ''
      ? intl.formatMessage({ id: value, defaultMessage: value })
      : typeof value === 'number'
        ? String(value)
        : '-';
  return (
    <Typography textColor="neutral800" ellipsis>
      {text}
    </Typography>
  );
}
