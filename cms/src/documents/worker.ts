import { Socket } from 'node:net';
import { ConversionError, type FailureCode } from './errors';
import { toPage } from './to-page';
import type { ConversionAnswer, ConversionRequest } from './worker-messages';

// Converting a file needs no network; whatever a library may come to do, it gets none here.
Socket.prototype.connect = () => {
  throw new Error('no network while converting');
};

process.on('disconnect', () => process.exit());
process.on('message', (request: ConversionRequest) => {
  void answer(request).then((message) => process.send?.(message));
});

async function answer({ bytes, limits }: ConversionRequest): Promise<ConversionAnswer> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const document = await toPage(buffer, limits);
    return { ok: true, document, rssMb: rssMb() };
  } catch (error) {
    return {
      ok: false,
      code: failureCode(error),
      detail: (error instanceof ConversionError ? error.detail : String(error)).slice(0, 500),
      rssMb: rssMb(),
    };
  }
}

// Nesting deeper than the stack shows as a RangeError; all else is a file mammoth cannot read.
function failureCode(error: unknown): FailureCode {
  if (error instanceof ConversionError) return error.code;
  return error instanceof RangeError ? 'too-complex' : 'damaged';
}

const rssMb = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024);
