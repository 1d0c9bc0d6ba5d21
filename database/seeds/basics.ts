import type {
  AssessmentTypeCode,
  IndicatorCategoryCode,
  Named,
  SeedOccasion,
  TargetTypeCode,
} from './types';

export const assessmentTypes: Named<AssessmentTypeCode>[] = [
  { code: 'directUnit', name: '厅直单位', nameEn: 'Direct units' },
  { code: 'cityBureau', name: '市州交通局', nameEn: 'City bureaus' },
  { code: 'company', name: '三大公司', nameEn: 'Companies' },
  { code: 'division', name: '机关处室', nameEn: 'Divisions' },
];

export const targetTypes: Named<TargetTypeCode>[] = [
  { code: 'functional', name: '职能绩效', nameEn: 'Functional performance' },
  { code: 'safety', name: '安全生产', nameEn: 'Work safety' },
  { code: 'integrity', name: '廉政建设', nameEn: 'Integrity' },
  { code: 'officeBuilding', name: '机关建设', nameEn: 'Office building' },
];

export const occasions: SeedOccasion[] = [
  {
    code: 'routine',
    name: '平时考核（半年）',
    nameEn: 'Routine (half-year)',
    kind: 'routine',
    through: 'halfYear',
  },
  { code: 'yearEnd', name: '年终考核', nameEn: 'Year-end', kind: 'yearEnd', through: 'year' },
  { code: 'special', name: '专项考核', nameEn: 'Special', kind: 'special' },
];

export const indicatorCategories: Named<IndicatorCategoryCode>[] = [
  { code: 'construction', name: '建设投资', nameEn: 'Construction and investment' },
  { code: 'service', name: '服务保障', nameEn: 'Services' },
  { code: 'governance', name: '行业治理', nameEn: 'Governance' },
  { code: 'safety', name: '安全应急', nameEn: 'Safety' },
  { code: 'integrity', name: '廉政建设', nameEn: 'Integrity' },
  { code: 'party', name: '党建与机关建设', nameEn: 'Party and office building' },
];
