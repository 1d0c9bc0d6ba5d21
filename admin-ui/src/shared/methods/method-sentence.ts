import type { Translate } from '../columns';
import { isParams } from './read';
import { speechOf } from './speech';
import { viewOf } from './views';

interface Method {
  kind?: string | undefined;
  params?: unknown;
}

/** How an item is scored, in one sentence, from the kind of its method and its parameters. */
export function methodSentence(method: Method | null | undefined, translate: Translate): string {
  const kind = method?.kind;
  if (!kind) return '';
  const params = isParams(method.params) ? method.params : {};
  const parts = viewOf(kind)?.sentence(params, speechOf(kind, translate)) ?? [kind];
  return parts.join(translate('shared.method.and')) + translate('shared.method.end');
}
