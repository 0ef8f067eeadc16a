"""Titles of certificates that look like evidence and are none: soldiers', drivers', trainees'.

They print what certificates of skill print, too: a person, a level, a number, an office.
"""

import re

_OURS = re.compile(
    r"(?:[技术]能|技术|岗位|上岗|职业)等级|岗位技[能术]|等级(?:岗位|资格)|职业(?:资格|技能)|工人|工勤|技术工|技师"
    r"|[高中初]级(?:工|技)|身份证|毕业|毕\(?结\)?业|[肄结]业|学[历位]|荣誉|光荣证书|立?功|奖|先进"
    r"|优秀|模范|能手|标兵|称号|杰出|专利|聘|任命|技[术能](?:考核|鉴定)?合格"
)
"""Words in the titles of what the notice asks for."""

_SOLDIERS = (
    r"(?:军人|士兵|士官|军官|义务兵|退伍|退役|复员|转业|现役|预备役|民兵|兵役|军属|烈属)"
    r"[^,。:;]{0,10}(?:证书?|证明书|登记[卡表])"
)
_TRADES = (
    r"(?:从业|执业|执法|上岗|安全|许可|操作|作业|驾驶|经营|会计|教师|护士|医师|药师|律师|导游|保安"
    r"|消防|监理|造价|统计|急救|救[护生]|管理|检验|检测|内审|裁判|教练|注册|登记|认证|资质)"
    r"[^,。:;]{0,14}(?:证书?|证明书)"
)
_SUBJECTS = r"(?:计算机|普通话|英语|外语|信息技术|办公自动化|应用能力|文字录入)[^,。:;]{0,14}证书?"
_COURSES = r"(?:培训|继续教育|进修|研修|轮训|岗前|学员|学时)[^,。:;]{0,8}(?:证书?|证明书?)"
_LIVES = (
    r"(?:独生子女|父母|生育|残疾|老年|优待|低保|救助|献血|志愿|义工|会员)"
    r"[^,。:;]{0,10}(?:证书?|证明书)"
)
_PASSED = r"[^,。:;]{2,18}(?<!考核)(?<!考试)(?<!鉴定)(?<!评定)合格证书?"
_SENT = re.compile(r"[^,。:;]{0,24}(?:报到|派遣)证(?:书|明书)?")
"""A school leaver's letter to an office, which names diplomas without being one."""

_FAMILIES = re.compile(
    rf"[^,。:;]{{0,20}}(?:{_SOLDIERS}|{_TRADES}|{_SUBJECTS}|{_COURSES}|{_LIVES})"
    rf"(?:[(].{{0,16}})?|{_PASSED}"
)

_CARD = re.compile(r"[^,。:;]{3,16}[^,。:;此发持凭公保验认查作旁佐为领补换办原旧资格术位级]证")
"""Any other word that ends as the names of cards do: an idiom (特发此证) or a label is none."""


def names_other_certificate(line: str) -> bool:
    """Whether a line is the title of a certificate or card that is evidence of nothing here."""
    return is_family(line) or (_CARD.fullmatch(line) is not None and not _OURS.search(line))


def is_family(line: str) -> bool:
    """Whether it is one by a word that says so, rather than by being none that is known."""
    if _SENT.fullmatch(line):
        return True
    return _FAMILIES.fullmatch(line) is not None and not _OURS.search(line)
