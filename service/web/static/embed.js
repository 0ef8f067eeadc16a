// For registration sites. <script src="https://yanzhen.example/embed.js"></script>, then either
//   <div data-yanzhen-token="yza_…"></div>
// or, where the token is fetched, yanzhen.mount(element, {token}). Events reach the element as
// "yanzhen:ready", "yanzhen:added", "yanzhen:examined", "yanzhen:promised", "yanzhen:submitted",
// "yanzhen:withdrawn", "yanzhen:expired" (then hand a new token to open()). Colours come from its
// CSS: --yanzhen-accent, --yanzhen-ground, --yanzhen-radius, …, and --yanzhen-scheme: light | dark.
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const NAMES = ['ground', 'sheet', 'ink', 'faint', 'line', 'accent', 'on-accent', 'accent-soft', 'radius', 'font'];

  function themeOf(place) {
    const style = getComputedStyle(place);
    const said = (name) => style.getPropertyValue(`--yanzhen-${name}`).trim();
    const pairs = NAMES.map((name) => [`--${name}`, said(name)]).filter(([, value]) => value);
    return {...Object.fromEntries(pairs), scheme: said('scheme')};
  }

  function mount(place, {token = '', title = '上传申报材料'} = {}) {
    const frame = document.createElement('iframe');
    let isOpen = false;
    const say = () => frame.contentWindow.postMessage({yanzhen: 1, type: 'open', token, theme: themeOf(place)}, origin);
    const hear = (event) => {
      if (event.source !== frame.contentWindow || event.origin !== origin || event.data?.yanzhen !== 1) return;
      const {yanzhen, type, ...detail} = event.data;
      if (type === 'height') frame.style.height = `${Math.max(0, Math.min(100000, Number(detail.height) || 0))}px`;
      else place.dispatchEvent(new CustomEvent(`yanzhen:${type}`, {detail, bubbles: true}));
    };
    frame.title = title;
    frame.referrerPolicy = 'no-referrer';
    Object.assign(frame.style, {width: '100%', border: '0', display: 'block', minHeight: '240px'});
    frame.addEventListener('load', () => { isOpen = true; say(); });
    frame.src = `${origin}/embed`;
    window.addEventListener('message', hear);
    place.replaceChildren(frame);
    return {
      open(another) { token = another; if (isOpen) say(); },
      theme() { if (isOpen) say(); },
      close() { window.removeEventListener('message', hear); frame.remove(); },
    };
  }

  function mountAll() {
    for (const place of document.querySelectorAll('[data-yanzhen-token]')) {
      const token = place.dataset.yanzhenToken;
      place.removeAttribute('data-yanzhen-token');
      mount(place, {token});
    }
  }

  window.yanzhen = {mount};
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountAll);
  else mountAll();
})();
