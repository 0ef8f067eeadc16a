"""Diplomas from 初中 to 本科 and of 技工院校: ruled, labelled or in prose."""

import re

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.graduation import DAY, FIGURES, LABELLED, MONTH, finer, graduation, is_letter
from extractors.kinds.majors import MAJOR
from extractors.kinds.numbers import lone_id, lone_number, number
from extractors.kinds.persons import graduate_alone, opening_name
from extractors.kinds.schools import PLACED, SCHOOL_WHOLE, STAMPED, school_level, school_of
from extractors.kinds.spoken_person import gender_beside, spoken_person
from extractors.kinds.take import HAN, Taken
from extractors.values.words import parse_education
from schemas.kinds import Kind

_LONE_ID = (
    r"(?<!注册号)(?<!注册号:)(?<!编号)(?<!编号:)(?<!证书号)(?<!证书号:)"
    r"(?<!编码)(?<!编码:)(?<![0-9A-Za-z])"
)
"""No certificate's number stands before an identity number that no label announces."""

_WORDS = rf"[{HAN}()〔〕\[\]]"
_SCHOOL = take.organisation(SCHOOL_WHOLE + PLACED, forbidden=r"^\(?(?:盖章|公章|印章)")
_SPECS = (
    Spec("name", take.name, lexicon.NAME),
    Spec(
        "gender",
        take.gender,
        lexicon.GENDER,
        lexicon.GENDER_PROSE,
    ),
    Spec(
        "birth_date",
        take.date,
        lexicon.BIRTH,
        (
            rf"(?<!时间)(?<!日期)(?<!时间:)(?<!日期:)(?P<v>{MONTH}{DAY}|{FIGURES})(?:出?生(?!于(?>{MONTH}{DAY}|{FIGURES})(?![至到入—-]))|[,、]?出生)",
            rf"(?:出生于|(?<![该本学考新])生于)(?P<v>(?>{MONTH}{DAY}|{FIGURES}))(?![至到入—-])",
            rf"[男女][|,、/]?(?P<v>{MONTH}{DAY}|{FIGURES})(?=[|,、/]?[1-9]\d{{16}}[\dXx])",
        ),
    ),
    Spec(
        "id_number",
        take.id_number,
        lexicon.ID_NUMBER,
        (rf"(?P<v>{_LONE_ID}[1-9]\d{{16}}[\dXx](?![0-9A-Za-z]))",),
        take.proven_id,
    ),
    Spec(
        "school",
        _SCHOOL,
        (
            rf"(?:毕业|所在|就读)?(?:学校|院校)(?:名称)?{STAMPED}",
            rf"校名{STAMPED}",
            r"学籍(?=:|$)",
        ),
    ),
    Spec("school", _SCHOOL, (rf"办学单位(?:名称)?{STAMPED}",)),
    MAJOR,
    Spec(
        "certificate_number",
        number,
        (
            r"(?:毕业|学历)证书?(?:编号|号码?|字号)",
            *lexicon.CERTIFICATE_NUMBER,
            r"毕业?证字?第?号",
            r"证书序号",
            r"(?:毕业?)?证字(?=:)",
            r"证书(?=:)",
        ),
        (
            r"证书(?:编号|号码?|字号)[为是](?P<v>[^,。;、:]{4,30})(?=[,。;])",
            rf"证书(?:编号|号码?)[为:]?(?P<v>{_WORDS}{{0,8}}[0-9A-Za-z\-—]{{4,24}})",
            rf"(?P<v>{_WORDS}{{0,8}}(?:(?:19|20)\d\d年?{_WORDS}{{0,4}})?第?[0-9A-Za-z\-—]{{4,20}}号)",
        ),
    ),
    Spec("certificate_number", number, lexicon.SHORT_NUMBER),
    *LABELLED,
    Spec(
        "education_level",
        take.education,
        (r"(?:学历|培养|教育|毕业|办学)?层次", r"文化程度"),
    ),
)
_STOPS = (r"校长", r"入学(?:时间|日期)?", r"学历层次", r"学习形式", r"系", r"班级", r"工种")
_LEVEL = (
    r"专科?起点(?:升)?本科|专科?升本科?|专起本|"
    r"(?:普通|成人|大学)?高等教育.{0,6}(?:本科|专科(?!起点|升))|(?:大学)?(?:本科|专科)(?:学历|层次|教育|毕业)?|"
    r"[四五]年制本科|[二三]年制(?:专科|大专)|专升本|大专|专科|本科|中等专业|中等职业|中等师范|中师|普通师范|中专(?!起点)|职业高级中学|职业高中|职业中专|"
    r"技工(?:学校|院校)|技师学院|技校|普通高(?:级)?中(?:学)?|高级中学|高中(?!起点)|初级中学|初中|九年(?:制)?义务教育"
)


