import type { MethodKind, ParamName } from './registry';

/** A text in Chinese and in English. */
export type Words = readonly [zh: string, en: string];

export interface MethodWords<Name extends string = string> {
  name: Words;
  params: Readonly<Record<Name, Words>>;
}

/** What methods and parameters are called, in the Strapi admin and in the portal. */
export const METHOD_WORDS: { readonly [Kind in MethodKind]: MethodWords<ParamName<Kind>> } = {
  proportional: {
    name: ['正向比例', 'Proportional'],
    params: { floor: ['下限', 'Floor'], cap: ['上限', 'Cap'] },
  },
  step: {
    name: ['阶梯扣分', 'Step deduction'],
    params: {
      step: ['级差', 'Step'],
      perStep: ['每级扣分', 'Deduction per step'],
      zeroAt: ['零分线', 'Zero at'],
      bonusPerStep: ['每超一级加分', 'Bonus per step'],
      bonusCap: ['加分上限', 'Cap on bonus'],
    },
  },
  bands: { name: ['分档', 'Bands'], params: { bands: ['分档', 'Bands'] } },
  difference: {
    name: ['差值计分', 'By difference'],
    params: { perUnit: ['每差一单位扣分', 'Deduction per unit'], floor: ['下限', 'Floor'] },
  },
  deduct: { name: ['扣分制', 'Deduction'], params: { floor: ['下限', 'Floor'] } },
  bonus: {
    name: ['加分', 'Bonus'],
    params: { cap: ['上限', 'Cap'], highestPerGroup: ['同组取最高', 'Highest of each group'] },
  },
  milestone: {
    name: ['阶段验收', 'Milestones'],
    params: {
      stages: ['阶段', 'Stages'],
      latePerMonth: ['每逾期一月扣分', 'Deduction per month late'],
    },
  },
  judged: { name: ['综合评分', 'Judged'], params: { grades: ['评分等级', 'Grades of judgement'] } },
  constraint: { name: ['约束性', 'Constraint'], params: { penalty: ['未达扣分', 'Penalty'] } },
  veto: {
    name: ['一票否决', 'Veto'],
    params: { effect: ['否决效果', 'Effect'], grade: ['等次', 'Grade'] },
  },
  formula: {
    name: ['公式', 'Formula'],
    params: { expression: ['计算公式', 'Expression'], cap: ['上限', 'Cap'] },
  },
};

export interface FormWords<Name extends string = string> {
  /** Of the part of the form with the parameters. */
  title: Words;
  /** What a field asks for, said below it. */
  hints: Readonly<Partial<Record<Name, Words>>>;
  /** Of a parameter that is a list: its rows, a component of their own. */
  rows?: Readonly<Partial<Record<Name, RowWords>>>;
}

interface RowWords {
  component: string;
  fields: Readonly<Record<string, { label: Words; hint?: Words }>>;
}

