import type { Translate } from '../shared/columns';
import type { Say } from './define';
import { isParams } from './read';
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
  const say: Say = (key, words) => translate(`methods.words.${kind}.${key}`, words);
  const parts = viewOf(kind)?.sentence(params, say, translate) ?? [kind];
  return parts.join(translate('shared.method.and')) + translate('shared.method.end');
}
