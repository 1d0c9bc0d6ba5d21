import { images, type convertToHtml } from 'mammoth';
import type { DocumentWarning } from './errors';
import type { ConversionLimits } from './limits';

type ImageConverter = ReturnType<typeof images.imgElement>;
type Reason = 'unsupported' | 'external' | 'large' | 'missing';

export interface PictureAttributes {
  src: string;
  'data-missing'?: Reason;
  'data-format'?: string;
}

export interface PictureTaker {
  convertImage: ImageConverter;
  warnings: () => DocumentWarning[];
}

/**
 * Turns the pictures of one document into data addresses as far as browsers show them and the
 * limits allow; the others become placeholders and are counted.
 */
export function takePictures(
  limits: Pick<ConversionLimits, 'pictureBytes' | 'picturesBytes'>,
): PictureTaker {
  const lost = new Map<Reason, number>();
  const formats = new Set<string>();
  let bytesLeft = limits.picturesBytes;
  const placeholder = (reason: Reason, format = ''): PictureAttributes => {
    lost.set(reason, (lost.get(reason) ?? 0) + 1);
    if (format) formats.add(format);
    return { src: '', 'data-missing': reason, 'data-format': format };
  };

  const convertImage = images.imgElement(async (image): Promise<PictureAttributes> => {
    let content: Buffer;
    try {
      content = await image.readAsBuffer();
    } catch (error) {
      return placeholder(/external/.test(String(error)) ? 'external' : 'missing');
    }
    const type = browserPictureType(content);
    if (!type) return placeholder('unsupported', formatName(image.contentType));
    if (content.length > Math.min(limits.pictureBytes, bytesLeft)) return placeholder('large');
    bytesLeft -= content.length;
    return { src: `data:${type};base64,${content.toString('base64')}` };
  });

  const warnings = () =>
    [...lost].map(([reason, count]): DocumentWarning => ({
      key: `${reason}-pictures`,
      params:
        reason === 'unsupported' ? { count, formats: [...formats].sort().join('、') } : { count },
    }));
  return { convertImage, warnings };
}

/** The media type by the picture's own first bytes; the type the file claims is not trusted. */
export function browserPictureType(content: Buffer): string | null {
  const head = content.toString('latin1', 0, 12);
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  return null;
}

const formatName = (contentType: string | undefined): string =>
  (contentType ?? '')
    .replace(/^image\/(x-)?/, '')
    .replace(/[^\w+]/g, '')
    .slice(0, 12)
    .toUpperCase() || '?';

export type MammothInput = Parameters<typeof convertToHtml>[0];
