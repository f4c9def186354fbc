import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from './cell.ts';

/** ECMA-376, part 1, 18.3.1.63: A4. */
const A4 = 9;

const MARGINS = 'left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"';

/** How sheets are printed: on A4, as wide as the page, with the head of the table and the number of the page on each. */
export function pageSetup(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const orientation = sheets[sheetIndex]?.isLandscape ? 'landscape' : 'portrait';
            return [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              `<pageMargins ${MARGINS}/>`,
              `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
              '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
            ].reduce(
              (all, element) => withElement(all, element, 'xl/worksheets/sheet{id}.xml', 'worksheet'),
              xml,
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml: string) => {
            const names = `<definedNames>${sheets.map(printTitles).join('')}</definedNames>`;
            const found = findElement(xml, 'definedNames');
            return found
              ? replaceElement(xml, found, names)
              : withElement(xml, names, 'xl/workbook.xml', 'workbook');
          },
        },
      },
    },
  };
}

function withElement(
  xml: string,
  element: string,
  file: 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml',
  parent: string,
): string {
  const order = getOrderOfSiblings(file, parent) ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, parent);
}

/** The row that each page of paper begins with. */
function printTitles({ name, headRow }: Sheet, index: number): string {
  const row = headRow + 1;
  const range = sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$${row}:$${row}`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
}
