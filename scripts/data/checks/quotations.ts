import { allStatements, renderingsOf } from '../dataset';
import { contains, similarity } from '../similarity';
import { check, pairs } from './check';

/** Short enough to quote without asking the publisher. */
const MAX_WORDS = 60;
/** The same for scripts written without spaces. */
const MAX_CHARACTERS = 160;

/** The source that prints the words is one of the statement's. */
export const quotationSource = check('quotation-source', function* (data) {
  for (const at of allStatements(data)) {
    for (const { rendering, path } of renderingsOf(at)) {
      if (!at.value.sources.includes(rendering.source)) {
        yield {
          at,
          path: [...path, 'source'],
          found: `"${rendering.source}"`,
          expected: "one of the statement's sources",
        };
      }
    }
  }
});

export const quotationLength = check('quotation-length', function* (data) {
  for (const at of allStatements(data)) {
    for (const { rendering, path } of renderingsOf(at)) {
      const unspaced = ['ja', 'zh'].includes(rendering.language);
      const length = unspaced ? rendering.text.length : rendering.text.split(/\s+/).length;
      const [limit, unit] = unspaced ? [MAX_CHARACTERS, 'characters'] : [MAX_WORDS, 'words'];
      if (length > limit)
        yield { at, path: [...path, 'text'], found: `${length} ${unit}`, expected: `at most ${limit}` };
    }
  }
});

/** Different remarks of one statement stay below 0.4 in the whole record; above this, two are renderings of one. */
const SAME_WORDS = 0.5;
/** A word or two can stand in two remarks by chance. */
const MIN_CONTAINED_LETTERS = 12;

/** Renderings of the same words stand in one quotation. */
export const ungroupedRenderings = check('ungrouped-renderings', function* (data) {
  for (const at of allStatements(data)) {
    for (const [first, second] of pairs(renderingsOf(at))) {
      if (first.quotation === second.quotation || first.rendering.language !== second.rendering.language) continue;
      const [a, b] = [first.rendering.text, second.rendering.text];
      const inside = Math.min(a.length, b.length) >= MIN_CONTAINED_LETTERS && contains(a, b);
      if (inside || similarity(a, b) >= SAME_WORDS) {
        yield {
          at,
          path: second.path,
          found: `nearly the words of quotation ${first.quotation + 1}`,
          expected: 'them as renderings of one quotation',
        };
      }
    }
  }
});

/** A rendering is not entered twice. */
export const repeatedRendering = check('repeated-rendering', function* (data) {
  for (const at of allStatements(data)) {
    for (const [first, second] of pairs(renderingsOf(at))) {
      if (
        first.rendering.language === second.rendering.language &&
        similarity(first.rendering.text, second.rendering.text) === 1
      ) {
        yield { at, path: second.path, found: 'the words of another rendering', expected: 'each wording once' };
      }
    }
  }
});

/** The DPRK's agency and missions publish their statements in Korean and in English; both count as originals. */
const SEVERAL_ORIGINALS = 'KP';

/** One remark was made in one language: renderings in any other are translations. */
export const originalLanguage = check('original-language', function* (data) {
  const exempt = new Set(
    data.speakers
      .filter(({ value }) => value.roles.some(({ country }) => country === SEVERAL_ORIGINALS))
      .map(({ name }) => name),
  );
  for (const at of allStatements(data)) {
    if (exempt.has(at.value.speaker)) continue;
    for (const [index, { renderings }] of at.value.quotations.entries()) {
      const languages = [
        ...new Set(renderings.filter(({ translated }) => !translated).map(({ language }) => language)),
      ];
      if (languages.length > 1) {
        yield {
          at,
          path: ['quotations', index],
          found: `renderings in ${languages.join(' and ')} that are not marked as translated`,
          expected: 'one original language',
        };
      }
    }
  }
});
