import { errors } from '@strapi/utils';
import { z } from 'zod';
import { resourceOfType } from '../../core/registry';
import { labelOf } from '../../messages/labels';
import { translate } from '../../messages';
import { actorOf } from '../../trail/actor';

const strapiDetails = z.object({
  errors: z.array(z.looseObject({ path: z.array(z.string()), message: z.string() })),
});

/** What Strapi says in English only, whatever the language of the reader. */
const TAKEN = 'This attribute must be unique';

/** A refusal of Strapi's own check of a document, in the reader's words; anything else as it is. */
export function translateRefusal(uid: string, error: unknown): unknown {
  if (!(error instanceof errors.ValidationError)) return error;
  const list = strapiDetails.safeParse(error.details).data?.errors ?? [];
  if (!list.some(({ message }) => message === TAKEN)) return error;
  const { locale } = actorOf();
  const translated = list.map((one) => {
    if (one.message !== TAKEN) return one;
    const name = one.path.at(-1) ?? '';
    const label = resourceOfType(uid)?.words.fields?.[name] ?? labelOf(uid, name);
    const field = label?.[locale === 'zh' ? 0 : 1] ?? name;
    return { ...one, message: translate(locale, 'valueTaken', { field }) };
  });
  const [first] = translated;
  return new errors.ValidationError(first?.message ?? error.message, { errors: translated });
}
