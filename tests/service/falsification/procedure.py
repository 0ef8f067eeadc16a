"""A falsification case over HTTP, step by step, by the people who may take each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

import httpx2

from extractors.values import check_digit
from service.cases.states import CaseState
from service.cases.store import get as case_of
from tests.service.api.api_site import ApiSite
from tests.service.clocks import MovableClock

STEPS: dict[str, dict[str, Any]] = {
    "notice": {"facts": "证书的发证日期经过改动。", "reasons": "改动后方符合年限。"},
    "notice-delivery": {"way": "direct", "receiver": "王建国"},
    "defence": {"statement": "证书由单位代为保管。"},
    "recheck": {
        "proposal": "confirmed",
        "reason": "与发证机关核对无误。",
        "answer": "不影响认定。",
    },
    "decision": {"outcome": "confirmed", "reason": "提交了经改动的证书。"},
    "service": {"way": "mail"},
    "closing": {},
}
"""What each step is asked with, in the procedure's order."""
DATED = {"notice-delivery", "defence", "service"}
AUTHORITY = {"authority": "焦作市人民政府", "number": "焦政复〔2026〕1号", "reason": "复议决定。"}


_NUMBERS: Iterator[int] = count(1)


def new_number() -> str:
    """A valid ID number that nobody in these tests has yet."""
    first17 = f"41080219750615{next(_NUMBERS):03d}"
    return first17 + check_digit(first17)


@dataclass(frozen=True)
class Office:
    """A running site and people of its office, each signed in as somebody else.

    ``both`` may open a case, take its steps and decide it.
    """

    site: ApiSite
    clock: MovableClock
    id: str
    opener: httpx2.Client
    rechecker: httpx2.Client
    decider: httpx2.Client
    both: httpx2.Client


@dataclass
class Procedure:
    """One person's application, and the case against it."""

    office: Office
    number: str = field(default_factory=new_number)
    application: str = ""
    document: str = ""
    case: str = ""

    def __post_init__(self) -> None:
        self.site, self.clock = self.office.site, self.office.clock
        self.opener, self.rechecker = self.office.opener, self.office.rechecker
        self.decider, self.both = self.office.decider, self.office.both

    def on(self, month: int, day: int, year: int = 2026) -> None:
        """Go to a day."""
        self.clock.set(date(year, month, day))

    def apply(self, external: str, **declared: Any) -> httpx2.Response:
        """An application of the person."""
        said = {"external_id": external, "name": "王建国", "id_number": self.number} | declared
        answer = self.site.site.post("/applications", json=said)
        if answer.status_code == 201:
            self.application = answer.json()["id"]
        return answer

    def applied(self) -> "Procedure":
        """With an application and one examined paper."""
        assert self.apply(f"2026-{self.number}").status_code == 201
        content = f"a paper of {self.number}".encode()
        self.document = self.site.paper(self.application, content, kind="skill_certificate")
        self.site.examine(self.document)
        return self

    def evidence(self, **more: Any) -> dict[str, Any]:
        """A region of the paper."""
        region = {"document_id": self.document, "page": 1, "box": [0.1, 0.2, 0.4, 0.3]}
        return region | {"explanation": "发证日期处疑似改动。"} | more

    def open(self, **more: Any) -> httpx2.Response:
        """Open the case."""
        asked = {
            "application_id": self.application,
            "opinion": "疑似改动，建议立案。",
            "evidence": [self.evidence()],
        }
        answer = self.opener.post("/falsifications", json=asked | more)
        if answer.status_code == 201:
            self.case = answer.json()["id"]
        return answer

    def take(self, step: str, client: httpx2.Client | None = None, **more: Any) -> httpx2.Response:
        """Take one step, by default by whoever may."""
        asked = STEPS.get(step, {}) | (
            {"on": self.clock.today().isoformat()} if step in DATED else {}
        )
        who = client or {"recheck": self.rechecker, "decision": self.decider}.get(step, self.opener)
        return who.post(f"/falsifications/{self.case}/{step}", json=asked | more)

    def until(self, last: str) -> dict[str, Any]:
        """Open the case and take every step up to this one; the case as it stands then."""
        assert self.open().status_code == 201
        found: dict[str, Any] = {}
        for step in STEPS:
            answer = self.take(step)
            assert answer.status_code == 200, answer.text
            found = answer.json()
            if step == last:
                break
        return found

    def afterwards(self, step: str, **more: Any) -> httpx2.Response:
        """Have 复议 or a court do something to the decision."""
        asked = AUTHORITY | {"on": self.clock.today().isoformat()} | more
        return self.decider.post(f"/falsifications/{self.case}/{step}", json=asked)

    def state(self) -> CaseState:
        """Where the application's own case stands."""
        with self.site.database.read() as session:
            found = case_of(session, self.application)
            assert found is not None
            return found.state

    def standing(self, **asked: Any) -> dict[str, Any]:
        """The look-up of the person by a decision maker."""
        body = {"id_number": self.number} | asked
        answer = self.decider.post("/bans/look-up", json=body)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found
