/** What Markdown has for a tag of HTML, as the editor is to write it; nothing where only the tag is to go. */
export function htmlMeant(tag: string): string | undefined {
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  const address = /\s(?:href|src)\s*=\s*["']?([^"'\s<>]{1,300})/i.exec(tag)?.[1];
  switch (name) {
    case 'a':
      return address && `[chữ](${address})`;
    case 'img':
      return address && !address.startsWith('data:') ? `![mô tả hình](${address})` : undefined;
    case 'iframe':
      return address && addressOfVideo(address);
    case 'b':
    case 'strong':
      return '**chữ**';
    case 'i':
    case 'em':
      return '*chữ*';
    default:
      return undefined;
  }
}

/** The page of a video, of the address by which other pages hold it. */
function addressOfVideo(address: string): string {
  const video = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{5,20})/i.exec(
    address,
  )?.[1];
  return video ? `https://www.youtube.com/watch?v=${video}` : address.replace(/^\/\//, 'https://');
}
