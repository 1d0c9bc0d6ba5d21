import { panelTexts } from './panels';
import { labelOf, type Label } from '../../messages/labels';
import { otherTypes, type WordsByType } from './nouns';
import { strapiZh } from './strapi-zh';
import { valueTexts } from './values';

/** What Strapi keeps with every document. */
const SYSTEM_FIELDS: Readonly<Record<string, Label>> = {
  createdAt: ['创建时间', 'Created at'],
  updatedAt: ['更新时间', 'Updated at'],
  publishedAt: ['发布时间', 'Published at'],
  createdBy: ['创建人', 'Created by'],
  updatedBy: ['更新人', 'Updated by'],
  status: ['状态', 'Status'],
};

interface Schema {
  info: { displayName: string; pluralName?: string };
  attributes: Record<string, unknown>;
}

/** Schemas by uid, content types and components apart, as the admin's keys have them. */
export interface Schemas {
  types: Readonly<Record<string, Schema>>;
  components: Readonly<Record<string, Schema>>;
}

/** A text that stands under a key of its own. Error: a type gives a value another text than is known. */
export function valuesOf(words: WordsByType): Readonly<Record<string, Label>> {
  const all: Record<string, Label> = { ...valueTexts };
  for (const [uid, { values = {} }] of Object.entries(words)) {
    const twice = Object.keys(values).find((value) => Object.hasOwn(all, value));
    if (twice !== undefined)
      throw new Error(
        `${uid} gives the value ${twice} a text, which it has already (${all[twice]?.[0]}): take it out of its words.ts`,
      );
    Object.assign(all, values);
  }
  return all;
}

/** The name of a type: under its Chinese one in the menu, under its plural where that is a value. */
const namesOf = (schemas: Schemas['types'], words: WordsByType): [string, Label][] =>
  Object.entries(schemas).flatMap(([uid, { info }]): [string, Label][] => {
    const english = words[uid]?.english;
    if (!english) return [];
    const label: Label = [info.displayName, english];
    const plural = uid.startsWith('api::') ? info.pluralName : undefined;
    return [[info.displayName, label], ...(plural ? [[plural, label] as [string, Label]] : [])];
  });

/** What the sign-in page says. */
const signInTexts: Readonly<Record<string, readonly [string, string]>> = {
  'Auth.form.welcome.title': ['里程 管理后台', 'Milepost administration'],
  'Auth.form.welcome.subtitle': [
    '请使用管理后台账号登录',
    'Sign in with your administration account',
  ],
};

/** Every pattern of the product's fields is that of a decimal. */
const patternTexts: Readonly<Record<string, readonly [string, string]>> = {
  'components.Input.error.validation.regex': [
    '请填写数字，如 0.8。',
    'Give a number, such as 0.8.',
  ],
  'content-manager.error.validation.regex': ['请填写数字，如 0.8。', 'Give a number, such as 0.8.'],
};

/** All texts of our own in the Strapi admin, in one language. */
export function translationsOf(
  schemas: Schemas,
  typeWords: WordsByType,
  language: 'zh' | 'en',
): Record<string, string> {
  const words = { ...otherTypes, ...typeWords };
  const side = language === 'zh' ? 0 : 1;
  const labels = (group: 'content-types' | 'components', all: Schemas['types']) =>
    Object.entries(all).flatMap(([uid, { attributes }]) =>
      Object.keys(attributes).flatMap((field) => {
        const label = words[uid]?.fields?.[field] ?? labelOf(uid, field);
        return label ? [[`content-manager.${group}.${uid}.${field}`, label[side]]] : [];
      }),
    );
  return Object.fromEntries([
    ...(language === 'zh' ? Object.entries(strapiZh) : []),
    ...Object.entries(SYSTEM_FIELDS).flatMap(([field, label]) =>
      Object.keys(schemas.types).map((uid) => [
        `content-manager.content-types.${uid}.${field}`,
        label[side],
      ]),
    ),
    ...labels('content-types', schemas.types),
    ...labels('components', schemas.components),
    ...Object.entries(panelTexts).map(([key, label]) => [`milepost.${key}`, label[side]]),
    ...Object.entries(signInTexts).map(([key, label]) => [key, label[side]]),
    ...Object.entries(patternTexts).map(([key, label]) => [key, label[side]]),
    ...Object.entries(valuesOf(words)).map(([key, label]) => [key, label[side]]),
    ...namesOf(schemas.types, words).map(([key, label]) => [key, label[side]]),
  ]) as Record<string, string>;
}
