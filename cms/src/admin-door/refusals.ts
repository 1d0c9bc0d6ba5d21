import { errors } from '@strapi/utils';
import type { Fault } from '../domain/errors';
import { translate, type MessageKey, type Params } from '../messages';
import { textOfFault } from '../messages/fault-text';
import { actorOf } from './actor';

/**
 * A refusal as the Strapi admin shows it, in the language of whoever is signed in there. Never a
 * ForbiddenError: Strapi's sign-in layer replaces its message with a bare "Forbidden".
 */
export function refused(key: MessageKey, params: Params = {}): Error {
  const { locale } = actorOf();
  return new errors.ApplicationError(translate(locale, key, params), { code: key });
}

/** The same, told at the field that has to be changed. */
export function refusedAt(field: string, key: MessageKey, params: Params = {}): Error {
  const message = translate(actorOf().locale, key, params);
  const at = [{ path: [field], name: 'ValidationError', message }];
  return new errors.ValidationError(message, { errors: at });
}

export interface PlacedFault extends Fault {
  path: readonly (string | number)[];
}

/** All faults at once: the admin lists them in its notice and shows each at its field. */
export function faulty(key: MessageKey, faults: readonly PlacedFault[]): Error {
  const { locale } = actorOf();
  const told = faults.map(({ path, ...fault }) => ({
    path: path.map(String),
    name: 'ValidationError',
    message: sentence(locale, fault),
  }));
  const message = translate(locale, key, { count: told.length });
  return new errors.ValidationError(message, { errors: told });
}

/** A fault of a method does not say of which item; the framework check adds it. */
export function sentence(locale: 'zh' | 'en', fault: Fault): string {
  const text = textOfFault(locale, fault);
  const { item } = fault.params;
  if (item === undefined || text.includes(item)) return text;
  return translate(locale, 'methodFaultOfItem', { item, fault: text });
}
