import { describe, expect, it } from 'vitest';
import { read } from './rules/files';
import { dependencyProblems, documentedDependencies, lockedAddresses, withInstallScript } from './rules/packages';

const RECORD = 'docs/decisions/0014-dependencies.md';
const lock = JSON.parse(read('package-lock.json'));
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;

const installed = ['dependencies', 'devDependencies'].flatMap((field) =>
  Object.keys(manifest[field] ?? {}).map((name) => ({
    name,
    field,
    licence: JSON.parse(read(`node_modules/${name}/package.json`)).license as string,
  })),
);

describe('packages', () => {
  it('are locked without addresses', () => {
    expect(lockedAddresses(lock)).toEqual([]);
  });

  it('have exact versions', () => {
    const versions = ['dependencies', 'devDependencies'].flatMap((field) => Object.values(manifest[field] ?? {}));
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('each have their reason on record', () => {
    expect(dependencyProblems(documentedDependencies(read(RECORD)), installed, RECORD)).toEqual([]);
  });

  it('run no script on installing but those on record', () => {
    const unnamed = withInstallScript(lock).filter((name) => !read(RECORD).includes(`\`${name}\` runs a script`));
    expect(unnamed).toEqual([]);
  });
});

describe('the rules on packages', () => {
  it('find an address in a lock file', () => {
    const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' }, 'node_modules/b': {} };
    expect(lockedAddresses({ packages })).toEqual([
      "node_modules/a is locked to https://registry.example/a.tgz: run npm install with the project's .npmrc",
    ]);
  });

  it('find a script that runs on installing', () => {
    expect(withInstallScript({ packages: { 'node_modules/a/node_modules/b': { hasInstallScript: true } } })).toEqual([
      'b',
    ]);
  });

  it('find a package without a row, and a row that is not so', () => {
    const documented = documentedDependencies(
      '| `a` | dependencies | MIT | draws what is shown |\n| `b` | dependencies | MIT | |',
    );
    const used = [
      { name: 'a', field: 'devDependencies', licence: 'MIT' },
      { name: 'b', field: 'dependencies', licence: 'MIT' },
    ];
    expect(dependencyProblems(documented, used, 'the record')).toEqual([
      'the record does not have a (devDependencies, MIT): say why it is needed',
      'the record does not have b (dependencies, MIT): say why it is needed',
      'the record has a (dependencies, MIT), which is not so: mend the row',
    ]);
  });
});
