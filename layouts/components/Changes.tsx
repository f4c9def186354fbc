import { machineDate, shortDate, timeOfDay } from '../../src/filters/dates.ts';
import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import type { BulletinProps } from '../../src/pages/props.ts';

interface Props {
  changes: NonNullable<BulletinProps['changes']>;
  chrome: Chrome;
}

/** What was changed for readers since the publication, the newest first. */
export function Changes({ changes, chrome: { lang, zone } }: Props) {
  if (changes.length === 0) return null;
  return (
    <div class="box notice changes" role="note">
      <p class="box-title">{messages(lang).changes}</p>
      <ul>
        {changes.map(({ date, isDayAlone, note }) => (
          <li key={`${date} ${note}`}>
            <time datetime={machineDate(date, zone).slice(0, isDayAlone ? 10 : undefined)}>
              {shortDate(date, zone, lang)}
              {!isDayAlone && `, ${timeOfDay(date, zone)}`}
            </time>
            : {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
