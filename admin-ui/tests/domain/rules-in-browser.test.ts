/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

interface CaseFile {
  cases: { id: string; expect: unknown }[];
}

const MEGABYTE = 1024 * 1024;
const root = join(__dirname, '../../..');
const read = (name: string) => readFileSync(join(root, 'cms/tests/fixtures', name), 'utf8');

describe('the rules of the domain, built for a browser', () => {
  // A context that has JavaScript and nothing of Node.
  const context: { rules?: { answerFile(json: string): { lines: string[] } } } = {};
  beforeAll(() => {
    const script = execFileSync('node', [join(root, 'scripts/test/rules-bundle.mjs')], {
      encoding: 'utf8',
      maxBuffer: 16 * MEGABYTE,
    });
    runInNewContext(`${script}; globalThis.rules = rules`, context);
  });
  const answers = (json: string) =>
    context.rules?.answerFile(json).lines.map((line) => JSON.parse(line) as object);

  it.each(['scoring-cases.json', 'evaluation-cases.json'])(
    'answer %s as the server does',
    (name) => {
      const { cases } = JSON.parse(read(name)) as CaseFile;
      expect(answers(read(name))).toEqual(
        cases.map(({ id, expect: said }) =>
          typeof said === 'string' ? { id, score: said } : { id, ...(said as object) },
        ),
      );
    },
  );

  it('work out a formula, in fractions', () => {
    const params = { expression: 'points * value / 3' };
    const one = { id: 'f', method: 'formula', points: '10', value: '1', params };
    expect(answers(JSON.stringify({ cases: [one] }))).toEqual([{ id: 'f', score: '3.333333' }]);
  });
});
