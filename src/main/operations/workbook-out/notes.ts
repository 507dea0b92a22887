import { xmlText } from './xml-text.ts';

/*
 * Notes of cells: what they say is one part, how programs of 2007 and later draw them another, and
 * both belong to the sheet by a third.
 */

/** A note, by the place of its cell and by its row and column from 0. */
export type CellNote = {
  readonly place: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;

export const NOTES_PART = (at: number): string => `xl/comments${at + 1}.xml`;
/** By this the sheet names the drawing of its notes. */
export const DRAWING_ID = 'rId1';

/** The parts with the notes of the sheet at that place. */
export function noteParts(
  at: number,
  notes: readonly CellNote[],
): readonly (readonly [name: string, xml: string])[] {
  const drawing = `vmlDrawing${at + 1}.vml`;
  return [
    [
      `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
      `${START}<Relationships xmlns="${FORMATS}/package/2006/relationships">` +
        `<Relationship Id="${DRAWING_ID}" Type="${RELATIONS}/vmlDrawing" Target="../drawings/${drawing}"/>` +
        `<Relationship Id="rId2" Type="${RELATIONS}/comments" Target="../comments${at + 1}.xml"/></Relationships>`,
    ],
    [NOTES_PART(at), comments(notes)],
    [`xl/drawings/${drawing}`, drawn(notes)],
  ];
}

function comments(notes: readonly CellNote[]): string {
  const told = notes.map(
    ({ place, text }) =>
      `<comment ref="${place}" authorId="0"><text><r><t>${xmlText(text)}</t></r></text></comment>`,
  );
  return `${START}<comments xmlns="${FORMATS}/spreadsheetml/2006/main"><authors><author>Solocap</author></authors><commentList>${told.join('')}</commentList></comments>`;
}

/** Hidden boxes that are shown while the pointer is on their cell. */
function drawn(notes: readonly CellNote[]): string {
  const boxes = notes.map(
    ({ row, column }, at) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 2}, 54, ${row + 1}, 14</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}
