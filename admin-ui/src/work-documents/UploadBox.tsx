import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

import { useUpload } from './use-upload';

interface Props {
  target: string;
  report?: string;
}

/** The place to drop Word files; each is sent on its own and becomes a page by itself. */
export const UploadBox = ({ target, report }: Props) => {
  const translate = useTranslate();
  const { sending, fieldError, send } = useUpload({ target, report });
  const input = useRef<HTMLInputElement>(null);
  const choose = async (files: FileList | null) => {
    await send(files);
    if (input.current) input.current.value = '';
  };

  return (
    <Box sx={{ mt: 1.5 }}>
      <Box
        component="label"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void choose(event.dataTransfer.files);
        }}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          p: 1.5,
          border: '1px dashed',
          borderColor: 'text.secondary',
          borderRadius: 1,
          cursor: 'pointer',
          '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      >
        <UploadIcon color="primary" />
        <Typography variant="body2">
          {sending === null
            ? translate('shared.dropHere')
            : translate('shared.uploading', { name: sending })}
        </Typography>
        <input
          ref={input}
          type="file"
          multiple
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          disabled={sending !== null}
          onChange={({ target: { files } }) => void choose(files)}
          style={{ position: 'absolute', opacity: 0, width: 1, height: 1 }}
        />
      </Box>
      {sending !== null && <LinearProgress />}
      {fieldError !== null && (
        <Typography role="alert" variant="body2" color="error" sx={{ mt: 0.5 }}>
          {fieldError}
        </Typography>
      )}
    </Box>
  );
};
