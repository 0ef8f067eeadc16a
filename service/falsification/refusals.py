"""What the procedure refuses, with stable codes and words that say what to do."""

from service.errors import ServiceError


class PersonNeededError(ServiceError):
    """A step that only somebody with an account of their own may take."""

    code = "falsification.person"
    status = 403


class SecondPersonError(ServiceError):
    """The decision is a second person's: neither the opener's nor the re-checker's."""

    code = "falsification.second_person"
    status = 403


class BoundError(ServiceError):
    """The application stands for the person that a case is about."""

    code = "falsification.bound"
    status = 409


class TooEarlyError(ServiceError):
    """The time of the defence is not over."""

    code = "falsification.too_early"
    status = 409


class NoCalendarError(ServiceError):
    """The working days of that year are not known yet."""

    code = "calendar.missing"
    status = 409
