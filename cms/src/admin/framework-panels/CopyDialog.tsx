import { Box, Button, Field, Flex, Modal, NumberInput, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient, type FetchError } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { panelPath, FRAMEWORK, type Copied } from './types';
import { useText } from './use-text';

interface Props {
  documentId: string;
  year: number;
  onClose: () => void;
}

/** Asks for the year, then says what was made and which closed units stayed out. */
export const CopyDialog = ({ documentId, year: next, onClose }: Props) => {
  const { text } = useText();
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [year, setYear] = useState<number | undefined>(next);
  const [busy, setBusy] = useState(false);
  const [fieldError, setFieldError] = useState<string>();
  const [copied, setCopied] = useState<Copied>();

  const copy = async () => {
    setBusy(true);
    setFieldError(undefined);
    try {
      setCopied((await post<Copied>(panelPath(documentId, 'copy'), { year })).data);
    } catch (error) {
      setFieldError(formatAPIError(error as FetchError));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Modal.Body>
        {copied ? (
          <Done {...copied} />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text('copy.about')}</Typography>
            <Field.Root name="year" error={fieldError ?? false} required>
              <Field.Label>{text('copy.year')}</Field.Label>
              <NumberInput value={year} onValueChange={(value) => setYear(value)} />
              <Field.Error />
            </Field.Root>
          </Flex>
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text(copied ? 'preview.close' : 'copy.cancel')}
        </Button>
        {copied ? (
          <Button
            tag={Link}
            to={`/content-manager/collection-types/${FRAMEWORK}/${copied.documentId}`}
            onClick={onClose}
          >
            {text('copy.open')}
          </Button>
        ) : (
          <Button loading={busy} onClick={() => void copy()}>
            {text('copy.do')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

const Done = ({ name, leftOut }: Copied) => {
  const { text } = useText();
  return (
    <Box role="status">
      <Typography>{text('copy.done', { name })}</Typography>
      {leftOut.length > 0 ? (
        <Box paddingTop={3}>
          <Typography fontWeight="semiBold">{text('copy.leftOut')}</Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {leftOut.map(({ item, unit, as }) => (
              <Box tag="li" key={`${item} ${unit} ${as}`}>
                <Typography variant="pi">{text(`copy.left.${as}`, { item, unit })}</Typography>
              </Box>
            ))}
          </Box>
        </Box>
      ) : null}
    </Box>
  );
};
