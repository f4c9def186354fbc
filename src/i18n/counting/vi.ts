/** What the page on privacy says in Vietnamese of how readers are counted. @property host that of a service */
export const vi = {
  title: 'Đếm lượt xem',
  none: () => ['Trang này không đếm người đọc. Con số lượt xem dưới một tin, nếu có, là của trang cũ.'],
  static: () => [
    'Lượt xem của mỗi bản tin được đếm từ nhật ký mà máy chủ vẫn ghi. Máy tìm kiếm, chương trình tự động, máy của cơ quan, trang tải trước mà chưa ai mở và lần mở lại trong vòng nửa giờ không được đếm.',
    'Chỉ số lượt xem của từng bản tin theo ngày được giữ lại, và chỉ tổng số được đăng. Địa chỉ mạng, tên trình duyệt hay dấu vết khác của người đọc không được giữ, kể cả ở dạng mã hóa. Không dùng cookie.',
    'Khi bạn mở một bản tin hay trang chủ, trình duyệt tải một tệp số liệu từ chính trang này để in con số mới nhất.',
  ],
  goatcounter: (host: string) => [
    `Khi bạn mở một bản tin, trình duyệt gửi đường dẫn và tiêu đề của trang ấy đến máy chủ đếm ${host} (phần mềm GoatCounter), rồi hỏi con số lượt xem để in dưới tin. Các trang khác không được đếm.`,
  ],
  matomo: (host: string) => [
    `Khi bạn mở một bản tin, trình duyệt gửi địa chỉ và tiêu đề của trang ấy đến máy chủ đếm ${host} (phần mềm Matomo), rồi hỏi con số lượt xem để in dưới tin. Các trang khác không được đếm.`,
  ],
  endpoint: (host: string) => [
    `Khi bạn mở một bản tin, trình duyệt hỏi máy chủ ${host} con số lượt xem của bản tin ấy để in dưới tin.`,
  ],
  service:
    'Như mọi máy chủ, máy ấy nhận địa chỉ mạng (IP) và tên trình duyệt của bạn. Trang không dùng cookie, không ghi gì vào máy của bạn để đếm, và không cho máy ấy biết bạn đến từ trang nào.',
  refused: {
    static:
      'Nếu trình duyệt bật tiết kiệm dữ liệu, “Không theo dõi” (Do Not Track) hoặc Global Privacy Control, tệp số liệu không được tải.',
    service:
      'Nếu trình duyệt bật tiết kiệm dữ liệu, “Không theo dõi” (Do Not Track) hoặc Global Privacy Control, không có gì được gửi và bạn không được đếm.',
  },
};

export type CountingMessages = typeof vi;
