"""Certificates of skill: 工勤, 工人技术等级, 职业资格 and 职业技能等级 (domain, section 2)."""

import re

from extractors.kinds import lexicon, take
from extractors.kinds.base import Cue, KindReading, PaperText, Spec, read_specs
from extractors.kinds.foot import ORGANISATION
from extractors.kinds.grade_table import latest_grade
from extractors.kinds.numbers import number, paper_number
from extractors.kinds.skill_unlabelled import STRICT_TRADE, with_unlabelled
from extractors.kinds.take import Take, Taken
from extractors.kinds.title_lines import title_lines
from extractors.kinds.titles import titled
from extractors.kinds.trades import trade
from extractors.layout.pieces import Piece
from schemas.kinds import Form, Kind

_FORMS = (
    (Form.POST_GRADE, r"工勤"),
    (Form.VOCATIONAL_QUALIFICATION, r"职业资格证"),
    (Form.WORKER_GRADE, r"工人|技术等级|[高中初]级工"),
    (Form.SKILL_LEVEL, r"职业技能等级(?!评价|鉴定|指导|认定中心)"),
    (Form.VOCATIONAL_QUALIFICATION, r"职业资格|技师"),
    (Form.POST_GRADE, r"岗位等级"),
)
_NAMED = (
    rf"(?:工勤技能|工人技术等级|职业技能等级|职业资格|岗位等级|技术等级)[{take.HAN}]{{0,8}}证书"
)
_PROOF = re.compile(r"(?:证明|说明)(?!书)")
"""The title of a paper about a certificate: which one it is, its sentences say."""

_BY_WORDS = (
    (Form.POST_GRADE, r"工勤技能"),
    (Form.WORKER_GRADE, r"工人技术|工人考核"),
    (Form.VOCATIONAL_QUALIFICATION, r"职业资格等级|OccupationalQualification"),
    (Form.SKILL_LEVEL, r"职业技能等级(?:证书)?(?!评价|鉴定|指导)"),
    (Form.POST_GRADE, r"岗位工种|工勤|技术等级|岗位等级"),
)
"""Without a title, what sentences and labels of the inner page suggest."""

_OCCUPATION = take.text_like(
    rf"^[{take.HAN}A-Za-z()、/·-]{{2,20}}",
    forbidden=r"^[一二三四五壹贰叁肆伍高中初]级|等级|级别|条件|标准|水平|证书|编号|合格|^(?:名称|岗位)$|^成绩|(?:局|厅|中心|委员会|学校|学院|公司)$",
)
_DATE = (
    r"[0-9O〇○零一二三四五六七八九]{4}年[0-9〇○零一二三四五六七八九十元]{1,3}月"
    r"(?:[0-9〇○零一二三四五六七八九十廿卅]{1,3}日)?"
)
_FIGURES = r"(?:19|20)\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?"
_WHEN = rf"(?P<v>{_DATE}|{_FIGURES})"
_TRADE = (
    r"(?P<v>(?!本|该|上述|相应|工勤|技术|经|于|[高中初]级|技师|参加|报考|报名|通过|取得|达到|符合|从事|申报|[和及与])"
    rf"(?:(?![的为了到])[{take.HAN}]){{1,9}}?[工员师手匠]|裁缝|[{take.HAN}]{{2,4}}司机)"
)
"""A trade in running text; nearly all end so, and labelled ones need not."""

_LABOUR = re.compile(r"劳动(?:部|局|厅|行政|保障|和社会|人事)|职业技能鉴定")
_PUBLIC = re.compile(r"工人|工勤|机关|事业单位|人事[厅局]")
"""A plain 技术等级证书 of the labour offices is of the qualifications that came after it."""

_GRADES = r"[一二三四五壹贰叁肆伍]级|高级技师|技师|[高中初]级"
_GIVES = "核发|颁发|签发|填发|发放|印发"
_ISSUES = rf"(?:发证|颁证|{_GIVES})"
_SIGNS_IT = rf"{_ISSUES}(?:机关|机构|单位|部门)"
_GETS = "(?:取得|获得|领取)"
_PASSED = r"(?:[,、]?[经通参][^,。;]{2,24}?)?"
"""What was passed before a certificate was had: 经考核, 通过工勤技能岗位考试, 参加全市考核."""

_NO_ISSUER = (
    r"^本[证页]|颁发$|一致$|参考|^不另|^以上|真实有效|^(?:公章|盖章|印章|\(?章\)?|日期)|年.{1,3}月"
)


def _of_clause(read: Take) -> Take:
    """As ``read``, of a sentence's clause: 工种为锅炉工,特发此证 says no more than 锅炉工."""

    def clause(piece: Piece) -> Taken | None:
        end = re.search(r"(?<=..)[,。;]", piece.text)
        return read(piece.cut(0, end.start() if end else None))

    return clause


