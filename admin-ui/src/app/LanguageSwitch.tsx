import TranslateIcon from '@mui/icons-material/Translate';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';

/** The other language, named in that language: one click, no reload. */
export const LanguageSwitch = () => {
  const [locale, setLocale] = useLocaleState();
  const translate = useTranslate();
  return (
    <Button
      color="inherit"
      size="small"
      startIcon={<TranslateIcon fontSize="small" />}
      aria-label={translate('app.languageLabel')}
      onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {translate('app.language')}
    </Button>
  );
};
