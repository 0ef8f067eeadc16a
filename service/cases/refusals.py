"""What a case refuses, with what is possible instead."""

from collections.abc import Collection, Sequence

from service.cases.states import Action, CaseState, Who
from service.cases.words import ACTION_WORDS, STATE_WORDS
from service.errors import ConflictError


class WrongStateError(ConflictError):
    """The action is not possible from where the case stands."""

    code = "case.state"

    def __init__(
        self, state: CaseState, possible: Sequence[Action], levels: Collection[Who]
    ) -> None:
        words = "、".join(ACTION_WORDS[action] for action in possible)
        can = f"现在可以：{words}。" if possible else "现在没有您可以办理的步骤。"
        lost = "" if levels else "所在单位尚未与单位名录对应，请先由工考管理机构确定所在单位。"
        super().__init__(f"这份申报目前为“{STATE_WORDS[state]}”，不能这样办理。{can}{lost}")


class WindowError(ConflictError):
    """The notice's window does not allow it today, or only a person can tell."""

    code = "case.window"


class IncompleteError(ConflictError):
    """Papers of the checklist are neither there nor promised."""

    code = "case.incomplete"


class SuspendedError(ConflictError):
    """A falsification case is open: nobody approves the application (五(四))."""

    code = "case.suspended"


class UndecidedError(ConflictError):
    """Something must be decided before this step."""

    code = "case.undecided"


class FrozenError(ConflictError):
    """What is declared can no longer be changed, or not before a return."""

    code = "case.frozen"


class LateError(ConflictError):
    """The day until which it was possible has passed."""

    code = "case.late"
