import { shortDate } from '../../../../src/filters/dates.ts';

export const data = { permalink: 'vi/tsx.html' };

export default () => (
  <p>
    {shortDate(Date.UTC(2017, 3, 26, 17), 'Asia/Ho_Chi_Minh')} – {'<b>'}
  </p>
);
