/** What its Vietnamese words call otherwise than the forms do, where a section is “chuyên mục”: to be put in the place of it. */
export const EDITOR_TERMS: readonly [its: string, ours: string][] = [
  ['Chuyên mục', 'Mục'],
  ['chuyên mục', 'mục'],
  ['Đường dẫn tĩnh', 'Tên thư mục'],
  ['đường dẫn tĩnh', 'tên thư mục'],
];

/**
 * What the web editor's package says otherwise than Vietnamese offices do, or in English alone, by its keys: the way of a
 * bulletin (lưu nháp, gửi duyệt, duyệt, đăng), mistakes in a form, what somebody else has changed meanwhile. Texts that
 * begin with a dot are of MessageFormat 2.
 */
export const EDITOR_WORDS: Readonly<Record<string, string>> = {
  collections: 'Nội dung',
  no_entries_created: 'Chưa có bài nào.',
  publish: 'Đăng',
  'status.in_review': 'Chờ duyệt',
  'status.ready': 'Đã duyệt',
  'status.deploying': 'Đang đưa lên trang',
  'workflow.publish_entry': 'Đăng bản tin',
  'workflow.deploying_deletion': 'Xóa',
  publishing: 'Đang đăng…',
  'workflow.unpublished_entries': 'Bài chưa đăng',
  'workflow.published_entries': 'Bài đã đăng',
  'workflow.confirm_sending_for_review':
    'Bài đã được lưu thành bản nháp. Bạn có muốn gửi ngay cho người duyệt không?',
  'workflow.confirm_publishing_entry':
    'Bạn có chắc muốn đăng bài này không? Bài được nhận vào nhánh chính, rồi trang được dựng lại.',
  'workflow.publishing_entry': 'Đang đăng…',
  'workflow.entry_published': 'Đã nhận bài vào nhánh chính. Trang đang được dựng lại.',
  'workflow.publish_blocked': 'Bài còn lỗi. Hãy sửa lỗi rồi mới đăng.',
  'workflow.publishing_entry_failed':
    'Chưa đăng được, bài vẫn ở “Đã duyệt”. Nơi giữ kho chưa nhận bài: hãy mở đề xuất ở đó xem còn thiếu gì (kiểm tra chưa xong, chưa đủ người chấp thuận, trùng chỗ sửa), rồi đăng lần nữa.',
  viewing_editorial_workflow:
    'Bạn đang xem bảng duyệt bài. Bản nháp: {$draft}. Chờ duyệt: {$review}. Đã duyệt: {$ready}. Đang chờ xóa: {$deletion}.',

  // The name of the field stands before each.
  'validation.value_missing': 'không được để trống.',
  'validation.invalid_value': 'giá trị không đúng.',
  'validation.type_mismatch.number': 'cần viết một số.',
  show_errors: 'Xem lỗi',

  'save_conflict.title': 'Người khác đã sửa bài này',
  'save_conflict.modified_by': '{$name} đã sửa bài này vào {$date}, sau khi bạn mở bài.',
  'save_conflict.modified': 'Bài này đã được sửa trong kho sau khi bạn mở bài.',
  'save_conflict.deleted': 'Bài này đã bị xóa khỏi kho sau khi bạn mở bài.',
  'save_conflict.overwrite_warning': 'Nếu lưu bây giờ, phần người khác đã sửa sẽ mất.',
  'save_conflict.recreate_warning': 'Nếu lưu bây giờ, bài sẽ được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Có người vừa lưu vào kho cùng lúc với bạn. Hãy lưu lại lần nữa.',
  'remote_change.reload_entry': 'Tải lại bài',
  'remote_change.confirm_reloading_entry':
    'Bạn có chắc muốn tải lại bài không? Những gì bạn chưa lưu sẽ mất.',
  'saving_entry.error.description':
    'Chưa lưu được bài. Những gì bạn đã viết vẫn còn trong biểu mẫu này; hãy thử lại sau. Nếu vẫn không được, hãy báo người quản trị trang.',

  sign_in_using_access_token_workflow_note:
    'Vì có bước duyệt bài, mã này cũng phải có quyền đọc và ghi yêu cầu hợp nhất (pull request).',
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập bạn bằng tài khoản {$account} trên {$service} và chép cài đặt của máy đã tạo ra nó. Chỉ tiếp tục nếu chính bạn đã tạo liên kết.',
  domain: 'Tên miền',

  'entry_sidebar.slug.title': 'Tên thư mục',
  'entry_sidebar.slug.generated_on_save': 'Tên thư mục được lấy từ tiêu đề khi lưu lần đầu.',
  'entry_sidebar.slug.unavailable': 'Bài này chưa có thư mục.',
  list_item_options: 'Việc với mục này',
  select_item: 'Chọn {$name}',
  'relation_field.save_together_hint': '{$name} mới sẽ được lưu cùng bài bạn đang sửa.',
  'relation_field.add_failed': 'Không thêm được {$name}. Chi tiết có trong bảng điều khiển của trình duyệt.',

  replace_file: 'Thay tệp',
  replace_image: 'Thay hình',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ hình',
  file_unavailable: 'Không có tệp',
  file_unavailable_description: 'Không tải được tệp này. Có thể tệp đã bị chuyển đi hoặc bị xóa.',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count * {{Chỗ dùng tệp trong {$count} bài cũng sẽ bị bỏ.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count * {{Không xóa được tệp này, vì thiếu nó thì các mục sau đây trong những bài dùng nó không còn đúng. Hãy sửa các bài ấy trước.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count * {{Chỗ dẫn tới bài trong {$count} bài khác cũng sẽ bị bỏ.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count * {{Không xóa được bài này, vì thiếu nó thì các mục sau đây trong những bài khác không còn đúng. Hãy sửa các bài ấy trước.}}',

  folders: 'Thư mục',
  more_folders: 'Thêm thư mục',
  back_to_parent_folder: 'Về thư mục trên',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới sẽ được tạo trong “{$folder}”.',
  'new_folder_error.empty': 'Tên thư mục không được để trống.',
  'new_folder_error.invalid': 'Tên thư mục không được có dấu gạch chéo hay bắt đầu bằng dấu chấm.',
  'new_folder_error.duplicate': 'Ở đây đã có thư mục hoặc tệp cùng tên.',
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Không tạo được thư mục.',
  folder_options: 'Tùy chọn thư mục',
  show_folder_options: 'Hiện tùy chọn thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Viết tên mới bên dưới.}} * {{Viết tên mới bên dưới. {$count} tệp trong thư mục được chuyển theo, các bài dùng tệp được sửa theo.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Viết tên mới bên dưới.}} * {{Viết tên mới bên dưới. {$count} tệp trong thư mục được chuyển theo và đổi địa chỉ: hãy sửa các bài dùng tệp.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Bạn có chắc muốn xóa thư mục trống “{$name}” không?}} * {{Bạn có chắc muốn xóa thư mục “{$name}” và {$count} tệp trong đó không?}}',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Không đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Không xóa được thư mục.',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Nội dung',
  x_folders: '.input {$count :integer} .match $count 0 {{Không có thư mục}} * {{{$count} thư mục}}',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  'assets_dialog.title.folder': 'Chọn thư mục',
  'assets_dialog.selected_folder': 'Thư mục đã chọn: {$path}',
  'assets_dialog.selected_folders': '.input {$count :integer} .match $count * {{Đã chọn {$count} thư mục}}',
  'assets_dialog.no_subfolders': 'Thư mục này không có thư mục con.',
};
