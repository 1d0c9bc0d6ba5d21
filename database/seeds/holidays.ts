import type { SeedHoliday } from './types';

const off = (name: string, ...dates: string[]): SeedHoliday[] =>
  dates.map((date) => ({ date: `2024-${date}`, name, isWorkday: false }));
const work = (name: string, ...dates: string[]): SeedHoliday[] =>
  dates.map((date) => ({ date: `2024-${date}`, name: `${name}调休上班`, isWorkday: true }));

/** Public holidays of 2024 and the weekends worked for them (国办发明电〔2023〕7号). */
export const holidays: SeedHoliday[] = [
  ...off('元旦', '01-01'),
  ...off('春节', '02-10', '02-11', '02-12', '02-13', '02-14', '02-15', '02-16', '02-17'),
  ...work('春节', '02-04', '02-18'),
  ...off('清明节', '04-04', '04-05', '04-06'),
  ...work('清明节', '04-07'),
  ...off('劳动节', '05-01', '05-02', '05-03', '05-04', '05-05'),
  ...work('劳动节', '04-28', '05-11'),
  ...off('端午节', '06-10'),
  ...off('中秋节', '09-15', '09-16', '09-17'),
  ...work('中秋节', '09-14'),
  ...off('国庆节', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'),
  ...work('国庆节', '09-29', '10-12'),
];
