// Wheel, drag and pinch on a stage, as zooming about a point and panning.

export function gestures(stage, {zoom, pan}) {
  const fingers = new Map();
  const inside = ([x, y]) => {
    const edge = stage.getBoundingClientRect();
    return [x - edge.left, y - edge.top];
  };
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 400), inside([event.clientX, event.clientY]));
  }, {passive: false});
  stage.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  window.addEventListener('pointermove', (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const now = [event.clientX, event.clientY];
    if (fingers.size === 2) {
      const other = [...fingers].find(([id]) => id !== event.pointerId)[1];
      const gap = (one) => Math.hypot(one[0] - other[0], one[1] - other[1]) || 1;
      zoom(gap(now) / gap(last), inside([(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]));
    } else {
      stage.classList.add('dragging');
      pan(now[0] - last[0], now[1] - last[1]);
    }
    fingers.set(event.pointerId, now);
  });
  for (const name of ['pointerup', 'pointercancel']) {
    window.addEventListener(name, (event) => {
      fingers.delete(event.pointerId);
      stage.classList.remove('dragging');
    });
  }
}
