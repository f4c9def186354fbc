import { monthName } from '../../src/filters/dates.ts';
import { groupBy } from '../../src/filters/group-by.ts';
import { formatNumber } from '../../src/filters/numbers.ts';
import type { Lang } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { MonthLink } from '../../src/pages/props.ts';

/** The months of a list as a small calendar: a row for each year, with the number of bulletins in each month. */
export function MonthGrid({
  months,
  lang,
  heading: Heading,
}: {
  months: readonly MonthLink[];
  lang: Lang;
  heading: 'h2' | 'h3';
}) {
  const words = messages(lang);
  const years = groupBy(months, (month) => month.key.slice(0, 4));
  return (
    <div class="months">
      {[...years].map(([year, inYear]) => (
        <section key={year}>
          <Heading>{year}</Heading>
          <ul>
            {inYear.map((month) => (
              <li key={month.key}>
                <a href={month.url}>
                  <span>
                    {shortMonth(month.key, lang)} <span class="visually-hidden">{year}</span>
                  </span>{' '}
                  <span class="month-count">
                    <span aria-hidden="true">{formatNumber(month.count, lang)}</span>
                    <span class="visually-hidden">({words.count(formatNumber(month.count, lang))})</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** “Tháng 4” or “April”: the year stands above. */
function shortMonth(key: string, lang: Lang): string {
  const name = monthName(key, lang);
  return lang === 'vi' ? `Tháng ${name.split('/')[0]}` : (name.split(' ')[0] ?? name);
}
