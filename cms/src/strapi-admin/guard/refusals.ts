import { errors } from '@strapi/utils';
import type { Fault } from '../../domain/errors';
import { translate, type MessageKey, type Params } from '../../messages';
import { textOfFault } from '../../messages/fault-text';
import { Faulty, type PlacedFault } from '../../core/faulty';
import { Refusal } from '../../core/refusal';
import { actorOf } from '../../trail/actor';

/**
 * A refusal as the Strapi admin shows it, in the language of whoever is signed in there. Never a
 * ForbiddenError: Strapi's sign-in layer replaces its message with a bare "Forbidden". A
 * ValidationError without details: after any other the form takes what was typed for saved.
 */
export function strapiRefusal(key: MessageKey, params: Params = {}): Error {
  const { locale } = actorOf();
  return new errors.ValidationError(translate(locale, key, params));
}

/** The same, shown at the field that has to be changed. */
export function strapiFieldRefusal(field: string, key: MessageKey, params: Params = {}): Error {
  const message = translate(actorOf().locale, key, params);
  const at = [{ path: [field], name: 'ValidationError', message }];
  return new errors.ValidationError(message, { errors: at });
}

/** What our own rules have refused, as the Strapi admin shows it; anything else as it is. */
export function toStrapiRefusal(error: unknown): unknown {
  if (!(error instanceof Refusal) || actorOf().kind !== 'admin') return error;
  const [first] = Object.entries(error.fields ?? {});
  if (!first) return strapiRefusal(error.code, error.params);
  const [field, { code, params }] = first;
  const strapiError = strapiFieldRefusal(field, code, params);
  // Users-permissions keeps only the words of an error; our last middleware puts the field back.
  const state = strapi.requestContext.get()?.state;
  if (state) state.refusedField = field;
  return strapiError;
}

/** All faults at once: the admin lists them in its notice and shows each at its field. */
export function faultsRefusal(key: MessageKey, faults: readonly PlacedFault[]): Error {
  const { locale } = actorOf();
  const errorsAt = faults.map(({ path, ...fault }) => ({
    path: path.map(String),
    name: 'ValidationError',
    message: textOfItemFault(locale, fault),
  }));
  const message = translate(locale, key, { count: errorsAt.length });
  return new errors.ValidationError(message, { errors: errorsAt });
}

/** The same for a draft that a noun found faulty; anything else as it is. */
export const asFaulty = (error: unknown): unknown =>
  error instanceof Faulty ? faultsRefusal(error.code, error.faults) : error;

/** A fault of a method does not say of which item; the framework check adds it. */
export function textOfItemFault(locale: 'zh' | 'en', fault: Fault): string {
  const text = textOfFault(locale, fault);
  const { item } = fault.params;
  if (item === undefined || text.includes(item)) return text;
  return translate(locale, 'methodFaultOfItem', { item, fault: text });
}
