/** Words in use that the list of Hunspell lacks, found by reading real bulletins. */
export const MORE_WORDS: readonly string[] = [
  // Syllables.
  ...words(`sạc điềm cược trỗi nòng úc tầu nhếch hễ đáu xịn phốt nấn nghĩnh mợ mẩu lõa hoóc cừa cún phượt phuộc rụm
    oánh nhại ngụt ngọa ngúm ngùn nguậy nguầy nghía mưng muồm khụy hùi hó dụi dẹo dùm dèo dèm dãn duệ diếm búc báy huế`),
  // Words out of other languages, as one word.
  ...words(`ôtô môtô xêrum đôla nilông nilon bêtông kiôt kiốt êkíp panô magiê cáctông axít ôxy ăngten đioxit điôxít ximăng vắcxin
    virút týp sơmi sôcôla rađa nitơ môtíp iốt kilômét xăngtimét milimét côngtenơ crôm capô canô balô phôtô rôbốt tivi
    cátxê cáplô bôxít mêtan prôtêin ađrênalin xêmina xírô sirô đôping ămpe vônkế ápphích pakét măngsét`),
  // English ones that would be Vietnamese without marks.
  ...words('hit hot top set chip chat net bit bot tip ship cat cut hat kip nick clip tour'),
];

function words(lines: string): string[] {
  return lines.split(/\s+/).filter((word) => word !== '');
}
