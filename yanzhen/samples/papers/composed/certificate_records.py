"""Certificates told by a register: slips of verification, results of a query, electronic licences, substitutes."""

from schemas.kinds import Form, Kind
from yanzhen.samples import decor
from yanzhen.samples.papers.composed import titles
from yanzhen.samples.papers.composed.choosing import DATES, DAYS, kept, pairs_of, strewn
from yanzhen.samples.papers.composed.pair import Pair
from yanzhen.samples.papers.composed.pairs import loose
from yanzhen.samples.papers.composed.ruled import ruled
from yanzhen.samples.papers.composed.scene import Scene
from yanzhen.samples.papers.composed.strangers import notes, prepare, signers, strange
from yanzhen.samples.people import person_name

_KIND = Kind.SKILL_CERTIFICATE
_STYLES = {"birth_date": DATES, "issue_date": DAYS}
_SHARES = {"name": 1.0, "gender": 0.7, "birth_date": 0.4, "id_number": 0.9, "occupation": 1.0, "grade": 1.0, "certificate_number": 0.9,
           "issue_date": 0.9, "issuer": 0.9}  # fmt: skip
_TITLES = ("证书信息核验单", "{_what}查询结果", "{_what}信息查询", "{_what}核验报告", "证书查询结果", "{_what}电子证照", "电子证照", "{_what}（补发）", "{_what}遗失补办证明",
           "{_what}信息表", "持证信息登记表", "{_what}数据核验结果")  # fmt: skip
_LICENCE = {"name": "持证主体", "gender": "持证主体性别", "id_number": "持证主体代码", "issuer": "证照颁发机构", "issue_date": "证照颁发日期",
            "certificate_number": "证照编号", "grade": "技能等级"}  # fmt: skip
_CLAIMS = ("以上信息与证书数据库一致，证书真实有效。", "经查询，该证书信息属实。", "该持证人证书在有效期内。", "原证书遗失，经核实档案，准予补办。",
           "以下为该同志的证书登记信息：", "查询结果仅供参考，以原件为准。")  # fmt: skip
_ASKED = (
    "查询时间：{_day}",
    "打印日期：{_day}",
    "核验日期：{_day|dot0}",
    "下载时间：{_day|dash} 10:26:37",
    "补办日期：{_day}",
    "核验人：{_keeper}　　{_day}",
    "{_day}",
)


def recorded(scene: Scene) -> None:
    """Pairs out of a register, among them who issued it and when; the foot is of the day of asking."""
    prepare(scene, scene.facts["issue_date"])
    scene.facts["_keeper"] = person_name(scene.rng, "female").split("·")[0]
    what = scene.pick(titles.CERTIFICATES[scene.job.form or Form.POST_GRADE])
    titles.title(scene, scene.pick(_TITLES).replace("{_what}", what), "", 0.85)
    claim = scene.pick(_CLAIMS)
    above = scene.chance(0.3)
    if above:
        scene.text(claim, scene.look(1.03))
    pairs = _pairs(scene)
    if scene.chance(0.35):
        pairs.insert(0, Pair(scene.pick(("证书名称", "证书类型", "证照名称", "证书类别")), what))
    pairs = strewn(scene, pairs, strange(scene, _KIND, scene.facts["issue_date"], 2))
    (ruled if scene.chance(0.6) else loose)(scene, pairs)
    if not above and scene.chance(0.7):
        scene.pause(0.6)
        scene.text(claim, scene.look(1.0))
    _foot(scene)
    signers(scene, _KIND, 0.15)
    notes(scene)


def _pairs(scene: Scene) -> list[Pair]:
    names = kept(scene, _SHARES)
    pairs = pairs_of(scene, _KIND, names, _STYLES, bilingual=0.1)
    if scene.chance(0.25):
        return [
            p._replace(label=_LICENCE.get(n, p.label)) for n, p in zip(names, pairs, strict=True)
        ]
    return pairs


def _foot(scene: Scene) -> None:
    scene.pause(1.0)
    if scene.chance(0.4):
        scene.line(
            scene.pick(
                ("（查询专用章）", "核验单位（盖章）", "（盖章）", "查询单位：{_department}")
            ),
            scene.printed(),
            "r",
        )
    middle = scene.line(scene.pick(_ASKED), scene.printed(0.95), scene.pick(("l", "r", "r", "c")))
    if scene.chance(0.3):
        scene.line(
            f"电子证照标识：1.2.156.{scene.rng.randrange(10**8, 10**9)}", scene.printed(0.75), "l"
        )
    size = min(40.0, scene.sheet.canvas.height * 0.22)
    scene.sheet.seal(scene.facts["issuer"], scene.x + scene.w * 0.75, middle - 8, diameter=size)
    if scene.chance(0.3):
        decor.photo_box(scene.sheet, scene.x, scene.y + 3, 24, 32)
        scene.y += 36
