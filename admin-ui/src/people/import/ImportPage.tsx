import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';

import { Panel } from '../../shared/Panel';
import { useCan } from '../../shared/use-me';
import { ChooseFile } from './ChooseFile';
import { LineTable } from './LineTable';
import { MarkedButton } from './MarkedButton';
import { TemplateButton } from './TemplateButton';
import { useStaffList } from './use-staff-list';

/** A list of staff from Excel: every line is judged before the button that writes. */
export const ImportPage = () => {
  const translate = useTranslate();
  const allowed = useCan('people', 'check');
  const { file, checked, problem, busy, choose, takeIn } = useStaffList();
  const t = (key: string, options = {}) => translate(`resources.people.import.${key}`, options);
  const faulty = checked?.lines.filter(({ verdict }) => verdict === 'faulty').length ?? 0;
  const changed =
    checked?.lines.filter(({ verdict }) => verdict !== 'faulty' && verdict !== 'unchanged')
      .length ?? 0;
  if (!allowed) return <Alert severity="warning">{t('forbidden')}</Alert>;
  return (
    <>
      <Title title={t('title')} />
      <Panel title={t('first')} aside={<TemplateButton />}>
        <Typography variant="body2">{t('help')}</Typography>
      </Panel>
      <Panel title={t('second')}>
        <ChooseFile file={file} disabled={busy} onChoose={choose} />
        {busy && <LinearProgress sx={{ mt: 1.5 }} aria-label={t('busy')} />}
        {problem !== null && (
          <Alert severity="error" sx={{ mt: 1.5 }}>
            {problem}
          </Alert>
        )}
      </Panel>
      {checked && (
        <Panel title={t('third')}>
          <Alert severity={faulty > 0 ? 'error' : 'info'} sx={{ mb: 1.5 }}>
            {faulty > 0
              ? t('faulty', { smart_count: faulty })
              : t('right', { smart_count: changed })}
          </Alert>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
            {checked.marked && <MarkedButton marked={checked.marked} name={file?.name ?? ''} />}
            {faulty === 0 && changed > 0 ? (
              <Button
                variant="contained"
                data-verb="import"
                loading={busy}
                onClick={() => void takeIn()}
              >
                {t('write', { smart_count: changed })}
              </Button>
            ) : null}
          </Box>
          <LineTable lines={checked.lines} />
        </Panel>
      )}
    </>
  );
};
