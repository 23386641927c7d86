type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The underline stands a little below the text's own box. */
const SLACK_PX = 2;

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX;
}

/** Whether the middle of a box is level with another. */
function levelWith(box: Box, other: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle >= other.top && middle <= other.bottom;
}

/**
 * The line fragment under a point: the box that holds it, with the boxes that go on from it in the same line
 * (a link or a bold word has one of its own). The same line of a neighbouring column is too far away.
 * @returns null when the point is in none of the boxes
 */
export function lineUnder(boxes: readonly Box[], x: number, y: number): Box | null {
  const hit = boxes.find((box) => holds(box, x, y));
  if (!hit) return null;
  const reach = hit.bottom - hit.top;
  const line = { left: hit.left, top: hit.top, right: hit.right, bottom: hit.bottom };
  const level = boxes.filter((box) => levelWith(box, hit)).sort((one, other) => one.left - other.left);
  // Twice: what is left of the box is met in the wrong order.
  for (const box of [...level].reverse().concat(level)) {
    if (box.left > line.right + reach || box.right < line.left - reach) continue;
    line.left = Math.min(line.left, box.left);
    line.right = Math.max(line.right, box.right);
    line.top = Math.min(line.top, box.top);
    line.bottom = Math.max(line.bottom, box.bottom);
  }
  return line;
}

/** The line fragments of a range, top first: what a reader sees as one underline each. */
export function lineFragments(range: Range): DOMRect[] {
  const left = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const lines: DOMRect[] = [];
  while (left[0]) {
    const [first] = left;
    const own = left.filter((box) => box === first || levelWith(box, first));
    const start = Math.min(...own.map((box) => box.left));
    const top = Math.min(...own.map((box) => box.top));
    const end = Math.max(...own.map(({ right }) => right));
    lines.push(new DOMRect(start, top, end - start, Math.max(...own.map(({ bottom }) => bottom)) - top));
    for (const box of own) left.splice(left.indexOf(box), 1);
  }
  return lines;
}
