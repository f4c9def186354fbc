/** To come. */
export function cleanPastes(): void {}
