import { dotOf } from "../render/chart/dot";
import type { Drawing } from "../render/chart/drawing";
import { drawingOf } from "../render/chart/from-chart";
import { pageAround } from "../render/chart/html";
import { type GraphvizAnswer, type Layout, layoutFrom, rowsFor } from "../render/chart/layout";
import { layoutRequest } from "../render/chart/layout-request";
import { mermaidOf } from "../render/chart/mermaid";
import { ratioOf } from "../render/chart/sheet";
import { svgOf } from "../render/chart/svg";
import type { ChartTelling } from "../render/chart/telling";
import { chartTree } from "../render/chart/tree";
import type { Sheet } from "../render/text/page";
import type { Format } from "./chart-format";
import type { Pictures } from "./pictures";

/** A chart in one of its forms. What is read of the rules is read at once; a picture takes its time after that. */
export function inFormat(
  format: Format,
  telling: ChartTelling,
  { sheet, pictures }: { readonly sheet: Sheet; readonly pictures: Pictures },
): string | Promise<string | Uint8Array> {
  if (format === "tree") return chartTree(telling, sheet);
  const drawing = drawingOf(telling);
  if (format === "dot") return dotOf(drawing);
  if (format === "mermaid") return mermaidOf(drawing);
  const around = format === "html" ? pageAround(telling, drawing) : (svg: string) => svg;
  const picture = laidOut(drawing, pictures).then((layout) => around(svgOf(drawing, layout)));
  return format === "png" ? picture.then((svg) => pictures.png(svg)) : picture;
}

/** Lays a drawing out twice: first as narrow as may be, then with its rows so far apart that it fills the sheet. */
async function laidOut(drawing: Drawing, { layOut }: Pictures): Promise<Layout> {
  const place = async (request: string) => layoutFrom((await layOut(request)) as GraphvizAnswer, drawing);
  const narrow = await place(layoutRequest(drawing));
  return place(layoutRequest(drawing, rowsFor(narrow, drawing.frames, ratioOf(drawing))));
}
