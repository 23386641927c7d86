/** A BCP 47 tag in its usual case (`en-GB`); null for none and for what is no tag. */
function languageTag(value: string | null | undefined): string | null {
  const tag =
    value
      ?.trim()
      .replaceAll('_', '-')
      .replace(/[,;].*$/, '') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || /^(?:und|zxx|mul)\b/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The page's language as it declares it: on `<html>`, in Open Graph, in JSON-LD, or in an old meta. */
export function readLanguage(document: Document, linked: string | null): string | null {
  const root = document.documentElement;
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
  return (
    languageTag(root?.getAttribute('lang') ?? root?.getAttribute('xml:lang')) ??
    languageTag(content('meta[property="og:locale"]')) ??
    languageTag(linked) ??
    languageTag(content('meta[http-equiv="content-language" i]'))
  );
}
