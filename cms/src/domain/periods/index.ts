export { businessDay, businessTime, dayBegins, dayEnds } from './china';
export { addDays, dayAt, dayOf, daysBetween, isDay, weekday, type Day } from './dates';
export { nameIn } from './name-in';
export { FREQUENCIES, periodsAsked, periodsOf, type Frequency, type Period } from './periods';
export { scheduledProgress, type SchedulePoint } from './schedule';
export { shiftYears } from './shift';
export {
  addWorkingDays,
  holidayCalendar,
  isWorkingDay,
  workingDaysBetween,
  type CalendarEntry,
  type HolidayCalendar,
} from './working-days';
