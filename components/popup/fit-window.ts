/** When neither the window nor the content has changed for so long, the browser gives no more. */
const SETTLED_MS = 500;
/** No screen is so low; a smaller window is one that has yet to grow to its content. */
const LEAST_HEIGHT = 400;

/**
 * Browsers size a popup by its content, up to 600 px or what the screen leaves. On a low screen the popup is told
 * how much it was given, so that its list scrolls and the foot stays in sight.
 */
export function fitWindow(window: Window): void {
  const { body } = window.document;
  let timer: number | undefined;
  const fit = () => {
    const room = window.innerHeight;
    if (room >= LEAST_HEIGHT && body.offsetHeight > room) body.style.setProperty('--room', `${room}px`);
  };
  const fitLater = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED_MS);
  };
  window.addEventListener('resize', fitLater);
  new ResizeObserver(fitLater).observe(body);
}
