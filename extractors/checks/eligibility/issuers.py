"""Who gave an honour: of which level, and a party committee, a government or a department."""

import re
from dataclasses import dataclass
from typing import Literal

from extractors.values import squeeze
from schemas.policy import Level, PlacePolicy

Body = Literal["party_or_government", "union", "department", "other"]
LEVELS: tuple[Level, ...] = ("county", "city", "province", "nation")

_SEPARATORS = re.compile(r"[、,，;；/|\s]+")
_ENDS = re.compile(
    r".+?(?:政府(?:办公厅|办公室)?|国务院(?!.)|中共中央(?!.)|委员会(?:办公[厅室]|[组宣]\w部)?"
    r"|(?:[省市县区]|自治区)委(?!员)(?:办公[厅室]|\w{2}部|\w{2}委)?|总工会|[厅局]|办公室|部|中心|公司|协会|学校)"
)
_PARTY = re.compile(
    r"^(?:中共|中国共产党)\w*[省市县区](?:委员会|委)$|^(?!共青团|团)\w+[省市县区]委$|^中共中央$"
)
_GOVERNMENT = re.compile(r"政府$|^(?:中华人民共和国)?国务院$")
_DEPARTMENT = re.compile(r"(?:厅|局|部|委员会|办公室|办公厅|\w委)$")
_NATION = re.compile(
    r"^(?:中华|全国|国家|国务院|中共中央|中国(?!共产党))|^(?:人力资源和社会保障|工业和信息化|教育|公安"
    r"|科学技术|住房和城乡建设|交通运输|农业农村|水利|民政|财政|自然资源|生态环境|商务|文化和旅游"
    r"|应急管理|退役军人事务)部$"
)
_MUNICIPALITIES = re.compile("北京市|天津市|上海市|重庆市")
_NO_COUNTY = re.compile("自治区|地区|园区|社区|示范区")


@dataclass(frozen=True)
class Issuer:
    """One body; ``level`` None where the name does not tell it."""

    level: Level | None
    body: Body

    def reaches(self, least: Level) -> bool | None:
        """Whether the level is high enough; None where it is not known."""
        return None if self.level is None else LEVELS.index(self.level) >= LEVELS.index(least)


def issuers(text: str | None, places: PlacePolicy) -> list[Issuer]:
    """The bodies that a printed issuer names: 中共焦作市委 焦作市人民政府 are two."""
    parts = [squeeze(part) for part in _SEPARATORS.split(text or "") if squeeze(part)]
    names = [name for part in parts for name in _bodies(part)]
    return [Issuer(_level(name, places), _body(name)) for name in names]


def _bodies(text: str) -> list[str]:
    """Names that stand together without a sign between them, taken apart at their endings."""
    found = _ENDS.findall(text)
    rest = text[sum(map(len, found)) :]
    return [*found, rest] if rest and not found else (found or [text])


def _body(name: str) -> Body:
    if _PARTY.search(name) or _GOVERNMENT.search(name):
        return "party_or_government"
    if name.endswith("总工会"):
        return "union"
    return "department" if _DEPARTMENT.search(name) else "other"


def _level(name: str, places: PlacePolicy) -> Level | None:
    """The lowest place that the name holds decides: 焦作市解放区 is a county's."""
    bare = re.sub("^(?:中共|中国共产党)(?!中央)", "", name)
    known = [city for city in places.cities if city in bare]
    rest = bare
    for city in known:
        rest = rest.replace(city, "")
    if re.search("[县区]", _NO_COUNTY.sub("", rest)):
        return "county"
    if _MUNICIPALITIES.search(rest):
        return "province"
    if "市" in rest:
        return None
    if known:
        return "city"
    if "省" in rest or "自治区" in rest:
        return "province"
    return "nation" if _NATION.search(bare) else None
