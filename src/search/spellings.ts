/**
 * Words that are spelled in several ways: a search for one finds the others. Dashes between syllables do not count. An
 * office adds its own by `abbreviations` in `site.yml`.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['vắc xin', 'vacxin', 'vaccine', 'vắcxin', 'vaccin'],
  ['internet', 'in tơ nét'],
  ['ô tô', 'ôtô'],
  ['mô tô', 'môtô'],
  ['xe buýt', 'xe bus'],
  ['cà phê', 'café'],
  ['xi măng', 'ximăng'],
  ['ki lô mét', 'kilômét', 'kilomet'],
  ['mê tan', 'mêtan', 'methane'],
  ['ma ra tông', 'marathon'],
  ['bác sĩ', 'bác sỹ'],
  ['kỹ thuật', 'kĩ thuật'],
  ['kỷ niệm', 'kỉ niệm'],
  ['lý luận', 'lí luận'],
  ['quản lý', 'quản lí'],
  ['địa lý', 'địa lí'],
  ['quy định', 'qui định'],
  ['quy hoạch', 'qui hoạch'],
  ['quy chế', 'qui chế'],
  ['công ty', 'công ti'],
  ['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Daklak'],
  ['Đắk Nông', 'Đắc Nông', 'Đăk Nông'],
  ['Kon Tum', 'Kontum'],
  ['Pleiku', 'Plei Ku', 'Plây Cu'],
  ['Quy Nhơn', 'Qui Nhơn'],
  ['Buôn Ma Thuột', 'Buôn Mê Thuột', 'Ban Mê Thuột'],
  ['Sa Pa', 'Sapa'],
];
