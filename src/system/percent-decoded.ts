/** An address with its `%20` and the like as the signs that they stand for; as it is where that is not UTF-8. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
