"""What is known of one applicant, declared and proven kept apart, and what the rules say of it.

Dates are ISO text at the precision that is known: ``2021-11-25``, ``2021-11`` or ``2021``.
``document`` is the id of the paper that proves a thing; None where it is only declared.
"""

from typing import Literal

from schemas.base import Model
from schemas.kinds import Form, Kind

Route = Literal["certificate", "tenure", "transfer", "reform", "honour"]
PostType = Literal["worker", "technical", "management"]
Gender = Literal["male", "female"]
Answer = Literal["met", "not_met", "review", "not_evaluated"]
Eligibility = Literal["eligible", "not_eligible", "review"]


class Applied(Model):
    """What the application as a whole declares; never compared with one paper's values."""

    applied_grade: int | None = None
    applied_occupation: str | None = None
    route: Route | None = None
    post_type: PostType | None = None
    unit: str | None = None


class Datum(Model):
    """One value of the person.

    ``proven`` was read from ``documents`` with confidence or corrected by a person. ``conflicting``
    holds what other papers print instead: where it is not empty, a person has to look.
    """

    declared: str | None = None
    proven: str | None = None
    documents: list[str] = []
    conflicting: list[str] = []


class Proof(Model):
    """Something that a paper proves, or that is only declared (``document`` None).

    ``doubtful`` names the fields of this paper that cannot be relied on: the applicant declares
    another value, or a person upheld a finding about it.
    """

    document: str | None = None
    doubtful: list[str] = []


class Education(Proof):
    """A diploma; ``level`` by the contract's words, ``date`` of graduation."""

    level: str | None = None
    date: str | None = None


class Certificate(Proof):
    """A certificate of a grade; which ``form`` it has decides whether it counts."""

    grade: int | None = None
    occupation: str | None = None
    issue_date: str | None = None
    form: Form | None = None


class Appraisal(Proof):
    """One year's appraisal. ``promised``: comes later (容缺后补); ``filed_on``: the day it came."""

    year: int | None = None
    verdict: str | None = None
    promised: bool = False
    filed_on: str | None = None


class Appointment(Proof):
    """An employment paper: confirmation, appointment, contract, salary approval."""

    form: Form | None = None
    unit: str | None = None
    occupation: str | None = None
    grade: int | None = None
    effective_date: str | None = None


class Honour(Proof):
    """An honour as printed; level and body are judged from ``issuer`` and ``honour``."""

    honour: str | None = None
    award_rank: str | None = None
    issuer: str | None = None
    date: str | None = None


class Patent(Proof):
    """A patent; ``rank`` is the applicant's place among the inventors, from 1; None: not found."""

    kind: str | None = None
    number: str | None = None
    grant_date: str | None = None
    rank: int | None = None


class TransferProof(Proof):
    """A 转岗证明 or 机构改革文件; ``reform``: whether it speaks of a reform of institutions."""

    reform: bool | None = None


class Unread(Model):
    """A paper that was handed in as ``kind`` but does not yield what the rules need."""

    document: str
    kind: Kind


class Evidence(Model):
    """Everything that the rules look at, gathered from the application and all its papers."""

    application: Applied = Applied()
    gender: Datum = Datum()
    birth_date: Datum = Datum()
    work_start_date: Datum = Datum()
    confirmation_date: Datum = Datum()
    education: list[Education] = []
    certificates: list[Certificate] = []
    appraisals: list[Appraisal] = []
    appointments: list[Appointment] = []
    honours: list[Honour] = []
    patents: list[Patent] = []
    transfer_proofs: list[TransferProof] = []
    unread: list[Unread] = []
    confirmations: dict[str, bool] = {}


class RuleResult(Model):
    """One condition of the notice: its clause, what it looked at, the answer and why.

    ``inputs``: names and values that the answer stands on. ``proven_by``: ids of documents.
    ``reason``: for people, in Chinese; null only where the condition is met.
    """

    id: str
    clause: str
    answer: Answer
    inputs: dict[str, str | int | bool | list[str] | None] = {}
    proven_by: list[str] = []
    reason: str | None = None


class EligibilityResult(Model):
    """Whether the applicant may apply for the grade, as far as papers and persons prove it."""

    grade: int | None
    occupation: str | None
    answer: Eligibility
    reasons: list[str] = []
    rules: list[RuleResult] = []
