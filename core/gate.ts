/*
 * The question that the gate asks of every page: does it name both sides? One expression a side, in the six
 * languages of the lexicon, wide enough that nothing the matcher could mark is missed; the matcher decides.
 */
const DPRK =
  /north[\s\u00A0-]{0,2}korea|pyongyang|dprk|people['’]s republic of korea|kim jong|северн\p{L}*\s+коре|северокоре|кндр|пхеньян|північн\p{L}*\s+коре|північнокоре|пхен['’]ян|북한|北韓|조선|평양|北朝鮮|平壌|朝鮮|北(?:の|が|は|側)|triều tiên|bắc hàn|bình nhưỡng|朝鲜/iu;
const RUSSIA =
  /russia|moscow|kremlin|putin|росси|росі|москв|кремл|путин|путін|\bрф\b|(?<!\p{L})рф(?!\p{L})|러시아|로씨야|모스크바|크렘린|푸틴|북[·ㆍ]?러|ロシア|モスクワ|プーチン|露|(?<!\p{L})nga(?!\p{L})|mát-?xcơ-?va|matxcơva|俄/iu;
/** Soft hyphens and zero-width characters break words only for machines. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Which parties a text names; a page may name one in its headline and the other in what is added later. */
export function partiesIn(text: string): { dprk: boolean; russia: boolean } {
  const visible = text.search(INVISIBLE) < 0 ? text : text.replace(INVISIBLE, '');
  return { dprk: DPRK.test(visible), russia: RUSSIA.test(visible) };
}
