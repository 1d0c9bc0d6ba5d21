import { useIntl } from 'react-intl';

export type Text = (key: string, values?: Record<string, string | number>) => string;

/** The texts of labels/panels.ts in the language of the Strapi admin, and that language for the server. */
export function useText(): { text: Text; locale: 'zh' | 'en' } {
  const intl = useIntl();
  return {
    text: (key, values) => intl.formatMessage({ id: `milepost.${key}` }, values),
    locale: intl.locale.startsWith('en') ? 'en' : 'zh',
  };
}
