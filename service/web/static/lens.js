// A magnifier over the scan: it follows the pointer, and by keys what is chosen.
import {bind} from './keys.js';
import * as viewer from './viewer.js';

const TIMES = 2.6;
const stage = document.getElementById('stage');
const toggle = document.querySelector('[data-view=lens]');
let glass = null, layer = null, image = null;

export const isOn = () => glass !== null;

function flip() {
  if (isOn()) { glass.remove(); glass = null; } else make();
  toggle.setAttribute('aria-pressed', String(isOn()));
}

function make() {
  glass = document.createElement('div');
  glass.className = 'lens';
  const svg = viewer.make('svg', {'aria-hidden': 'true'}, glass);
  layer = viewer.make('g', {}, svg);
  const [width, height] = viewer.size();
  image = viewer.make('image', {width, height}, layer);
  stage.append(glass);
  look([stage.clientWidth / 2, stage.clientHeight / 2]);
}

// At a point of the stage.
function look([sx, sy]) {
  const [width, height] = viewer.size();
  const [px, py] = viewer.toPage([sx, sy]);
  const half = glass.clientWidth / 2;
  image.setAttribute('href', viewer.picture());
  image.setAttribute('width', width);
  image.setAttribute('height', height);
  layer.setAttribute('transform', `translate(${half} ${half}) rotate(${viewer.view().turn}) scale(${viewer.zoomed() * TIMES}) translate(${-px} ${-py})`);
  glass.style.translate = `${sx - half}px ${sy - half}px`;
}

export function follow(fact) {
  if (!isOn() || !fact?.dataset.box || fact.dataset.document !== viewer.shown()?.dataset.sheet) return;
  const [[width, height], [x0, y0, x1, y1]] = [viewer.size(), fact.dataset.box.split(' ').map(Number)];
  look(viewer.toStage([(x0 + x1) / 2 * width, (y0 + y1) / 2 * height]));
}

stage.addEventListener('pointermove', (event) => {
  if (!isOn()) return;
  const edge = stage.getBoundingClientRect();
  look([event.clientX - edge.left, event.clientY - edge.top]);
});
toggle.addEventListener('click', flip);
bind('.', '放大镜', flip, () => viewer.shown() !== null);
