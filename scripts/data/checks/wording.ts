import { allStatements, type Dataset, type Editorial, type Located, type Path } from '../dataset';
import { foundVerdicts, isAttributed } from '../verdicts';
import { check } from './check';

interface OwnWords {
  at: Located<Editorial>;
  path: Path;
  text: string;
  language: string;
}

/** The texts that are ours. Titles of pages, quotations and the values of disagreements are others'. */
function* ownWords(data: Dataset): Iterable<OwnWords> {
  for (const at of data.claims) {
    yield { at, path: ['title'], text: at.value.title, language: 'en' };
    yield { at, path: ['short'], text: at.value.short, language: 'en' };
    for (const [language, list = []] of Object.entries(at.value.phrasings)) {
      for (const [index, text] of list.entries()) yield { at, path: ['phrasings', language, index], text, language };
    }
  }
  for (const at of allStatements(data)) {
    const { summary, note } = at.value;
    yield { at, path: ['summary'], text: summary, language: 'en' };
    if (note) yield { at, path: ['note'], text: note, language: 'en' };
    if ('why' in at.value) yield { at, path: ['why'], text: at.value.why, language: 'en' };
  }
  for (const at of data.statements) {
    for (const [index, { scope }] of at.value.positions.entries()) {
      if (scope) yield { at, path: ['positions', index, 'scope'], text: scope, language: 'en' };
    }
  }
  for (const at of data.disagreements) yield { at, path: ['text'], text: at.value.text, language: 'en' };
}

/** Our own words judge nothing. */
export const verdictWords = check('verdict-words', function* (data) {
  for (const { at, path, text, language } of ownWords(data)) {
    for (const { word, sentence } of foundVerdicts(text, language)) {
      const reported = at.value.reportedWords?.includes(word.toLowerCase());
      if (!reported) {
        yield {
          at,
          path,
          found: `"${word}" in ${path.join('.')}`,
          expected: "a neutral word, or the speaker's own in quotation marks or attributed and listed in reportedWords",
        };
      } else if (language === 'en' && !isAttributed(sentence)) {
        yield {
          at,
          path,
          found: `"${word}" in ${path.join('.')} with nobody who says it`,
          expected: 'an attribution in the same sentence',
        };
      }
    }
  }
});

/** The list of reported words is no standing permission. */
export const staleReportedWords = check('stale-reported-words', function* (data) {
  const words = new Map<Located<Editorial>, Set<string>>();
  for (const { at, text, language } of ownWords(data)) {
    const set = words.get(at) ?? new Set();
    words.set(at, set);
    for (const { word } of foundVerdicts(text, language)) set.add(word.toLowerCase());
  }
  for (const [at, found] of words) {
    for (const [index, word] of (at.value.reportedWords ?? []).entries()) {
      if (!found.has(word))
        yield {
          at,
          path: ['reportedWords', index],
          found: `"${word}", which no text here needs`,
          expected: 'only words that occur outside quotation marks, in small letters',
        };
    }
  }
});
