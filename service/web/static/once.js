// One act at a time: what is pressed twice, by mouse or by Enter, acts once.

const under = new Set();

export const isUnderWay = (place) => under.has(place);

const buttonsOf = (place) => (place.matches('button') ? [place] : [...place.querySelectorAll('button')]);
const hold = (event) => event.preventDefault();

// Runs an act of a form or button unless one is under way there; its buttons rest and a dialog stays
// until `run` is over. Where it leads to another page it never is, so nothing acts again.
export async function once(place, run) {
  if (under.has(place)) return undefined;
  under.add(place);
  const held = document.activeElement;
  const resting = buttonsOf(place).filter((one) => !one.disabled);
  const dialog = document.querySelector('dialog[open]');
  for (const one of resting) one.disabled = true;
  dialog?.addEventListener('cancel', hold);
  try { return await run(); } finally {
    under.delete(place);
    for (const one of resting) one.disabled = false;
    dialog?.removeEventListener('cancel', hold);
    if (resting.includes(held) && !document.activeElement?.offsetParent) held.focus();  // nowhere else to be seen
  }
}
