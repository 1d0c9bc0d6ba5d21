import { validateScheme } from '../../domain/evaluation';
import { definitionOf, formFaults, schemeForm } from '../../evaluation/definition';
import { faulty, refused } from '../refusals';
import type { Rule } from '../rules';

/** A scheme is checked when its state becomes published, and locked from then on (PM-6, BX-3). */
export const schemeRule: Rule = {
  before({ action, before }, data) {
    if (action === 'clone') {
      if (data) data.state = 'draft';
      return Promise.resolve();
    }
    if (before?.state === 'published') throw refused('schemeLocked');
    return Promise.resolve();
  },
  after({ action }, after) {
    if (after?.state !== 'published' || action === 'clone') return Promise.resolve();
    const form = schemeForm.parse(after);
    const faults = [...formFaults(form), ...validateScheme(definitionOf(form))];
    if (faults.length === 0) return Promise.resolve();
    throw faulty(
      'schemeFaults',
      faults.map((fault) => ({ ...fault, path: [placeOf(fault.key)] })),
    );
  },
};

function placeOf(key: string): string {
  if (/grade/i.test(key)) return 'bands';
  if (key === 'quotaAboveOne') return 'quotaShare';
  return key === 'maximumNotPositive' ? 'maximum' : 'groups';
}
