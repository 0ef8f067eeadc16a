"""A service that answers late: what it says to a request is held until a test lets it go."""

from playwright.sync_api import APIResponse, Page, Route

from tests.browser.seeing import until


class Gate:
    """Holds what the service answers to one sort of request until it is opened.

    ``asked``: how often it was asked.
    """

    def __init__(self, tab: Page, address: str, method: str = "GET") -> None:
        self._tab, self._address, self._method = tab, address, method
        self._held: list[tuple[Route, APIResponse]] = []
        self._is_open, self.asked = False, 0
        tab.route(address, self._meet)

    def _meet(self, route: Route) -> None:
        if route.request.method != self._method:
            route.continue_()
            return
        self.asked += 1
        answer = route.fetch()
        if self._is_open:
            route.fulfill(response=answer)
        else:
            self._held.append((route, answer))

    def wait(self) -> None:
        """Until an answer is held."""
        until(self._tab, lambda: bool(self._held), f"nothing asked for {self._address}")

    def open(self) -> None:
        """Let go what is held, and hold nothing more."""
        self._is_open = True
        for route, answer in self._held:
            route.fulfill(response=answer)
