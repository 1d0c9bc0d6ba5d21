import { z } from 'zod';
import { schemeForm } from '../evaluation-scheme/definition';
import { EVALUATE } from './job';
import { enqueue } from '../../jobs';
import { Refusal, invalid } from '../../core/refusal';
import type { Action } from '../../actions/action';
import type { Row } from '../../core/rows';
import { evaluationSchemes } from '../evaluation-scheme/resource';
import { evaluationRuns } from './resource';

const input = z.strictObject({ year: z.int().min(2000).max(2100), scheme: z.string().max(64) });

interface Scheme extends Row {
  year: number;
  state: string;
}

/** 批量汇总: keeps the scheme as it is now, and leaves the sums to a job (PM-6). */
export const createRun: Action<z.infer<typeof input>> = {
  resource: evaluationRuns,
  verb: 'create',
  input,
  async run(work, { year, scheme: schemeId }) {
    const scheme = await work.load<Scheme>(evaluationSchemes, schemeId);
    if (scheme.state !== 'published') throw invalid({ scheme: { code: 'schemeNotPublished' } });
    if (scheme.year !== year)
      throw invalid({ year: { code: 'schemeOtherYear', params: { year: scheme.year } } });
    await work.trx.raw('select pg_advisory_xact_lock(7320, ?)', [year]);
    const busy = await work.select(
      'evaluation_runs',
      "where t.year = ? and t.state in ('queued', 'computing') limit 1",
      [year],
    );
    if (busy.length > 0) throw new Refusal(409, 'runInProgress');
    const schemeSnapshot = await snapshotOf(schemeId);
    const { documentId } = await work.insert('evaluation_runs', {
      year,
      schemeId: scheme.id,
      schemeSnapshot,
      state: 'queued',
      progress: 0,
      progressText: 'queued',
      requestedById: work.principal.userId,
    });
    await enqueue(EVALUATE, { run: documentId }, { trx: work.trx });
    const after = { year, scheme: schemeId, schemeVersion: scheme.version };
    const about = { action: 'create', resource: 'evaluation-runs', recordId: documentId };
    work.log({ ...about, year, after, params: { name: schemeSnapshot.name } });
    return documentId;
  },
};

/** What the scheme says at this moment; what happens to it later changes nothing (BX-3). */
async function snapshotOf(documentId: string) {
  const scheme = await strapi.documents('api::evaluation-scheme.evaluation-scheme').findOne({
    documentId,
    populate: {
      bands: true,
      groups: {
        populate: {
          assessmentType: true,
          typeWeights: { populate: ['targetType'] },
          occasionWeights: { populate: ['occasion'] },
        },
      },
    },
  });
  return schemeForm.parse(scheme);
}
