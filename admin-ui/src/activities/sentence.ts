import type { Activity } from '../api/records';
import type { Translate } from '../shared/columns';
import { periodText } from '../shared/period-text';

const base = 'resources.activities';

type SentenceActivity = Pick<
  Activity,
  'actor' | 'actorUnit' | 'action' | 'resource' | 'unit' | 'params'
>;

/** The key of the sentence for what was done; one exists for each action the server records. */
export function sentenceKey({ resource, action }: Pick<Activity, 'resource' | 'action'>): string {
  return `${base}.sentences.${resource}.${action}`;
}

/** A word of a sentence that the server did not send. */
const LEFT_OUT = /%\{\w+\}/g;

/** One line of the feed as a sentence; an action without a sentence of its own gets a plain one. */
export function activitySentence(activity: SentenceActivity, translate: Translate): string {
  const words = wordsOf(activity, translate);
  const other = translate(`${base}.sentences.other`, words);
  const sentence = translate(sentenceKey(activity), { ...words, _: other }).replace(LEFT_OUT, '');
  // The sentence brings its own full stop.
  const reason = text(activity.params?.['reason']).replace(/[。.\s]+$/, '');
  return reason === '' ? sentence : `${sentence}${translate(`${base}.because`, { reason })}`;
}

function wordsOf(
  { actor, actorUnit, unit, resource, action, params }: SentenceActivity,
  translate: Translate,
) {
  const param = (name: string) => text(params?.[name]);
  const who = actor === 'system' ? translate(`${base}.system`) : actor;
  const own = Object.keys(params ?? {}).map((name) => [name, param(name)]);
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    who: actorUnit ? translate(`${base}.who`, { who, unit: actorUnit.name }) : who,
    of: unit ? translate(`${base}.of`, { unit: unit.name }) : '',
    subject: [param('itemCode'), param('name')].filter((part) => part !== '').join(' '),
    target: [param('itemCode'), param('target')].filter((part) => part !== '').join(' '),
    subjectName: param('name'),
    period: periodText(param('period'), translate),
    occasion: param('occasion'),
    records: param('records') || '0',
    number: param('number'),
    people: param('people'),
    units: param('units') || '0',
    sum: param('sum'),
    to: param('to'),
    entered: translate(`resources.staff-entries.kinds.${param('kind')}`, { _: param('kind') }),
    unitName: param('unit'),
    count: param('count') || '0',
    date: param('date'),
    kind: translate(`resources.unit-changes.kinds.${param('kind')}`, { _: param('kind') }),
    value: [param('value'), param('unitOfMeasure')].filter((part) => part !== '').join(' '),
    consentBy: param('consentBy'),
    from: param('from'),
    created: param('created') || '0',
    updated: param('updated') || '0',
    left: param('left') || '0',
    frameworks: param('frameworks') || '0',
    schemes: param('schemes') || '0',
    processes: param('processes') || '0',
    resource: translate(`resources.${resource}.name`, { smart_count: 1, _: resource }),
    action: translate(`resources.${resource}.actions.${action}`, { _: action }),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
