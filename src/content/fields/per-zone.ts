/**
 * What is made for a time zone, made once: the rules of a file's fields take longer to make than a small file to read.
 */
export function perZone<Made>(make: (zone: string) => Made): (zone: string) => Made {
  const known = new Map<string, Made>();
  return (zone) => {
    const made = known.get(zone) ?? make(zone);
    known.set(zone, made);
    return made;
  };
}
