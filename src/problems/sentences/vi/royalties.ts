import type { RoyaltyProblems } from '../../catalogue/royalties.ts';
import type { Texts } from '../../problem.ts';

/** In Vietnamese, the problems of what royalties are counted from. */
export const royalties: Texts<RoyaltyProblems> = {
  'coefficient-above-cap': ({ key, kind, cap }) => [
    `“${key}” cao hơn hệ số cao nhất của loại “${kind}” vào ngày đăng: ${cap}.`,
    'Xem lại hệ số (không in ra đây vì là thông tin riêng) và loại bài (kind). Cơ quan có khung riêng thì ghi vào royalty-rates.yml.',
  ],
  'from-repeated': ({ day }) => [
    `Ngày ${day} được ghi hai lần, nên không biết dùng mức nào.`,
    'Giữ lại một mục cho mỗi ngày bắt đầu áp dụng.',
  ],
  'payee-shares': ({ why }) => [
    {
      missing: 'Có nhiều người nhận nhuận bút nhưng chưa ghi phần của từng người.',
      sum: 'Phần của những người nhận nhuận bút cộng lại không bằng 100.',
      name: 'Một người nhận nhuận bút được ghi hai lần.',
    }[why],
    'Ghi mỗi người một dòng, share là số phần trăm, cộng lại bằng 100: - {name: Họ và tên, share: 60}.',
  ],
  'translation-rate': ({ least, most }) => [
    `“editorial.translationRate” nằm ngoài mức cho bản dịch vào ngày đăng: từ ${least} đến ${most} phần trăm.`,
    `Viết theo phần trăm (${least}) hoặc theo phần (${least / 100}). Cơ quan có khung riêng thì ghi vào royalty-rates.yml.`,
  ],
};
