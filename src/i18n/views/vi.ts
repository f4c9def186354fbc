/** What `bantin views` says in Vietnamese. */
export const vi = {
  goaccessMissing:
    'Máy này chưa có goaccess, chương trình đếm lượt xem. Cài trên Debian hoặc Ubuntu: sudo apt-get install goaccess. Rồi chạy lại lệnh này.',
  goaccessFailed: (said: string) =>
    `goaccess dừng vì lỗi, nên chưa ghi gì. goaccess nói: ${said || '(không nói gì)'}`,
  damaged: (file: string, before: string | undefined) =>
    `Không đọc được sổ đếm ${file}, nên chưa ghi gì: đếm lại từ đầu thì mọi con số sẽ tụt. ${
      before === undefined
        ? 'Lấy tệp ấy từ bản sao lưu; không có bản nào thì đổi tên tệp để bắt đầu sổ mới.'
        : `Lấy lại bản ngay trước: đổi tên ${before} thành tên tệp ấy, rồi chạy lại lệnh này.`
    }`,
  waiting: (owner: string) => `Một lần đếm khác đang chạy (tiến trình ${owner}). Đang chờ…`,
  counted: (n: { logs: string; lines: string; readers: string; added: string }) =>
    `Đã đọc ${n.logs} nhật ký, ${n.lines} dòng: ${n.readers} lượt người đọc, sổ tăng ${n.added}.`,
  leftOut: (list: string) => `Không tính: ${list}.`,
  reasons: {
    crawler: (n: string) => `${n} của chương trình tự động`,
    editor: (n: string) => `${n} từ mạng của cơ quan`,
    reload: (n: string) => `${n} tải lại trong nửa giờ`,
    ahead: (n: string) => `${n} do trình duyệt tải trước`,
    status: (n: string) => `${n} lỗi hoặc chuyển hướng`,
    method: (n: string) => `${n} không phải để đọc (HEAD, POST…)`,
    host: (n: string) => `${n} của trang khác`,
    disorder: (n: string) =>
      `${n} đứng sai thứ tự thời gian (nhiều nhật ký ghép vào một tệp: hãy đưa từng tệp một)`,
    future: (n: string) => `${n} ghi giờ ở tương lai`,
  },
  unreadable: (n: string) => `${n} dòng không phải là yêu cầu hoặc bị hỏng: đã bỏ qua.`,
  withoutAgent: (n: string) =>
    `${n} lượt từ nhật ký không ghi trình duyệt: không biết lượt nào của chương trình tự động, nên đã tính cả. Đổi máy chủ sang dạng “combined”.`,
  unknownLog: (file: string) =>
    `Không hiểu ${file}: không phải nhật ký dạng nginx, Apache, IIS (W3C) hay JSON mỗi dòng một yêu cầu. Đã bỏ qua tệp này.`,
  cutLog: (file: string) => `${file} bị cắt hoặc hỏng: chỉ tính phần đọc được.`,
  emptyLogs: 'Các nhật ký chưa có yêu cầu nào.',
  written: (folder: string, files: string) => `Đã ghi số công bố vào ${folder} (${files} tệp đổi).`,
  sheets: (folder: string, months: string) => `Bảng riêng của cơ quan theo tháng đọc: ${folder} (${months}).`,
  csv: {
    columns: {
      month: 'Tháng',
      id: 'Mã bản tin',
      title: 'Tiêu đề',
      section: 'Chuyên mục',
      author: 'Tác giả',
      date: 'Ngày đăng',
      vi: 'Lượt đọc tiếng Việt',
      en: 'Lượt đọc tiếng Anh',
      sum: 'Cộng',
    },
    file: 'luot-xem',
  },
  report: {
    title: (month: string) => `Lượt người đọc tháng ${month}`,
    file: 'luot-xem',
    private: 'Báo cáo nội bộ của cơ quan.',
    made: (when: string) => `Lập lúc ${when}.`,
    none: 'Tháng này chưa đếm được lượt người đọc nào.',
    sum: 'Cộng',
    total: (readers: string, bulletins: string) =>
      `${readers} lượt người đọc, ${bulletins} bản tin có người đọc.`,
    how: 'Đếm từ nhật ký máy chủ: mỗi người mở một bản tin tính một lượt, mở lại trong nửa giờ không tính thêm. Không tính chương trình tự động, máy của cơ quan và trang báo lỗi.',
    names: {
      days: 'Theo ngày',
      sections: 'Theo chuyên mục',
      bulletins: 'Theo bản tin',
      languages: 'Theo ngôn ngữ',
    },
    columns: {
      day: 'Ngày',
      section: 'Chuyên mục',
      order: 'STT',
      bulletin: 'Bản tin',
      id: 'Mã',
      language: 'Ngôn ngữ',
      readers: 'Lượt đọc',
      share: 'Tỷ lệ',
    },
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    gone: '(tin không còn)',
    noSection: '(không còn chuyên mục)',
    chart: (name: string) => `Biểu đồ: ${name}. Số liệu ở bảng bên dưới.`,
    more: (count: string, readers: string) => `… và ${count} bản tin khác, ${readers} lượt.`,
    done: (file: string, readers: string) => `Đã ghi ${file}: ${readers} lượt người đọc.`,
    keepPrivate: 'Báo cáo này là việc nội bộ: đừng đưa lên trang.',
  },
  doctor: {
    good: (text: string) => `được   ${text}`,
    bad: (text: string) => `HỎNG   ${text}`,
    unsure: (text: string) => `lưu ý  ${text}`,
    goaccess: (version: string) => `goaccess ${version}`,
    settingsOff: 'Trang không hiện số đếm: trong site.yml chưa có views: {provider: static}.',
    settingsOn: 'site.yml: trang hiện số đếm từ nhật ký (views: {provider: static})',
    settingsOther: (provider: string) =>
      `Trang hiện số của nơi khác (provider: ${provider}), không phải số đếm từ nhật ký.`,
    logsNone: 'Chưa biết nhật ký ở đâu: ghi views: {logs: […]} trong site.yml, hoặc ghi tên tệp sau lệnh.',
    logMissing: (file: string) => `Không có tệp nào là ${file}. Xem dòng access_log trong cấu hình máy chủ.`,
    logUnreadable: (file: string) =>
      `Không được quyền đọc ${file}. Cho người chạy lệnh này vào nhóm đọc nhật ký: sudo usermod -aG adm TÊN`,
    logUnknown: (file: string) => `${file} không phải là nhật ký dạng nào Bantin biết.`,
    logs: (count: string, newest: string) => `${count} nhật ký đọc được, yêu cầu mới nhất lúc ${newest}`,
    logsEmpty: 'Các nhật ký đều trống: chưa ai mở trang, hoặc máy chủ ghi vào tệp khác.',
    logsOld: (newest: string) =>
      `Yêu cầu mới nhất trong nhật ký đã từ ${newest}: máy chủ có còn ghi vào các tệp này không?`,
    noBulletins: (sample: string) =>
      `Không dòng nào trong nhật ký là của một bản tin. Ví dụ có yêu cầu ${sample}; baseUrl trong site.yml có đúng không?`,
    bulletins: (share: string) =>
      `Nhật ký có yêu cầu đến bản tin (${share} lượt người đọc trong phần đã xem)`,
    noAgents: 'Nhật ký không ghi trình duyệt, nên không bỏ được chương trình tự động. Dùng dạng “combined”.',
    onlyCrawlers: 'Mọi yêu cầu đến bản tin đều bị bỏ ra: chương trình tự động, máy của cơ quan, hoặc lỗi.',
    stateNone: 'Chưa đếm lần nào: chạy bantin views collect.',
    state: (readers: string, until: string) => `Sổ đếm: ${readers} lượt, mới nhất lúc ${until}`,
    stateOld: (until: string, newest: string) =>
      `Sổ đếm dừng ở ${until}, mà nhật ký có đến ${newest}: lịch chạy (systemd, cron) có còn chạy không? Xem: systemctl list-timers, hoặc thư của cron.`,
    outputNone: (folder: string) =>
      `Chưa có ${folder}/views/: chạy bantin views collect, với --output nếu trang ở nơi khác.`,
    output: (folder: string) => `Số công bố nằm ở ${folder}/views/`,
    outputOld: (folder: string) => `${folder}/views/ cũ hơn sổ đếm: chạy lại bantin views collect.`,
    siteUnreachable: (url: string, why: string) => `Không mở được ${url} (${why}).`,
    siteMissing: (url: string, status: string) =>
      `${url} trả lời ${status}: máy chủ không đưa ra thư mục /views/. Xem đoạn location /views/ trong nginx.conf.`,
    siteOther: (url: string) => `${url} không phải là tệp vừa ghi: máy chủ đưa ra một bản khác.`,
    site: (url: string) => `${url} mở được`,
    allGood: 'Cả dây chuyền chạy tốt.',
    broken: (count: string) =>
      `${count} chỗ cần sửa, từ trên xuống: chỗ trên hỏng thì chỗ dưới chưa nói lên điều gì.`,
  },
  help: {
    output: 'thư mục của trang, nơi ghi /views/ (mặc định: dist)',
    reportOutput: 'tệp để ghi (mặc định: luot-xem-<tháng>.html ở thư mục đang đứng); - là in ra đầu ra chuẩn',
    format: 'loại tệp: html (mặc định) hoặc xlsx',
    intro: 'Đếm người đọc từ nhật ký của máy chủ, không theo dõi ai.',
    exits:
      'Mã kết thúc: 0 xong, 1 có nhật ký không đọc được hoặc có chỗ hỏng, 2 gõ lệnh sai, 3 máy gặp trục trặc (thiếu goaccess).',
  },
};

/** Everything that `bantin views` says. */
export type ViewMessages = typeof vi;
