import Fuse from 'fuse.js';
import { openIndex } from '/work/main/core/claims-index';
import { openSearch } from '/work/main/core/search/open-search';
import { NO_FILTERS } from '/work/main/core/search/types';
import { buildIndex } from '/work/main/scripts/data/build-index';
import { foundInFive, typoQueries } from '/work/main/tests/core/search/typo-queries';
const index = openIndex(buildIndex('/work/main/data'));
const docs = index.statements.map((s) => ({ id: s.id, name: index.speaker(s.speaker)?.name, others: Object.values(index.speaker(s.speaker)?.aliases ?? {}).flat(), date: s.date, summary: s.summary, quotes: s.quotations.flatMap((q) => q.renderings.map((r) => r.text)), claims: s.positions.map((p) => index.claim(p.claim)?.title) }));
const keys = [{ name: 'name', weight: 10 }, { name: 'others', weight: 3 }, { name: 'date', weight: 8 }, { name: 'claims', weight: 6 }, { name: 'quotes', weight: 5 }, { name: 'summary', weight: 4 }];
const token = new Fuse(docs, { keys, ignoreLocation: true, useTokenSearch: true } as any);
const whole = new Fuse(docs, { keys, ignoreLocation: true });
const ours = openSearch(index);
const ways: Record<string, (q: string) => string[]> = { ours: (q) => ours.find(q, NO_FILTERS, 5).results.map((r) => r.statement.id), token: (q) => token.search(q, { limit: 5 }).map((r) => r.item.id), whole: (q) => whole.search(q, { limit: 5 }).map((r) => r.item.id) };
for (const slips of [{ count: 0 }, { count: 1 }, { count: 2 }] as any[]) { const qs = typoQueries(index, slips, 1); for (const [n, f] of Object.entries(ways)) { const c = process.cpuUsage(); const share = foundInFive(qs, f as any); const u = process.cpuUsage(c); console.log(slips.count, n, share.toFixed(3), qs.length, ((u.user + u.system) / 1000 / qs.length).toFixed(1), 'ms cpu/query'); } }
