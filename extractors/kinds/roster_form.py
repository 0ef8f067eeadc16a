"""Which of the notice's lists a roster is: by its title, whose misread characters are tolerated."""

import re

from rapidfuzz import fuzz

from schemas.kinds import Form

_REVIEW = r"(?:审[查核]|初审|复审)"
_FORMS = (
    (
        Form.ONSITE_LIST,
        rf"(?:现场|到场|线下)(?:资格)?(?:{_REVIEW}|复核|核验|确认).{{0,4}}人员|需(?:到|要|进行)?现场",
    ),
    (
        Form.PASSED_LIST,
        rf"{_REVIEW}(?:通过|合格)|(?:通过|合格)人员|(?:通过|合格).{{0,6}}{_REVIEW}",
    ),
    (
        Form.NAME_LIST,
        (
            r"申报人员(?:名单|花名册|名册)|人员名单|(?:申报|报名|报考)人员"
            r"|(?:申报|报名|报考).{0,8}(?:名单|名册|一览表|汇总表)"
            r"|关于(?:报送|上报|呈报).{0,30}(?:申报|报名|报考|考核).{0,12}(?:函|报告)"
        ),
    ),
)
_TITLES = {
    Form.ONSITE_LIST: "需现场审查人员名册表",
    Form.PASSED_LIST: "网上资格审查通过人员名册表",
    Form.NAME_LIST: "申报人员名单",
}
_HEAD = re.compile(r"序号|姓名|经审[查核]")
"""Where the head of the page ends; what stands behind may speak of persons who passed, too."""

_SHORTEST, _LONGEST = 12, 160
_ALIKE = 66
"""Similarity, 0 to 100, from which a head holds a title of the notice."""


def form_of(text: str) -> Form | None:
    """The form by the head of a roster's print, by all of it, or by the title it is like."""
    end = _HEAD.search(text)
    head = text[: end.start() if end else _LONGEST]
    whole = head if len(head) >= _SHORTEST else ""
    return _named(whole) or _named(text) or _alike(text[:_LONGEST])


def _named(text: str) -> Form | None:
    return next((form for form, words in _FORMS if re.search(words, text)), None)


def _alike(head: str) -> Form | None:
    """The title of the notice that a head is most like, if any."""
    scores = {form: fuzz.partial_ratio(title, head) for form, title in _TITLES.items()}
    best = max(scores, key=lambda form: scores[form])
    return best if scores[best] >= _ALIKE else None
