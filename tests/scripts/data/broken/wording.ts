import { broken, CLAIMS, CONTEXT, DISAGREEMENTS, edit, PETROV, ROE, STATEMENTS } from './case';

export const BROKEN_WORDING = [
  broken(
    'verdict-words',
    'shells',
    /"fact" in title/,
    edit(CLAIMS, 'title: North Korea sent', 'title: In fact they sent'),
  ),
  broken('verdict-words', 'shells', /"Proven" in short/, edit(CLAIMS, 'short: Shells', 'short: Proven shells')),
  broken(
    'verdict-words',
    'arms-general',
    /"ложь" in phrasings.ru.0/,
    edit(CLAIMS, 'ru: [КНДР', 'ru: [Ложь — это ложь'),
  ),
  broken(
    'verdict-words',
    ROE,
    /"proven" in positions.1.scope/,
    edit(STATEMENTS, 'scope: shells only', 'scope: proven for shells'),
  ),
  broken(
    'verdict-words',
    PETROV,
    /"debunked" in note/,
    edit(STATEMENTS, 'has "a false report"', 'has a debunked report'),
  ),
  broken(
    'verdict-words',
    PETROV,
    /"false" in summary with nobody who says it/,
    edit(STATEMENTS, 'called the report false and asked for evidence', 'faced a false report at the Council'),
  ),
  broken('verdict-words', 'times-2023-10-drones', /"hoax" in why/, edit(CONTEXT, 'why: About', 'why: A hoax about')),
  broken(
    'verdict-words',
    'containers-number',
    /"disinformation" in text/,
    edit(DISAGREEMENTS, 'print different', 'print disinformation on'),
  ),
  broken(
    'stale-reported-words',
    PETROV,
    /"lie"/,
    edit(STATEMENTS, 'reportedWords: ["false"]', 'reportedWords: ["false", lie]'),
  ),
];
