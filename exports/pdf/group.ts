import type { Page } from './shapes.ts';

/** The library's type leaves the resources out. */
type Sheet = PDFKit.PDFPage & { readonly resources: PDFKit.PDFKitReference };

/** Larger than any page may be (PDF 2.0, annex C.2), on every side of wherever the group stands. */
const EVERYWHERE = [-14_400, -14_400, 14_400, 14_400];

/**
 * Draws something and lays it on the page as a whole, `opacity` opaque: its parts hide each other, as those of an SVG
 * group do, and only then what is below shines through. A transparency group (ISO 32000, 11.6.6) may hold others.
 */
export function drawAsGroup(page: Page, opacity: number, draw: () => void): void {
  const sheet = page.page as Sheet;
  const group = page.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: EVERYWHERE,
    Group: { S: 'Transparency', CS: 'DeviceRGB', I: true },
    Resources: sheet.resources,
  });
  const around = sheet.content;
  // What the library draws goes where its page says.
  sheet.content = group;
  draw();
  sheet.content = around;
  group.end('');
  const { xobjects } = sheet;
  const name = `Group${Object.keys(xobjects).length}`;
  xobjects[name] = group;
  page.save().fillOpacity(opacity);
  page.addContent(`/${name} Do`);
  page.restore();
}
