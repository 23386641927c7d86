interface Lock {
  packages: Record<string, { resolved?: string; hasInstallScript?: boolean }>;
}

/** A lock file with addresses installs only where these can be reached. */
export const lockedAddresses = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([path, { resolved }]) => `${path} is locked to ${resolved}: run npm install with the project's .npmrc`);

export const withInstallScript = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));

export interface Dependency {
  name: string;
  /** Of package.json: dependencies or devDependencies. */
  field: string;
  licence: string;
}

/** The table of the record on dependencies: name, field, licence, why. */
export function documentedDependencies(markdown: string): Dependency[] {
  return [...markdown.matchAll(/^\| `([^`]+)` \| (\w+) \| ([^|]+) \| [^|]{10,} \|$/gm)].map(
    ([, name, field, licence]) => ({
      name: name as string,
      field: field as string,
      licence: (licence as string).trim(),
    }),
  );
}

const line = ({ name, field, licence }: Dependency): string => `${name} (${field}, ${licence})`;

export function dependencyProblems(documented: Dependency[], installed: Dependency[], record: string): string[] {
  const [known, used] = [documented.map(line), installed.map(line)];
  return [
    ...used.filter((one) => !known.includes(one)).map((one) => `${record} does not have ${one}: say why it is needed`),
    ...known.filter((one) => !used.includes(one)).map((one) => `${record} has ${one}, which is not so: mend the row`),
  ];
}
