// A second paper beside the first: it follows the first one's zoom, or moves by itself.
import {bind} from './keys.js';
import {gestures} from './gestures.js';
import * as viewer from './viewer.js';

const stage = document.getElementById('beside');
const pages = document.getElementById('beside-page');
const toggle = document.querySelector('[data-view=compare]');
const together = document.getElementById('together');
let svg = null, layer = null, rects = new Map();
let own = {larger: 1, middle: [0.5, 0.5], turn: 0};

export const isOn = () => !stage.hidden;
const sheet = () => viewer.all()[pages.selectedIndex];
const size = () => [Number(sheet().dataset.width), Number(sheet().dataset.height)];
const placeOf = (fact) => `${fact.dataset.document} ${fact.dataset.page} ${fact.dataset.box}`;

export function flip() {
  stage.hidden = isOn();
  document.querySelector('.case-split').classList.toggle('wide', isOn());
  toggle.setAttribute('aria-pressed', String(isOn()));
  for (const one of document.querySelectorAll('[data-beside]')) one.hidden = !isOn();
  if (!isOn()) return;
  if (sheet() === viewer.shown()) show(other());
  draw();
}

// The first page of the next paper; of the same one where there is no other.
function other() {
  const now = viewer.shown();
  const found = viewer.all().find((one) => one.dataset.sheet !== now.dataset.sheet);
  return viewer.all().indexOf(found ?? now);
}

export function show(place) {
  pages.selectedIndex = Math.max(0, Math.min(viewer.all().length - 1, place));
  draw();
}

export function draw() {
  if (!isOn()) return;
  const [width, height] = size();
  const {sheet: paper, number} = sheet().dataset;
  svg?.remove();
  svg = viewer.make('svg', {'aria-hidden': 'true'}, stage);
  layer = viewer.make('g', {}, svg);
  viewer.make('image', {width, height, href: viewer.address(paper, number, 'view')}, layer);
  rects = new Map();
  for (const fact of document.querySelectorAll(`#side [data-document="${paper}"][data-page="${number}"][data-box]`)) {
    const [x0, y0, x1, y1] = fact.dataset.box.split(' ').map(Number);
    rects.set(placeOf(fact), viewer.make('rect', {
      class: 'bad' in fact.dataset ? 'box bad' : 'box', rx: 2,
      x: x0 * width, y: y0 * height, width: (x1 - x0) * width, height: (y1 - y0) * height,
    }, layer));
  }
  stage.setAttribute('aria-label', pages.selectedOptions[0].textContent);
  place();
}

// Whether a fact lies on the page beside, which then lights it.
export function light(fact) {
  for (const rect of rects.values()) rect.classList.remove('lit');
  if (!isOn() || !fact?.dataset.box) return false;
  const rect = rects.get(placeOf(fact));
  rect?.classList.add('lit');
  return rect !== undefined;
}

const least = (turn) => {
  const [width, height] = turn % 180 ? size().reverse() : size();
  return Math.min(stage.clientWidth / width, stage.clientHeight / height) * 0.98;
};

function place() {
  if (!isOn() || !layer) return;
  if (together.checked) own = viewer.view();
  const [[width, height], scale] = [size(), least(own.turn) * own.larger];
  const [px, py] = [own.middle[0] * width, own.middle[1] * height];
  layer.setAttribute('transform', `translate(${stage.clientWidth / 2} ${stage.clientHeight / 2}) rotate(${own.turn}) scale(${scale}) translate(${-px} ${-py})`);
}

function pan(dx, dy) {
  if (together.checked) { viewer.pan(dx, dy); return; }
  const [[width, height], scale] = [size(), least(own.turn) * own.larger];
  const [cos, sin] = viewer.directions(own.turn);
  const [mx, my] = own.middle;
  own = {...own, middle: [mx - (dx * cos + dy * sin) / scale / width, my - (dy * cos - dx * sin) / scale / height]};
  place();
}

function zoom(factor) {
  if (together.checked) { viewer.zoom(factor); return; }
  own = {...own, larger: Math.max(0.5, Math.min(12, own.larger * factor))};
  place();
}

gestures(stage, {zoom, pan});
viewer.watch(place);
new ResizeObserver(place).observe(stage);
pages.addEventListener('change', draw);
together.addEventListener('change', place);
toggle.addEventListener('click', flip);
const some = () => viewer.all().length > 1;
bind('d', '两份材料并排对照', flip, some);
bind('}', '对照的下一页', () => show(pages.selectedIndex + 1), isOn);
bind('{', '对照的上一页', () => show(pages.selectedIndex - 1), isOn);
