import { xmlText } from './xml-text.ts';

/** The ways in which the cells of a workbook are shown, each numbered when it is first asked for. */
export type CellStyles = {
  /** The number of the style with that format (empty: none) and those letters. */
  readonly of: (format: string, letters: Letters) => number;
  /** The part of the workbook that says what the numbers mean. */
  readonly xml: () => string;
};

export type Letters = 'plain' | 'bold' | 'italic';
/** As the fonts of the workbook are numbered. */
const FONTS: readonly Letters[] = ['plain', 'bold', 'italic'];

/** The first number that a format of one's own may have. */
const OWN_FORMATS = 164;

export function createStyles(): CellStyles {
  const formats = new Map<string, number>([['', 0]]);
  const styles = new Map<string, number>([['0 0', 0]]);
  return {
    of: (format, letters) => {
      const known = formats.get(format);
      const id = known ?? OWN_FORMATS + formats.size - 1;
      if (known === undefined) formats.set(format, id);
      const key = `${id} ${FONTS.indexOf(letters)}`;
      const style = styles.get(key) ?? styles.size;
      styles.set(key, style);
      return style;
    },
    xml: () => stylesXml([...formats].slice(1), [...styles.keys()]),
  };
}

function stylesXml(
  formats: readonly (readonly [format: string, id: number])[],
  styles: readonly string[],
): string {
  const own = formats.map(
    ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(format)}"/>`,
  );
  const cells = styles.map((key) => {
    const [id = '0', font = '0'] = key.split(' ');
    const applied = `applyNumberFormat="${Number(id !== '0')}" applyFont="${Number(font !== '0')}"`;
    return `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" ${applied}/>`;
  });
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`) +
    `<fonts count="3"><font>${font}</font><font><b/>${font}</font><font><i/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}
