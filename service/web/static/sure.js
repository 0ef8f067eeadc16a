// A second look at what cannot be taken back.

let isAsking = false;  // a dialog that has been closed tells so a moment later

export function sure(title, words) {
  if (isAsking) return Promise.resolve(false);
  isAsking = true;
  const dialog = document.getElementById('sure');
  document.getElementById('sure-title').textContent = title;
  document.getElementById('sure-look').textContent = words;
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => { isAsking = false; done(dialog.returnValue === 'yes'); }, {once: true});
  });
}
