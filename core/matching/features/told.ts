import type { Lexicon } from '../lexicon';
import type { Named, Parts } from './parts';

/** Settings that say where and when, not what. */
const SCENERY = new Set([
  'summit',
  'security-council',
  'war',
  'kharkiv',
  'middle-east',
  'million',
  'un-panel',
  'veto',
  'intelligence',
  'southern-design',
  'sanctions',
]);

/** What the sentence tells by its own words. */
export function concepts(lexicon: Lexicon, { sentence }: Parts): Named {
  return [...sentence.concepts].flatMap((concept): Named => {
    const role = lexicon.roleOf.get(concept);
    return role && role !== 'party' && role !== 'name' ? [[`${role}:${concept}`, 1]] : [];
  });
}

export function parties({ sentence, dprk, russia, carriedDprk, carriedRussia, topical, complete }: Parts): Named {
  return [
    ['party:both', dprk && russia],
    ['party:dprk-only', dprk && !russia],
    ['party:russia-only', russia && !dprk],
    ['party:none', !dprk && !russia],
    ['party:pair-word', sentence.concepts.has('both-parties')],
    ['carried:dprk', carriedDprk],
    ['carried:russia', carriedRussia],
    ['carried:topic', topical],
    ['complete', complete],
  ];
}

/** What the sentence tells of a transfer: things, acts, stances, telling settings. */
function toldOf({ things, acts, stances, settings }: Parts) {
  const telling = settings.some(({ concept }) => !SCENERY.has(concept));
  const told = { thing: things.length > 0, act: acts.length > 0, stance: stances.length > 0 };
  return { ...told, nothing: !Object.values(told).includes(true) && !telling };
}

/** The parts of a mention that stand in one sentence, or in the sentence and what it carries over. */
export function together(parts: Parts): Named {
  const { sentence, settings, dprk, russia, topical, complete } = parts;
  const { thing, act, stance, nothing } = toldOf(parts);
  const both = dprk && russia;
  const refuses = ['deny', 'doubt', 'decline'].some((concept) => sentence.concepts.has(concept));
  const onTopic = (is: boolean) => (is ? topical : 0);
  return [
    ['thing', thing],
    ['act', act],
    ['stance', stance],
    ['nothing-told', nothing],
    ['both+nothing-told', both && nothing],
    ['both+thing', both && thing],
    ['both+act', both && act],
    ['both+stance', both && stance],
    ['both+thing+act', both && thing && act],
    ['both+thing+stance', both && thing && stance],
    ['complete+thing', complete && thing],
    ['complete+thing+act', complete && thing && act],
    ['complete+thing+stance', complete && thing && stance],
    ['complete+stance', complete && stance],
    ['topic+stance', onTopic(stance)],
    ['topic+anaphora', onTopic(sentence.concepts.has('anaphora'))],
    ['topic+thing', onTopic(thing)],
    ['topic+act', onTopic(act)],
    ['topic+thing+act', onTopic(thing && act)],
    ['topic+refusal', onTopic(refuses)],
    ['topic+setting', onTopic(settings.length > 0)],
  ];
}

/** Acts and stances weigh differently where the parties are known. */
export function inContext(lexicon: Lexicon, { sentence, dprk, russia, complete, things }: Parts): Named {
  return [...sentence.concepts].flatMap((concept): Named => {
    const role = lexicon.roleOf.get(concept);
    if (role !== 'act' && role !== 'stance' && role !== 'thing') return [];
    return [
      [`complete+${concept}`, complete],
      [`both+${concept}`, dprk && russia],
      [`thing+${concept}`, role !== 'thing' && complete && things.length > 0],
    ];
  });
}
