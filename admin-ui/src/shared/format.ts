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

const two = (number: number) => String(number).padStart(2, '0');

/** `2024-03-05`, in the reader's time zone where the value is an instant. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '–';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `2024-03-05 14:03`, in the reader's time zone. */
export function formatDateTime(value: string | null | undefined): string {
  if (!value) return '–';
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  return `${formatDate(value)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Bytes as a person reads them: `1.4 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

/** Today as `2024-03-05`, for comparison with due dates. */
export function today(): string {
  return formatDate(new Date().toISOString());
}
