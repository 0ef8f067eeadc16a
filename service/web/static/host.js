// Within a frame: what the page around may say (a token, a theme) and hears (events, the height).

const origins = (document.body.dataset.origins ?? '').split(' ').filter(Boolean);
const NAMES = new Set(['--ground', '--sheet', '--ink', '--faint', '--line', '--accent', '--on-accent', '--accent-soft', '--radius', '--font']);
const LENGTH = /^\d{1,2}(\.\d{1,2})?(px|rem)$/;
const FONT = /^[\p{L}\p{N} ,"'-]{1,200}$/u;
const COLOUR = /^(#[0-9a-f]{3,8}|(rgb|hsl|oklch)\([\d.,%\s/deg]{1,60}\)|[a-z]{3,30})$/i;
export const isFramed = parent !== window && origins.length > 0;
let host = null; // the origin of the page around, once it has spoken

export function tell(type, data) {
  if (host) parent.postMessage({yanzhen: 1, type, ...data}, host);
}

// `opened` hears each token that the page around hands in.
export function listen(opened) {
  if (!isFramed) return;
  window.addEventListener('message', (event) => {
    if (event.source !== parent || !origins.includes(event.origin) || event.data?.yanzhen !== 1) return;
    host = event.origin;
    if (event.data.type === 'open') {
      theme(event.data.theme);
      if (typeof event.data.token === 'string' && event.data.token.startsWith('yza_')) opened(event.data.token);
      measure();
    }
  });
  new ResizeObserver(measure).observe(document.body);
}

function measure() { tell('height', {height: Math.ceil(document.body.getBoundingClientRect().height)}); }

// Only known properties, only plain values: no address, no function but of colours.
function theme(asked) {
  if (typeof asked !== 'object' || asked === null) return;
  for (const name of NAMES) document.documentElement.style.removeProperty(name);
  for (const [name, value] of Object.entries(asked)) {
    if (!NAMES.has(name) || typeof value !== 'string') continue;
    const fits = name === '--radius' ? LENGTH.test(value) : name === '--font' ? FONT.test(value) : COLOUR.test(value) && CSS.supports('color', value);
    if (fits) document.documentElement.style.setProperty(name, value);
  }
  const root = document.documentElement.style;
  if (root.getPropertyValue('--accent')) {
    if (!root.getPropertyValue('--on-accent')) root.setProperty('--on-accent', isLight(root.getPropertyValue('--accent')) ? '#000000' : '#ffffff');
    if (!root.getPropertyValue('--accent-soft')) root.setProperty('--accent-soft', 'color-mix(in srgb, var(--accent) 14%, var(--sheet))');
  }
  document.documentElement.dataset.scheme = ['light', 'dark'].includes(asked.scheme) ? asked.scheme : '';
}

// Whether dark letters read better on a colour (WCAG's relative luminance).
function isLight(colour) {
  const probe = document.createElement('i');
  probe.style.color = colour;
  document.body.append(probe);
  const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map((part) => (part / 255) ** 2.2);
  probe.remove();
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18;
}