_UNFINISHED = re.compile(r"准予[肄结]业|[肄结]业证(?:书|明)|学习证明|在读证明|成绩证明")
"""Studies that ended without a degree, or have not ended: they prove no graduation."""


class Diploma:
    """毕业证书 and 学历证书."""

    kind = Kind.DIPLOMA
    cues = (
        Cue(r"毕业证书", 2.5),
        Cue(r"准予毕业|准予.{0,8}毕业", 4),
        Cue(r"修完.{0,20}(?:课程|规定)|成绩(?:合格|及格)", 2),
        Cue(r"学生.{2,12}性别|兹有学生|在(?:本|我)校", 3),
        Cue(r"考入[我本]校|[我本]校[^,。]{2,20}专业学习", 2),
        Cue(r"与毕业证书?具有同等效力", 2.5),
        Cue(r"学籍档案|学历真实|系[我本]校.{2,24}(?:学生|毕业生|学员)", 2),
        Cue(r"[我本](?:校|院|学院)[^,。]{0,24}毕业生[^。]{0,60}(?:学历|证书)", 2.5),
        Cue(r"[系为][我本]校[^,。]{0,24}毕业生|毕业证书?存根", 2),
        Cue(r"校\(?院?\)?长", 1.2),
        Cue(r"学制|学习形式|所学专业|毕业(?:学校|院校|时间)", 1.2),
        Cue(r"教育部|高等教育|中等职业教育|教育局(?:验印)?", 0.8),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read a diploma."""
        fields = read_specs(paper, _SPECS, _STOPS)
        fields = {"school": school} | fields if (school := school_of(paper)) else fields
        for name, found in (
            ("education_level", _level(paper, fields)),
            ("graduation_date", graduation(paper, fields)),
            ("name", spoken_person(paper) or opening_name(paper) or graduate_alone(paper)),
        ):
            if found and (name not in fields or finer(found, fields[name], paper)):
                fields[name] = found
        if "gender" not in fields and "name" in fields:
            beside = gender_beside(paper, fields["name"])
            fields |= {"gender": beside} if beside else {}
        known, alone = fields.get("certificate_number"), lone_number(paper)
        if alone and not (known and known.announced):
            fields["certificate_number"] = alone
        fields = _with_person_number(paper, fields)
        if _UNFINISHED.search(paper.text):
            fields.pop("graduation_date", None)
            fields.pop("education_level", None)
        untold = "graduation_date" not in fields and is_letter(paper)
        withheld = frozenset({"graduation_date"} if untold else ())
        return KindReading(None, fields, withheld=withheld)


def _with_person_number(paper: PaperText, fields: dict[str, Taken]) -> dict[str, Taken]:
    """The person's number, unless it is the certificate's whose last digit happens to fit."""
    person = fields.get("id_number") or lone_id(paper)
    number = fields.get("certificate_number")
    others = {name: taken for name, taken in fields.items() if name != "id_number"}
    taken = bool(person and number and str(person.value) in str(number.value))
    return others | {"id_number": person} if person and not taken else others


def _level(paper: PaperText, fields: dict[str, Taken]) -> Taken | None:
    """The level's own words first; the school's name says it where the print does not."""
    school = fields.get("school")
    for piece in paper.search(_LEVEL):
        inside = school and piece.glyphs[0] in school.piece.glyphs
        value = parse_education(piece.text)
        if value and not inside:
            return Taken(value, piece)
    value = school_level(str(school.value)) if school else None
    return Taken(value, school.piece) if value and school else None
