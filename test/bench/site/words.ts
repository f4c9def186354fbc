/** Items between bars, wherever the lines end. */
const list = (text: string): readonly string[] => text.split(/\s*\|\s*/);

/**
 * The vocabulary of the benchmark's texts: an invented province's news. A sentence names the lists that it is filled
 * from in braces; `{n}` is a small number, `{day}` a day and month. Every word list may name others in turn.
 */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  office: list(`Ủy ban nhân dân tỉnh | Sở Xây dựng | Sở Nông nghiệp và Môi trường | Sở Khoa học và Công nghệ
    | Sở Giáo dục và Đào tạo | Sở Y tế | Trung tâm Phục vụ hành chính công
    | Ban Chỉ huy Phòng thủ dân sự tỉnh | Ủy ban nhân dân {place} | Thư viện tỉnh
    | Công ty Cấp nước Bến Mộc`),
  place:
    list(`xã Thượng Mộc | xã Hạ Mộc | xã Vân Đài | xã Gò Trám | xã Đồng Vừng | xã Khe Lim | phường Bến Mộc
    | phường Cầu Son | phường Đông Đình | khu vực ven sông Mộc | vùng bãi Bến Dâu`),
  people: list(`người cao tuổi | học sinh và phụ huynh | các hộ kinh doanh nhỏ | bà con trồng rau ven sông
    | cán bộ một cửa | các hợp tác xã | người lao động ở khu công nghiệp | thanh niên vừa xuất ngũ
    | người khuyết tật và gia đình | các hộ nuôi cá lồng`),
  work: list(`lắp thêm trạm đo mực nước tự động | mở lớp hướng dẫn nộp hồ sơ trực tuyến
    | sửa chữa tuyến đê và cống ngăn mặn | khám sức khỏe định kỳ tại trạm y tế
    | trồng cây xanh dọc hai bên đường liên xã | số hóa sổ hộ tịch và bản đồ địa chính
    | thay đường ống nước đã dùng hơn ba mươi năm | tập huấn kỹ năng thoát nạn khi có cháy
    | thu gom và phân loại rác tại nguồn | sưu tầm hiện vật của các làng nghề cũ
    | kiểm tra an toàn thực phẩm ở các chợ | nâng cấp mặt đường và hệ thống thoát nước`),
  result: list(`thời gian chờ giảm còn một nửa | mọi khoản thu chi đều được niêm yết công khai
    | người dân không phải đi lại nhiều lần | nước sạch về đến từng ngõ
    | học sinh không còn phải nghỉ học mỗi khi mưa lớn | số vụ va chạm trên tuyến đường giảm rõ rệt
    | sản phẩm của làng có thêm nơi tiêu thụ | mỗi hồ sơ đều có người chịu trách nhiệm được nêu tên
    | giá bán tại ruộng cao hơn năm trước`),
  reason: list(`đợt mưa kéo dài hồi tháng trước | nhu cầu của người dân tăng nhanh | hạ tầng cũ đã xuống cấp
    | góp ý của cử tri qua các buổi tiếp xúc | kế hoạch đã được Hội đồng nhân dân tỉnh thông qua
    | kinh nghiệm từ đợt làm thử ở {place}`),
  person:
    list(`ông Phan Viết Tường | bà Lê Thị Hoài | ông Đỗ Quang Vịnh | bà Trịnh Minh Nguyệt | anh Hà Văn Khê
    | chị Nguyễn Vân Đài | cô Bùi Thu Cúc`),
};

