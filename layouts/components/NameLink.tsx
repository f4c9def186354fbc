import type { ComponentChild } from 'preact';
import type { Url } from '../../src/pages/routes.ts';

/** The name of an author or a source, which leads to its page where it has one. */
export function NameLink({
  name,
  urls,
}: {
  name: string;
  urls: Readonly<Record<string, Url>> | undefined;
}): ComponentChild {
  const url = urls?.[name];
  return url ? <a href={url}>{name}</a> : name;
}
