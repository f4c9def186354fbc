import type { Page } from 'playwright-core';

/** A field of a form, as the editor's configuration has it. */
export interface FormField {
  name: string;
  label: string;
  widget?: string;
  required?: boolean;
  default?: unknown;
  pattern?: [form: string, message: string];
  maxlength?: number;
  max?: number;
  fields?: FormField[];
  /** Of each entry of a list. */
  field?: FormField;
}

/** A mistake in a field of a form. */
export interface Mistake {
  path: string;
  label: string;
  /** What the form says of it there. */
  message: string;
}

/** Makes a mistake in each field of the form of a new text that has a rule, and saves. @returns what the form says of each */
export async function makeMistakes(page: Page, fields: readonly FormField[]): Promise<Mistake[]> {
  const before = page.viewportSize();
  // Fields are there as far as they can be seen.
  await page.setViewportSize({ width: 1400, height: 12_000 });
  const made: Mistake[] = await page.evaluate(`(${IN_PAGE})(${JSON.stringify(fields)})`);
  if (before) await page.setViewportSize(before);
  return made;
}

/** As a text: what a tool adds to functions is not there in the browser. Opens all groups, gives each list an entry. */
const IN_PAGE = `async (fields) => {
  const mistakes = [];
  const sectionOf = (path) => document.querySelector('[data-key-path="' + path + '"]');
  const until = async (what, find) => {
    for (let tries = 0; tries < 3000; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(what + ' is not there');
  };
  const press = (section, name) => {
    const button = [...section.querySelectorAll('button')].find((each) =>
      name.test(each.getAttribute('aria-label') ?? each.textContent));
    button?.click();
    return button;
  };
  const write = async (path, section, text) => {
    const input = await until(path, () => section.querySelector('input:not([type=file]), textarea'));
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value').set.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const visit = async (field, path) => {
    const { label, widget, pattern, maxlength, required, max, fields } = field;
    const section = await until(path, () => sectionOf(path));
    if (fields) {
      const inner = path + (widget === 'list' ? '.0.' : '.');
      if (widget === 'list') await until(path, () => press(section, /Thêm/));
      else if (!required) (await until(path, () => section.querySelector('[role=checkbox]'))).click();
      await until(path, () => sectionOf(inner + fields[0].name) ?? (press(section, /^Mở rộng/), undefined));
      for (const each of fields) await visit(each, inner + each.name);
      return;
    }
    if (field.field) {
      await until(path, () => press(section, /Thêm/));
      await visit({ ...field.field, required: false }, path + '.0');
      return;
    }
    if (required) {
      if (field.default !== undefined) return;
    } else if (pattern) await write(path, section, 'sai !');
    else if (widget === 'number') await write(path, section, String(max + 1));
    else if (maxlength) await write(path, section, 'x'.repeat(maxlength + 1));
    else return;
    mistakes.push({ path, label });
  };
  for (const field of fields) await visit(field, field.name);
  const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Lưu');
  save.click();
  const message = (path) => sectionOf(path).querySelector(':scope > .validation')?.innerText.replace('error', '').trim();
  for (const each of mistakes) each.message = await until('what the form says of ' + each.path, () => message(each.path));
  return mistakes;
}`;
