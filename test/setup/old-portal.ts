/** Items of an invented portal as SharePoint gives them, as untidy as real ones; the same for the same number. */
export function oldItems(count: number, from = 1): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, i) => oldItem(from + i));
}

const day = (i: number) => new Date(Date.UTC(2012, 0, 1 + (i % 3000), 17)).toISOString().replace('.000', '');

function oldItem(i: number): Record<string, unknown> {
  const title = i % 97 === 0 ? 'Thông báo lịch tiếp công dân' : `Tin số ${i}: họp về việc ${i % 50}`;
  return {
    ID: i,
    Title: i % 5 === 0 ? title.normalize('NFD') : title,
    T_x00f3_m_x0020_t_x1eaf_t: i % 7 === 0 ? null : `Tóm tắt của tin ${i}.`,
    N_x1ed9_i_x0020_dung: i % 101 === 0 ? '' : messyHtml(i),
    Ng_x00e0_y_x0020_xu_x1ea5_t_x0020_b_x1ea3_n: i % 53 === 0 ? null : day(i),
    Ph_x00e2_n_x0020_lo_x1ea1_i: i % 61 === 0 ? 'Mục lạ' : 'Tin tức',
    T_x00e1_c_x0020_gi_x1ea3_: i % 3 === 0 ? 'Mai Xuân, Hà Khê' : 'Mai Xuân',
    OData__ModerationStatus: i % 31 === 0 ? 3 : 0,
    S_x1ed1__x0020_l_x01b0__x1ee3_t_x0020_ng_x01b0__x1edd_i_x0020__x0111__x1ecd_c: i * 3,
    Email: `rieng-${i}@tac-gia.example.vn`,
    'Hệ số tin': 5,
    Author: { Title: 'Tài khoản nội bộ' },
  };
}

function messyHtml(i: number): string {
  const next = `<a href="/Lists/TinTuc/ChiTiet.aspx?ID=${i + 1}">tin sau</a>`;
  const parts = [
    `<div class="ExternalClass${i}"><p class="ms-rteElement-P" style="text-align&#58;justify">&#8203;<span style="font-size&#58;14pt">Sáng nay,&#160;<strong>UBND</strong><strong> xã ${i} </strong>họp ${next}.</span></p><p>&#160;</p>`,
    i % 4 === 0 ? '<p>1. Việc một;<br>2. Việc hai.</p>' : '<ul><li>Một</li><li><p>Hai</p></li></ul>',
    i % 6 === 0
      ? '<table><tr><td rowspan="2">STT</td><td colspan="2">Chỉ tiêu</td></tr><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2 | 3</td><td>*</td></tr></table>'
      : '',
    i % 9 === 0 ? '<script>alert(1)</script><p style="display:none">ẩn</p>' : '',
    i % 8 === 0 ? `<p><img src="/Anh/${i}.jpg" alt="Hình ${i}"><br><em>Chú thích</em></p>` : '',
    `<p>Dân số &lt; 1000; 5*3*2; [1]; a_b. ${'Chữ của bài viết dài vừa phải. '.repeat(20)}</p></div>`,
  ];
  return parts.join('');
}