_SPECS = (
    Spec("name", take.name, lexicon.NAME),
    Spec("gender", take.gender, lexicon.GENDER, lexicon.GENDER_PROSE),
    Spec(
        "birth_date",
        take.date,
        lexicon.BIRTH,
        (
            rf"(?P<v>{_DATE}|{_FIGURES})[,、]?出?生(?!于[12一二][^,。]{{3,14}}[月日](?![至到]))",
            rf"(?:出生于|(?<![该本学考新])生于|born(?:on)?:?)(?P<v>{_DATE}|{_FIGURES})",
            rf"[男女][|,、/]?(?P<v>{_DATE}|{_FIGURES})(?=[|,、/]?[1-9]\d{{16}}[\dXx])",
            rf"[男女][|/](?P<v>{_DATE}|{_FIGURES})(?=[|/]|$)",
        ),
    ),
    Spec(
        "id_number",
        take.id_number,
        lexicon.ID_NUMBER,
        (r"(?P<v>(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z]))",),
        take.proven_id,
    ),
    Spec(
        "id_number",
        take.id_number,
        (),
        (r"(?:身份证|证件)(?:号码?)?[:为是]?(?P<v>[1-9]\d{16}[\dXx](?![0-9A-Za-z]))",),
    ),
    Spec(
        "occupation",
        _of_clause(trade(_OCCUPATION)),
        (
            *lexicon.OCCUPATION,
            r"岗位(?:名称|类别|\(工种\)|(?=:))|从业岗位",
            r"(?:技能|鉴定|考核)专业",
        ),
        (
            rf"从事的?(?P<v>(?!的|本|该|相应)[{take.HAN}]{{2,9}})工种",
            rf"{_TRADE}[(]工种[)]",
            rf"(?<![{take.HAN}]){_TRADE}工种(?:考核|考试|成绩|鉴定|{_GRADES})",
            rf"(?:工种|职业)(?:[(]工种[)])?(?:为|系|是):?(?P<v>[{take.HAN}]{{1,11}}?[工员师手匠])(?=[,。;(])",
            rf"从事{_TRADE}(?:工作|作业)",
            rf"(?:从事|报考|参加|申报|经|由|通过|在|达到了?|具[备有]|授予|取得|符合|系|任|为)[了的]?{_TRADE}(?:工种|职业|岗位|专业|工勤|技术等级|技能等级)",
            rf"(?:从事|报考|参加|经|由|通过|达到了?|具[备有]|授予|取得|获得|符合|评为|评定为|为|同志)[了的]?{_TRADE}[(,]?(?:国家)?(?:职业资格|职业(?=[一二三四五]级)|{_GRADES})",
            rf"(?<![{take.HAN}]){_TRADE}[(]?(?:[一二三四五]级|高级技师|技师|[高中初]级)",
            rf"的{_TRADE}(?:工种|职业|岗位|[(]?(?:{_GRADES}))",
            rf"(?:[高中初]级工?|技师)[)]?{_TRADE}(?=[,。;]|$)",
            rf"[一二三四五]级{_TRADE}(?=[,。;]|$)",
            rf"(?:[一二三四五]级|[高中初]级工|技师)[)]?{_TRADE}(?:岗位|职业|工种|资格)",
            rf"其{_TRADE}技术(?:达到|水平|等级)",
            rf"(?:认定|评定)其(?:的)?{_TRADE}(?:职业|技[能术]|岗位)",
        ),
    ),
    Spec("occupation", trade(STRICT_TRADE), (r"(?:任职|取得|评定)资格", *lexicon.GRADE)),
    Spec(
        "grade",
        take.grade,
        (
            *lexicon.GRADE,
            r"(?:工种|职业)(?:\((?:工种|等级)\)|/工种)?[、及和]?等级",
            r"(?:技术|工人技术)(?:职务|职称)",
            r"(?:任职|取得|评定)资格",
        ),
        (
            rf"(?:晋升|提升|升)(?:为|到|至)(?P<v>{_GRADES})",
            r"(?:达到|评为|评定为|取得|具备|晋升为?|准予|定为|获得?|相当于|任)(?P<v>[^。;]{0,24}?(?:高级技师|技师|[高中初]级工|[一二三四五]级|级(?!技师|工)))",
            r"(?P<v>[一二三四五]级[/(]?(?:高级技师|技师|[高中初]级工)\)?)",
            r"(?P<v>技术工[一二三四五]级|(?<!证)[一二三四五壹贰叁肆伍]级(?=工勤|职业|技能))",
        ),
    ),
    Spec(
        "certificate_number",
        number,
        lexicon.CERTIFICATE_NUMBER,
        (
            r"证书(?:编号|号码?|字号)[为是](?P<v>[^,。;、:]{4,30})(?=[,。;])",
            rf"证书(?:编号|号码?)[为:]?(?P<v>[{take.HAN}]{{0,6}}[0-9A-Za-z\-—]{{6,24}})",
            rf"(?P<v>(?:(?<![制颁])(?:(?![书制颁])[{take.HAN}]){{1,6}}字)?第[0-9A-Za-z\-—]{{4,20}}号)",
        ),
    ),
    Spec("certificate_number", paper_number, (r"证件(?:编号|编码|号码?)",)),
    Spec("certificate_number", number, lexicon.SHORT_NUMBER),
    Spec(
        "issue_date",
        take.date,
        lexicon.ISSUE_DATE,
        (
            rf"(?<!原){_ISSUES}(?:日期|时间)(?:为|是|:)?{_WHEN}",
            rf"(?:由|经)[^,。;]{{2,40}}于{_WHEN}(?:{_GIVES})",
            rf"于{_WHEN}{_PASSED}{_GETS}[了的]?(?:由|经)?{ORGANISATION}(?:{_GIVES})",
            rf"于{_WHEN}{_PASSED}{_GETS}[^。;]{{0,60}}证书?.{{0,120}}(?:遗失|丢失|损毁|补办)",
            rf"于{_WHEN}{_PASSED}{_GETS}[^。;]{{0,60}}证书[^。;]{{0,40}}[,(][原其]?(?:证书)?(?:编号|号码|证号)",
        ),
    ),
    Spec("issue_date", take.date, (r"换[发证]证?(?:日期|时间|年月)",)),
    Spec("issue_date", take.date, (r"原发证(?:日期|时间|年月)",)),
    Spec(
        "issue_date",
        take.last_date,
        (r"(?:发证|颁证|批准|审批)(?:机关|部门|单位)(?:审批|审核)?意见",),
    ),
    Spec("issue_date", take.date, lexicon.SHORT_DATE),
    Spec("issue_date", take.date, lexicon.AWARD_DATE),
    Spec(
        "issuer",
        take.whole,
        (),
        (
            rf"{_SIGNS_IT}(?:为|是|系)(?P<v>{ORGANISATION})",
            rf"(?:由|取得了?|获得了?|领取了?)(?P<v>{ORGANISATION})(?:{_GIVES})",
        ),
    ),
    *(
        Spec("issuer", take.clear(take.organisation(pattern, forbidden=_NO_ISSUER)), labels)
        for labels in (lexicon.ISSUER, lexicon.SHORT_ISSUER, lexicon.DECIDER)
        for pattern in (rf"^{ORGANISATION}$", rf"(?:(?!扫[码描一])[{take.HAN}()]){{4,40}}")
    ),
)
_STATE = {
    "occupation": trade(_OCCUPATION),
    "issue_date": take.last_date,
    "issuer": take.organisation(rf"^{ORGANISATION}$"),
    "certificate_number": number,
}
_STOPS = (r"经办人", r"复核人", r"审核人", r"工作单位", r"所在单位", r"单位(?:名称)?", r"身份证")


