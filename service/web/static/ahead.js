// The next case's first pages, fetched while this one is read: they are there when it opens.

const wait = window.requestIdleCallback ?? ((run) => setTimeout(run, 500));

export function fetchAhead(addresses) {
  wait(async () => {
    for (const address of addresses) {
      await fetch(address, {credentials: 'same-origin', priority: 'low'}).then((found) => found.blob()).catch(() => null);
    }
  });
}
