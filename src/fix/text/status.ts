import { offsetOf } from '../../problems/places-in.ts';
import { hasKey } from '../../reader/yaml/values.ts';
import { parseYaml } from '../../reader/yaml/yaml.ts';
import type { Fix, FixContext } from '../fix.ts';
import { inFront, withValue } from './front-part.ts';
import { problemsOf } from './problems-of.ts';

/** Answers to a question that nobody knows: they may say that the text is ready, or that it is published. */
const UNCERTAIN = /^(?:ok|true|yes|có|xong|live|active|1)$/i;

/** `Status: Đã duyệt` becomes `status: approved`: both, or none of them. */
export const status: Fix = {
  id: 'status',
  fix: (text, context) =>
    context.kind === 'bulletin' ? inFront(text, context, (yaml) => fixed(yaml, context)) : text,
};

function fixed(yaml: string, context: FixContext): string {
  const named = withKey(yaml, context);
  const fixedYet = withWord(named, context);
  if (named === yaml) return fixedYet;
  // The value that is none of the words shows that the key meant another thing.
  const isStatus = !problemsOf(fixedYet, context).some(
    ({ id, params }) => 'key' in params && params.key === 'status' && id !== 'key-unknown',
  );
  return isStatus ? fixedYet : yaml;
}

function withKey(yaml: string, context: FixContext): string {
  const found = problemsOf(yaml, context).filter(
    ({ id, params }) => id === 'key-unknown' && 'near' in params && params.near === 'status',
  );
  const [only] = found;
  if (!only || found.length > 1 || only.id !== 'key-unknown' || hasKey(parseYaml(yaml, ''), 'status'))
    return yaml;
  const offset = offsetOf(yaml, only.place);
  const { key } = only.params;
  const isPlain = yaml.startsWith(`${key}:`, offset);
  return isPlain ? `${yaml.slice(0, offset)}status${yaml.slice(offset + key.length)}` : yaml;
}

function withWord(yaml: string, context: FixContext): string {
  for (const { id, params, place } of problemsOf(yaml, context)) {
    if (id !== 'value-unknown' || params.key !== 'status' || !params.near) continue;
    if (UNCERTAIN.test(params.value.trim())) continue;
    return withValue(yaml, offsetOf(yaml, place), params.value, params.near);
  }
  return yaml;
}