/** Sentences of a body, each about 150 characters long once it is filled. */
export const SENTENCES: readonly string[] = [
  'Từ ngày {day}, {office} cùng {place} {work}, ưu tiên trước hết cho {people} và những nơi còn khó khăn.',
  'Theo {person}, việc này bắt nguồn từ {reason}, và mục tiêu sau cùng là để {result}.',
  'Tính đến nay đã có {n} thôn, tổ dân phố hoàn thành phần việc của mình, {n} nơi khác đang làm và sẽ xong trước ngày {day}.',
  'Kinh phí thực hiện khoảng {n} tỉ đồng, trong đó {n} phần trăm do ngân sách tỉnh bảo đảm, phần còn lại từ nguồn xã hội hóa.',
  '“Chúng tôi làm từng bước, làm đến đâu báo cáo với dân đến đó”, {person} nói tại buổi họp với đại diện {people}.',
  'Ở {place}, {people} cho biết điều họ mong nhất là {result}, còn hình thức thì có thể chỉnh dần.',
  'Trước đó, do {reason}, nhiều hộ phải chờ đến {n} ngày mới nhận được kết quả, có trường hợp phải bổ sung giấy tờ ba lần.',
  '{office} đề nghị {people} theo dõi thông tin chính thức, không chia sẻ những tin chưa được kiểm chứng trên mạng.',
  'Ngoài việc {work}, đơn vị thi công còn cắm biển báo, bố trí người trực và để lại lối đi cho xe cứu thương.',
  'Số liệu của {office} cho thấy trong {n} tháng qua, {place} là nơi có nhiều ý kiến đóng góp nhất, phần lớn đã được trả lời.',
  'Những trường hợp không thể đến trực tiếp, nhất là {people}, được cán bộ đến tận nhà hướng dẫn và nhận giấy tờ.',
  'Sau đợt này, {office} sẽ đánh giá lại cách làm, công bố báo cáo trên cổng bản tin và lấy ý kiến trong {n} ngày.',
  '{person} nhắc lại rằng {work} là việc của nhiều năm, vì vậy mỗi nơi cần cử một người theo dõi lâu dài.',
  'Bà con ở {place} đã góp {n} ngày công, hiến hơn {n} mét đất và cho mượn sân nhà làm chỗ để vật tư.',
];

/** Items of the one list in a body. */
export const ITEMS: readonly string[] = [
  'Trước ngày {day}, {office} gửi kế hoạch chi tiết đến {place}.',
  'Mỗi tổ có {n} người, do {person} phụ trách.',
  'Việc {work} làm xong ở đâu thì nghiệm thu ngay ở đó.',
  'Ý kiến của {people} được ghi vào sổ và trả lời trong {n} ngày.',
  'Số điện thoại trực được niêm yết tại trụ sở {place}.',
];

export const HEADINGS: readonly string[] = [
  'Những việc làm ngay',
  'Kế hoạch từ nay đến cuối năm',
  'Người dân cần biết',
  'Ý kiến từ cơ sở',
  'Kinh phí và người phụ trách',
];

export const TITLES: readonly string[] = [
  '{office} {work} tại {place}',
  '{place} {work}, {result}',
  'Tổ chức {n} buổi gặp gỡ {people} ở {place}',
  '{people} {place} được hỗ trợ từ ngày {day}',
  '{office} trả lời kiến nghị của {people}',
];

export const SUMMARIES: readonly string[] = [
  'Từ ngày {day}, {office} {work} ở {place}, ưu tiên {people}. Sau {n} tuần, {result}.',
  'Vì {reason}, {place} sẽ {work} trong {n} ngày. Lịch cụ thể được báo trước cho {people}.',
];

export const AUTHORS = list('Mai Xuân | Hà Khê | Nguyễn Vân Đài | Lê Hoài | Quang Vịnh | Thu Cúc');

export const SOURCES = list('TTĐT | Báo Mộc Giang | Đài PTTH Mộc Giang');

/** Keywords are a topic with an angle: twenty by ten. */
export const TOPICS =
  list(`cấp nước | giao thông | dịch vụ công | y tế | trường học | chợ | làng nghề | du lịch | thư viện
  | nhà ở | đê điều | môi trường | nông nghiệp | khuyến học | việc làm | văn hóa | thể thao | an ninh
  | dữ liệu | đất đai`);

export const ANGLES =
  list(`nông thôn | đô thị | ven sông | vùng cao | trực tuyến | cộng đồng | mùa mưa | an toàn | bền vững
  | năm học mới`);