/** What the forms of the Strapi admin say besides. */
export const METHOD_FORMS: { readonly [Kind in MethodKind]: FormWords<ParamName<Kind>> } = {
  proportional: {
    title: ['正向比例参数', 'Proportional'],
    hints: {
      floor: [
        '完成率低于下限得 0 分，如 0.6；默认 0。',
        'Below this completion rate the score is 0, such as 0.6; 0 by default.',
      ],
      cap: [
        '计分的最高完成率，如 1.1 表示最多得分值的 110%；默认 1。',
        'The highest rate that counts: 1.1 gives at most 110% of the points; 1 by default.',
      ],
    },
  },
  step: {
    title: ['阶梯扣分参数', 'Steps'],
    hints: {
      step: [
        '每级的完成率差，如 0.1 即 10 个百分点。',
        'The rate of one step, such as 0.1 for ten percentage points.',
      ],
      perStep: [
        '每低一级扣的分，不足一级按一级计。',
        'Points taken for each step below; a started step counts whole.',
      ],
      zeroAt: [
        '完成率等于或低于此值得 0 分；可不填。',
        'At this rate or below the score is 0; may be left empty.',
      ],
      bonusPerStep: [
        '每高一整级加的分；默认 0。',
        'Points added for each whole step above; 0 by default.',
      ],
      bonusCap: ['加分最多多少分。', 'The most points that are added.'],
    },
  },
  bands: {
    title: ['分档', 'Bands'],
    hints: {},
    rows: {
      bands: {
        component: 'band',
        fields: {
          min: {
            label: ['完成率下限', 'From rate'],
            hint: [
              '完成率达到此值即按本档计分，自上而下取第一个符合的档。',
              'The band applies from this rate; the first that fits, from above, counts.',
            ],
          },
          share: {
            label: ['得分比例', 'Share of points'],
            hint: ['得分占分值的比例，如 0.8。', 'Share of the points, such as 0.8.'],
          },
        },
      },
    },
  },
  difference: {
    title: ['差值计分参数', 'Difference'],
    hints: {
      perUnit: [
        '审核值与目标值每相差一个计量单位扣的分，须大于 0。',
        'Points taken for each unit of measure between value and target; above 0.',
      ],
      floor: [
        '扣到此分为止，不得高于分值；默认 0。',
        'Deductions stop at this score, at most the points; 0 by default.',
      ],
    },
  },
  deduct: {
    title: ['扣分制参数', 'Deduction'],
    hints: { floor: ['扣到此分为止；默认 0。', 'Deductions stop at this score; 0 by default.'] },
  },
  bonus: {
    title: ['加分参数', 'Bonus'],
    hints: {
      cap: ['本条目加分的上限，以分计。', 'The most this item can add, in points.'],
      highestPerGroup: [
        '同一组的加分事项只取最高的一项。',
        'Of the events of one group only the highest counts.',
      ],
    },
  },
  milestone: {
    title: ['阶段验收参数', 'Milestones'],
    hints: {
      latePerMonth: [
        '每逾期一个月扣的分；默认 0。',
        'Points taken for each month late; 0 by default.',
      ],
    },
    rows: {
      stages: {
        component: 'stage',
        fields: {
          code: { label: ['编号', 'Code'] },
          share: {
            label: ['比例', 'Share'],
            hint: ['各阶段比例合计为 1。', 'The shares of all stages add up to 1.'],
          },
        },
      },
    },
  },
  judged: {
    title: ['评分等级', 'Grades of judgement'],
    hints: {},
    rows: {
      grades: {
        component: 'judged-grade',
        fields: {
          name: { label: ['等级', 'Grade'] },
          share: {
            label: ['得分比例', 'Share of points'],
            hint: ['得分占分值的比例，0 至 1。', 'Share of the points, 0 to 1.'],
          },
        },
      },
    },
  },
  constraint: {
    title: ['约束性参数', 'Constraint'],
    hints: {
      penalty: [
        '未达要求扣的分；不填则扣全部分值。',
        'Points taken when it is not met; all of them if left empty.',
      ],
    },
  },
  veto: {
    title: ['一票否决参数', 'Veto'],
    hints: {
      effect: [
        '触发后的效果：本条目、本目标类型或总分记 0，限定等次，或不参加评优。',
        'What follows: the item, the target type or the total is 0, the grade is capped, or no awards.',
      ],
      grade: [
        '效果为限定等次时填写最高可得等次。',
        'The best grade that remains, where the effect caps the grade.',
      ],
    },
  },
  formula: {
    title: ['公式参数', 'Formula'],
    hints: {
      expression: [
        '可用 points（分值）、target（目标值）、value（审核值）、rate（完成率）、eventPoints（事项分合计），及 + - * / 、比较、? :、min、max。',
        'May use points, target, value, rate and eventPoints, with + - * /, comparison, ? :, min and max.',
      ],
      cap: [
        '得分不超过分值乘以此数；默认 1。',
        'The score is at most the points times this number; 1 by default.',
      ],
    },
  },
};
