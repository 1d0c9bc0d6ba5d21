import {
  Box,
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { PreviewTable } from './PreviewTable';
import { panelPath, type Checked, type Previewed } from './types';
import { useAnswer } from './use-answer';
import { useText } from './use-text';

interface Props extends Pick<Checked, 'types' | 'units'> {
  documentId: string;
  seen: unknown;
}

/** The saved draft as a unit of a type would see it, or one unit. */
export const Preview = ({ types, units, ...rest }: Props) => {
  const { text } = useText();
  const [first] = types;
  if (!first) return null;
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="secondary" fullWidth>
          {text('preview.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('preview.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Seen {...rest} types={types} units={units} initial={`type=${first.code}`} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('preview.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Seen = ({ documentId, seen, types, units, initial }: Props & { initial: string }) => {
  const { text } = useText();
  const [viewer, setViewer] = useState(initial);
  const { data, failed } = useAnswer<Previewed>(panelPath(documentId, `preview?${viewer}`), seen);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="viewer">
        <Field.Label>{text('preview.as')}</Field.Label>
        <SingleSelect value={viewer} onChange={(value) => setViewer(String(value))}>
          {types.map(({ code, name }) => (
            <SingleSelectOption key={`type=${code}`} value={`type=${encodeURIComponent(code)}`}>
              {text('preview.type', { name })}
            </SingleSelectOption>
          ))}
          {units.map(({ code, name }) => (
            <SingleSelectOption key={`unit=${code}`} value={`unit=${encodeURIComponent(code)}`}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {failed ? <Typography textColor="danger600">{text('panel.failed')}</Typography> : null}
      {data ? (
        <Box>
          <Typography fontWeight="semiBold">
            {data.items.length === 0
              ? text('preview.none')
              : text('preview.total', { count: data.items.length, total: data.total })}
          </Typography>
          {data.items.length > 0 ? <PreviewTable items={data.items} /> : null}
        </Box>
      ) : null}
    </Flex>
  );
};
