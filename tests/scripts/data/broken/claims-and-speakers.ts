import { after, broken, CLAIMS, DISAGREEMENTS, edit, ROE, SITES, SPEAKERS, STATEMENTS } from './case';

export const BROKEN_CLAIMS_AND_SPEAKERS = [
  broken(
    'claim-cycle',
    'shells',
    /the claim among the claims above it/,
    after(CLAIMS, 'from: 2022-09', '\n  broader: [shells]'),
  ),
  broken('claim-names', 'shells', /the short of arms-general/, edit(CLAIMS, 'short: Shells', 'short: Arms for Russia')),
  broken('claim-start', 'shells', /2023-11/, edit(CLAIMS, 'from: 2023-10', 'from: 2023-11')),
  broken(
    'one-position',
    ROE,
    /a second position on shells/,
    edit(STATEMENTS, 'claim: arms-general\n      stance: alleges', 'claim: shells\n      stance: denies'),
  ),
  broken('alias-form', 'jane-roe', /which is the name/, edit(SPEAKERS, 'en: [Roe]', 'en: [Jane Roe]')),
  broken('alias-form', 'jane-roe', /"Jane R"/, edit(SPEAKERS, 'ru: [Джейн Роу]', 'ru: [Jane R]')),
  broken(
    'alias-form',
    'jane-roe',
    /under ambiguousAliases too/,
    after(SPEAKERS, 'ru: [Джейн Роу]', '\n  ambiguousAliases: [Roe]'),
  ),
  broken('role-country', 'five-states', /a single country/, edit(SPEAKERS, 'country: [FR, GB, US]', 'country: FR')),
  broken('role-country', 'times', /a list of countries/, edit(SPEAKERS, 'country: GB', 'country: [GB]')),
  broken(
    'distinct-values',
    'containers-number',
    /"A thousand." a second time/,
    edit(DISAGREEMENTS, 'value: about 1,000', 'value: A thousand.'),
  ),
  broken(
    'news-site-hosts',
    'agency.example',
    /a second time/,
    edit(SITES, 'host: paper.example', 'host: agency.example'),
  ),
  broken(
    'news-site-hosts',
    'ru.agency.example',
    /a subdomain of agency.example/,
    edit(SITES, 'host: paper.example', 'host: ru.agency.example'),
  ),
];
