import { validateScheme } from '../../../domain/evaluation';
import { definitionOf, formFaults, schemeForm } from '../../../api/evaluation-scheme/definition';
import { titleRows } from '../../../api/evaluation-scheme/row-titles';
import { faultsRefusal, strapiRefusal } from '../refusals';
import type { Rule } from '../rule';

/** A scheme is checked when its state becomes published, and locked from then on (PM-6, BX-3). */
export const schemeRule: Rule = {
  before({ action, before }, data) {
    if (action === 'clone') {
      if (data) data.state = 'draft';
      return Promise.resolve();
    }
    if (before?.state === 'published') throw strapiRefusal('schemeLocked');
    return Promise.resolve();
  },
  async after({ work, action }, after) {
    if (!after) return;
    await titleRows(work.trx);
    if (after.state !== 'published' || action === 'clone') return;
    const form = schemeForm.parse(after);
    const faults = [...formFaults(form), ...validateScheme(definitionOf(form))];
    if (faults.length === 0) return;
    const names = namesIn(after);
    throw faultsRefusal(
      'schemeFaults',
      faults.map(({ key, params }) => ({
        key,
        params: named(params, names),
        path: [placeOf(key)],
      })),
    );
  },
};

function placeOf(key: string): string {
  if (/grade/i.test(key)) return 'bands';
  if (key === 'quotaAboveOne') return 'quotaShare';
  return key === 'maximumNotPositive' ? 'maximum' : 'groups';
}

/** Code → name of everything the scheme refers to, so that faults show names instead of codes. */
function namesIn(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  const inner = Object.values(value).flatMap((one) => [...namesIn(one)]);
  const { code, name } = value as { code?: unknown; name?: unknown };
  const own = typeof code === 'string' && typeof name === 'string' ? [[code, name] as const] : [];
  return new Map([...own, ...inner]);
}

const named = (
  params: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([key, text]) => [key, names.get(text) ?? text]));
