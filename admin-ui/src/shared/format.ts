import { businessDay, businessTime } from '@milepost/domain/periods/china';
import { isDay } from '@milepost/domain/periods/dates';
import { grouped } from '@milepost/domain/exact/grouped';
import { onePlace } from '@milepost/domain/exact/text';

/** `-1234567.50` → `-1,234,567.50`: on the text itself, so that no digit is rounded away. */
export function formatDecimal(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  return grouped(String(value));
}

/** A percentage as the server sends it, with one decimal: `45.67` → `45.7%`. */
export function formatPercent(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  return `${formatDecimal(onePlace(value))}%`;
}

/** `2024-03-05`: of an instant, its business day, wherever the reader is. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '–';
  const at = instantOf(value);
  return at ? businessDay(at) : value;
}

/** `2024-03-05 14:03`, in China's time. */
export function formatDateTime(value: string | null | undefined): string {
  if (!value) return '–';
  const at = instantOf(value);
  return at ? `${businessDay(at)} ${businessTime(at)}` : value;
}

/** Undefined for what is a day already, or no date at all. */
function instantOf(value: string): Date | undefined {
  const at = isDay(value) ? undefined : new Date(value);
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

/** Bytes as a person reads them: `1.4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** The business day it is, as in the name of a file. */
export function today(): string {
  return businessDay(new Date());
}
