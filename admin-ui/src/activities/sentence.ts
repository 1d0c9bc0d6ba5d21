import type { Activity } from '../api/records';
import type { Translate } from '../shared/columns';
import { periodText } from '../shared/period-text';

const base = 'resources.activities';

type Said = Pick<Activity, 'actor' | 'actorUnit' | 'action' | 'resource' | 'unit' | 'params'>;

/** The key of the sentence for what was done; one exists for each action the server records. */
export function sentenceKey({ resource, action }: Pick<Activity, 'resource' | 'action'>): string {
  return `${base}.sentences.${resource}.${action}`;
}

/** A word of a sentence that the server did not send. */
const LEFT_OUT = /%\{\w+\}/g;

/** One line of the feed as a sentence; an action without a sentence of its own gets a plain one. */
export function activitySentence(activity: Said, translate: Translate): string {
  const words = wordsOf(activity, translate);
  const other = translate(`${base}.sentences.other`, words);
  const sentence = translate(sentenceKey(activity), { ...words, _: other }).replace(LEFT_OUT, '');
  const reason = text(activity.params?.['reason']);
  return reason === '' ? sentence : `${sentence}${translate(`${base}.because`, { reason })}`;
}

function wordsOf({ actor, actorUnit, unit, resource, action, params }: Said, translate: Translate) {
  const given = (name: string) => text(params?.[name]);
  const who = actor === 'system' ? translate(`${base}.system`) : actor;
  const own = Object.keys(params ?? {}).map((name) => [name, given(name)]);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    who: actorUnit ? translate(`${base}.who`, { who, unit: actorUnit.name }) : who,
    of: unit ? translate(`${base}.of`, { unit: unit.name }) : '',
    subject: [given('itemCode'), given('name')].filter((part) => part !== '').join(' '),
    target: [given('itemCode'), given('target')].filter((part) => part !== '').join(' '),
    subjectName: given('name'),
    period: periodText(given('period'), translate),
    occasion: given('occasion'),
    records: given('records') || '0',
    number: given('number'),
    people: given('people'),
    units: given('units') || '0',
    sum: given('sum'),
    to: given('to'),
    entered: translate(`resources.staff-entries.kinds.${given('kind')}`, { _: given('kind') }),
    unitName: given('unit'),
    count: given('count') || '0',
    date: given('date'),
    kind: translate(`resources.unit-changes.kinds.${given('kind')}`, { _: given('kind') }),
    value: [given('value'), given('unitOfMeasure')].filter((part) => part !== '').join(' '),
    consentBy: given('consentBy'),
    from: given('from'),
    created: given('created') || '0',
    updated: given('updated') || '0',
    left: given('left') || '0',
    frameworks: given('frameworks') || '0',
    schemes: given('schemes') || '0',
    processes: given('processes') || '0',
    resource: translate(`resources.${resource}.name`, { smart_count: 1, _: resource }),
    action: translate(`resources.${resource}.actions.${action}`, { _: action }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
