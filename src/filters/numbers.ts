import type { Lang } from '../i18n/language.ts';

const FORMATS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

/** 1.234.567,89 in Vietnamese, 1,234,567.89 in English (CLDR). */
export function formatNumber(value: number, lang: Lang): string {
  return FORMATS[lang].format(value);
}

/** A number of readers: “1.817”, or “—” while it is not known. Never a false 0. */
export function formatCount(value: number | undefined, lang: Lang): string {
  return value === undefined ? '—' : formatNumber(value, lang);
}

/** “312 kB”, “1,4 MB” (English: “1.4 MB”): decimal units, as file managers and browsers print them. */
export function fileSize(bytes: number, lang: Lang): string {
  if (bytes < 1000) return `${formatNumber(bytes, lang)} byte`;
  if (bytes < 999_500) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), lang)} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10, lang)} MB`;
}

/** “3 phút 5 giây”, “3 min 5 s”: how long a recording plays. */
export function duration(seconds: number, lang: Lang): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const units = lang === 'vi' ? ['phút', 'giây'] : ['min', 's'];
  const parts = [
    minutes > 0 && `${formatNumber(minutes, lang)} ${units[0]}`,
    rest > 0 && `${rest} ${units[1]}`,
  ];
  return parts.filter(Boolean).join(' ') || `0 ${units[1]}`;
}
