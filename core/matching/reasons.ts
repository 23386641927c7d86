import type { Evidence, EvidencePlace, MentionReasons } from '../mention';
import type { AnalysedArticle, Sentence } from './analyse';
import { CARRY_SENTENCES } from './features/parts';
import type { Lexicon } from './lexicon';
import type { Tag } from './tag';

const MOST_OF_A_KIND = 3;

function printed(blocks: string[], title: string, sentence: Sentence, one: Tag): string {
  const { start, end } = sentence.original(one.start, one.end);
  return (sentence.block < 0 ? title : (blocks[sentence.block] ?? '')).slice(start, end);
}

/** Why a sentence was marked: the words that spoke for it, and those carried over from before. */
export function reasonsFor(
  lexicon: Lexicon,
  article: AnalysedArticle,
  text: { title: string; blocks: string[] },
  at: number,
  closest: string,
): MentionReasons {
  const sentence = article.sentences[at] as Sentence;
  const collect = (from: Sentence, place: EvidencePlace, fits: (one: Tag) => boolean): Evidence[] => {
    const seen = new Set<string>();
    return from.tags
      .filter(fits)
      .map((one) => ({ text: printed(text.blocks, text.title, from, one), place }))
      .filter((one) => !seen.has(one.text) && seen.add(one.text))
      .slice(0, MOST_OF_A_KIND);
  };
  const carried = (fits: (one: Tag) => boolean): Evidence[] => {
    for (let back = 1; back <= CARRY_SENTENCES && at - back >= 0; back++) {
      const found = collect(article.sentences[at - back] as Sentence, 'before', fits);
      if (found.length > 0) return found.slice(0, 1);
    }
    return collect(article.headline, 'headline', fits).slice(0, 1);
  };
  const isRole = (role: string) => (one: Tag) => lexicon.roleOf.get(one.concept) === role;
  const own = (fits: (one: Tag) => boolean) => collect(sentence, 'sentence', fits);
  const party = (concept: string): Evidence[] => {
    const fits = (one: Tag) => one.concept === concept;
    const both = own((one) => one.concept === 'both-parties');
    const found = own(fits).slice(0, 1);
    return found.length > 0 || both.length > 0 ? found : carried(fits);
  };
  const things = own(isRole('thing'));
  return {
    parties: [...own((one) => one.concept === 'both-parties'), ...party('dprk'), ...party('russia')],
    things: things.length > 0 ? things : carried(isRole('thing')),
    verbs: [...own(isRole('stance')), ...own(isRole('act'))].slice(0, MOST_OF_A_KIND),
    closest,
  };
}

const PLACES: Record<EvidencePlace, string> = {
  sentence: '',
  before: ' (from the sentence before)',
  headline: ' (from the headline)',
  page: ' (from the page)',
};

const listed = (evidence: Evidence[]): string =>
  evidence.map(({ text, place }) => `“${text}”${PLACES[place]}`).join(', ');

/** The reasons as sentences, for the command line and for assistive technology. */
export function explain(reasons: MentionReasons): string[] {
  const lines: string[] = [];
  if (reasons.parties.length > 0) lines.push(`names ${listed(reasons.parties)}`);
  if (reasons.things.length > 0) lines.push(`speaks of ${listed(reasons.things)}`);
  if (reasons.verbs.length > 0) lines.push(`says ${listed(reasons.verbs)}`);
  if (reasons.closest) lines.push(`closest to: ${reasons.closest}`);
  return lines;
}
