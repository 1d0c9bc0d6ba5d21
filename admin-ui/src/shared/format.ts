/** `-1234567.50` → `-1,234,567.50`: on the text itself, so that no digit is rounded away. */
export function formatDecimal(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  const [whole = '', fraction] = trimZeros(String(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Databases keep a fixed scale: `12.500000` is 12.5. */
function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A percentage as the server sends it, with one decimal: `45.67` → `45.7%`. */
export function formatPercent(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return '–';
  return `${formatDecimal(Number(value).toFixed(1))}%`;
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

/** The date a number of days later, or earlier: `2024-03-01`, -1 → `2024-02-29`. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
