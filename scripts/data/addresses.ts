/** Query parameters that only tell a publisher or a network where the visitor came from. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|yclid|ysclid|igshid|mc_[ce]id|mtm_.*|pk_.*|ns_mchannel|ns_campaign|ITO|maca|ncmp|traffic_source)$/;

export function trackingParameters(url: string): string[] {
  return [...new URL(url).searchParams.keys()].filter((name) => TRACKING.test(name));
}

/** The same for all spellings of one address. */
export function addressKey(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
