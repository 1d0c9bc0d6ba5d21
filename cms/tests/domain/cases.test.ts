import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerCase, answerFile } from '../../src/domain/cases';

interface CaseFile {
  cases: { id: string; expect: unknown }[];
}

function read(name: string): string {
  return readFileSync(path.join(__dirname, '../fixtures', name), 'utf8');
}
function casesOf(name: string): CaseFile['cases'] {
  return (JSON.parse(read(name)) as CaseFile).cases;
}

describe('worked cases', () => {
  test.each(casesOf('scoring-cases.json'))(
    'scores case $id exactly as the domain rules work it out [FM-2]',
    ({ expect: expected, ...input }) => {
      expect(answerCase(input)).toEqual({ id: input.id, score: expected });
    },
  );

  test.each(casesOf('evaluation-cases.json'))(
    'evaluates $id exactly as the domain rules work it out [PM-6] [BX-11]',
    ({ expect: expected, ...input }) => {
      expect(answerCase(input)).toEqual({ id: input.id, ...(expected as object) });
    },
  );

  test('answers one JSON line per case in the order of the file [PM-6]', () => {
    const { lines, failed } = answerFile(read('scoring-cases.json'));
    const cases = casesOf('scoring-cases.json');
    expect(failed).toBe(0);
    expect(lines).toEqual(cases.map(({ id, expect: score }) => JSON.stringify({ id, score })));
  });

  test('says which case breaks a rule and still answers the others [PM-6]', () => {
    const cases = [
      { id: 'bad', method: 'proportional', points: '5', target: '0', value: '1' },
      { id: 'good', method: 'constraint', points: '5', met: true },
    ];
    expect(answerFile(JSON.stringify({ cases }))).toEqual({
      failed: 1,
      lines: [
        '{"id":"bad","error":"targetNotPositive","params":{"target":"0"}}',
        '{"id":"good","score":"5.000000"}',
      ],
    });
  });

  test.each(['', '[]', '{"cases":[1]}'])('refuses what is no case file: %p [PM-6]', (text) => {
    expect(() => answerFile(text)).toThrow('notACaseFile');
  });
});