class SkillCertificate:
    """等级证书 of any form."""

    kind = Kind.SKILL_CERTIFICATE
    cues = (
        Cue(r"机关.{0,2}事业单位.{0,6}(?:等级|岗位).{0,4}证书", 4),
        Cue(r"(?:职业资格|职业技能等级|技术等级|岗位等级)证书", 2),
        Cue(r"理论(?:知识)?(?:考试)?成绩|操作技能(?:考核)?成绩|评定成绩", 2),
        Cue(r"OccupationalQualification|Skill(?:s)?Level|CertificateofOccupational", 2),
        Cue(r"(?:发证|颁证|颁发|认定|评价)(?:机关|机构|单位)", 1.2),
        Cue(r"工种|职业名称|职业\(工种\)", 1.2),
        Cue(r"(?:持证|认定|鉴定|考核)(?:工种|职业|等级)|证照颁发(?:机构|日期)", 1.5),
        Cue(r"(?:技能|技术|岗位|职业资格)等级", 1.2),
        Cue(r"工种(?:为|系|是|:)[^,。;:]{2,12}[,、;](?:技术|岗位|技能)?等级(?:为|系|是|:)", 2.5),
        Cue(r"证书编号|证书号", 0.8),
        Cue(r"工人.{0,4}技术等级|工勤技能.{0,10}(?:岗位|等级)", 1.5),
        Cue(r"合格证书?.{0,30}(?:工人|工勤|技能|技术)", 1.5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Read a certificate of skill."""
        fields = read_specs(paper, _SPECS, _STOPS) | latest_grade(paper, _STATE)
        fields = with_unlabelled(paper, fields)
        return KindReading(_form(paper), fields)


def _form(paper: PaperText) -> Form | None:
    """By the title; by 证书 in running text; else by the words of the inner page."""
    lines = (line for line in title_lines(paper.sheets) if not _PROOF.search(line))
    titles = [t for t in lines if titled(Kind.SKILL_CERTIFICATE, [t])]
    named = [p.text for p in paper.search(_NAMED)]
    for texts, forms in ((titles, _FORMS), (named, _FORMS), ([paper.text], _BY_WORDS)):
        for form, words in forms:
            if any(re.search(words, text) for text in texts):
                return _of_labour(paper) if form is Form.WORKER_GRADE else form
    return None


def _of_labour(paper: PaperText) -> Form:
    """工人技术等级岗位证书, unless labour offices issued it to workers of no public body."""
    labour = _LABOUR.search(paper.text) and not _PUBLIC.search(paper.text)
    return Form.VOCATIONAL_QUALIFICATION if labour else Form.WORKER_GRADE
