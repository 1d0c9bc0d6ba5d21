import { defineMessages } from '../i18n/messages';

/** Words of the sentences of scoring methods that are not of one method only. */
export const methodMessages = defineMessages(
  {
    and: '；',
    end: '。',
    comma: '、',
    full: '最多得满分',
    cap: '最多得分值的 %{share}',
    variables: {
      points: '分值',
      target: '目标值',
      value: '审核值',
      rate: '完成率',
      eventPoints: '事项分合计',
    },
  },
  {
    and: '; ',
    end: '.',
    comma: ', ',
    full: 'up to the full points',
    cap: 'at most %{share} of the points',
    variables: {
      points: 'points',
      target: 'target value',
      value: 'verified value',
      rate: 'completion rate',
      eventPoints: 'sum of events',
    },
  },
);
