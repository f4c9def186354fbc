/** A copy of plain data that nobody can change: what one reader does with it no other one sees. */
export const frozenCopy = <Data>(data: Data): Data => freeze(structuredClone(data));

function freeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data;
  for (const inner of Object.values(data)) freeze(inner);
  return Object.freeze(data);
}
