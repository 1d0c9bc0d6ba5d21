import { attachment } from '../../../rest/attachment';
import { Refusal } from '../../../core/refusal';
import type { View } from '../../../rest/operation';
import type { Row } from '../../../core/rows';
import { asPerson } from '../../../actions/transaction';
import { workDocuments } from '../resource';
import { documents } from '../store';

interface DocumentRow extends Row {
  name: string;
  mimeType: string;
  storageKey: string;
}

/** GET /:id/file: the original, always as a download, never shown by the browser itself. */
export const file: View = {
  verb: 'file',
  async answer({ principal, id, ctx }) {
    const row = await asPerson(principal, ctx.ip, (work) =>
      work.read<DocumentRow>(workDocuments, id),
    );
    const { stream, size } = await documents()
      .openFile(row.storageKey)
      .catch(() => {
        throw new Refusal(404, 'notFound');
      });
    ctx.set('Content-Disposition', attachment(row.name));
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cache-Control', 'private, no-store');
    ctx.type = row.mimeType;
    ctx.length = size;
    ctx.body = stream;
    return undefined;
  },
};
