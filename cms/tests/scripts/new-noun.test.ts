import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyNoun } from '../../../scripts/lib/new-noun.mjs';

const names = { singular: 'suggestion', plural: 'suggestions', chinese: '合理化建议' };
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'milepost-noun-'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a new noun begins as the example under its own name', () => {
  const copies = copyNoun(names, project, new Date('2027-03-04T05:06:07.890Z'));
  expect(copies).toEqual(
    expect.arrayContaining([
      'admin-ui/src/suggestions/SuggestionShow.tsx',
      'cms/src/api/suggestion/content-types/suggestion/schema.json',
      'cms/tests/api/matrix/nouns/suggestions.ts',
      'database/migrations/2027.03.04T05.06.07.suggestions.ts',
    ]),
  );
  const texts = copies.map((copy) => `${copy}\n${readFileSync(join(project, copy), 'utf8')}`);
  expect(texts.filter((text) => /inspection|检查/i.test(text))).toEqual([]);
  expect(() => copyNoun(names, project)).toThrow('is there already');
});
