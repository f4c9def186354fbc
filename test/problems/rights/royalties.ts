import type { RoyaltyProblems } from '../../../src/problems/catalogue/royalties.ts';
import type { Rights } from './right.ts';

/** What is right for the problems of what royalties are counted from. */
export const ROYALTY_RIGHTS: Rights<RoyaltyProblems> = {
  'coefficient-above-cap': {
    right: 'editorial: {articleCoefficient: 10}',
    why: {
      vi: 'Khung nhuận bút đi kèm là của Nghị định 18/2014/NĐ-CP; bảng nhuận bút vẫn tính theo số đã ghi, và đánh dấu dòng ấy.',
      en: 'The table that comes with Bantin is that of Nghị định 18/2014/NĐ-CP. Royalties are still counted as written, and the line is marked.',
    },
  },
  'from-repeated': { right: '- {from: 2017-07-01, amount: 1300000}' },
  'payee-shares': {
    site: 'shares that are not 100 together',
    right: 'editorial: {payees: [{name: Mai Xuân, share: 60}, {name: Đỗ Lam, share: 40}]}',
  },
  'translation-rate': { right: 'editorial: {translationRate: 0.4}' },
};
