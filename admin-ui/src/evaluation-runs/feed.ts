import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const evaluationRunFeed = defineMessages(
  {
    create: '%{who}发起了批量汇总“%{subject}”。',
    finish: '批量汇总“%{subject}”已完成。',
    fail: '批量汇总“%{subject}”未能完成。',
    announce: '%{who}将评估结果转入公示。',
    publish: '%{who}公布了评估结果。',
    supersede: '评估结果已被新的汇总替代。',
  },
  {
    create: '%{who} started the evaluation run “%{subject}”.',
    finish: 'The evaluation run “%{subject}” is computed.',
    fail: 'The evaluation run “%{subject}” could not be computed.',
    announce: '%{who} put the results under public notice.',
    publish: '%{who} published the results.',
    supersede: 'The results were superseded by a later run.',
  },
);
