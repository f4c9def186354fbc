/** What cameras, telephones and Zalo call a picture, and the words for any picture, with a number or none. */
const NAMES =
  /^(?:(?:img|dsc|dscn|dscf|pxl|vid|mvi|screenshot|photo|image|picture|pic|z|hình|hinh|ảnh|anh|hình ảnh|hinh anh|hình minh họa|hình minh hoạ|ảnh minh họa|ảnh minh hoạ|minh họa|minh hoạ|ảnh đại diện|alt|mô tả|mô tả hình|mô tả ảnh)[\s_.-]*)?[\d\s_.-]*$/iu;
const FILE = /^\S*\.(?:jpe?g|jfif|png|webp|gif|heic|heif|bmp|tiff?)$/i;
const OF_MACHINE = /^[a-z]{0,12}[_-]?\d{4,}[\w-]*$/i;

/** Whether a description of a picture tells nobody what is on it: a file's name, “Hình ảnh”, `IMG_0001`. */
export function saysNothing(alt: string): boolean {
  const words = alt.normalize('NFC').trim();
  return words !== '' && words.length <= 120 && [NAMES, FILE, OF_MACHINE].some((form) => form.test(words));
}
