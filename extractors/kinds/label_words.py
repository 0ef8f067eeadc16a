"""The words of labels: those that no field needs, and how patterns of labels are put together."""

import re
from dataclasses import dataclass
from functools import lru_cache

FOREIGN_LABELS = (
    "政治面貌", "民族", "籍贯", "学历", "文化程度", "职务", "职称", "照片", "近期免冠照片",
    "理论知识考试成绩", "理论知识成绩", "理论成绩", "操作技能考核成绩", "操作技能成绩",
    "实际操作成绩", "技能成绩", "综合评审成绩", "评定成绩", "考核成绩", "考试成绩", "成绩",
    "任现职时间", "入党时间", "分管工作", "从事工作", "主要工作", "健康状况", "家庭住址", "住址",
    "监管机构", "主管部门", "部门", "科室", "车间", "打印日期", "查询电话", "二维码", "族别",
    "年龄", "婚姻状况", "(?:表格)?监制", "归档日期", "从事工种",
    "报告编号", "档案编号", "档案号", "学号", "考生号", "准考证号", "流水号", "防伪编[号码]",
    "技能证号", "存根编号", "日期", "数据上传日期", "上传日期", "打印时间", "报名时间", "考试时间",
    "公布时间", "更新日期", "领证日期", "认证日期", "有效期至",
    "培训单位", "培训时间",
    "备注", "个人总结", "签名", "盖章", "联系电话", "电话", "邮编", "有效期", "查询网址", "校长",
    r"校\(?院?\)?长姓名", r"校\(院\)长", "校院长", "院长", "操行(?:评定|等级)",
    "(?:考核|鉴定|评定)结论", "学制", "学习形式", "层次", "入学时间", "参加工作时间", "工龄",
    "(?:培养|办学|学历|学习|教育)(?:层次|方式|形式|类别|类型)", "(?:修业|学习)年限", "院系",
    "学籍号", "国籍",
    "(?:身份)?证件(?:类型|种类)", "持证主体(?:代码)?(?:类型|类别)",
    "(?:证照|证书)?有效期(?:起|始|开始|起始|截止|止)",
    "入学(?:年月|日期)", "出具日期", "核验日期", "证照标识",
    "(?:证书|证照)?状态", "(?:证书|证照)(?:类型|类别)",
    "(?:评价|鉴定|综合|总评)成绩",
    "(?:查询|验证|防伪|校验)码", "血型", "主考人?", "监考人?", "考评员",
    "考评人员", "经办人", "制证人", "填发人",
    "班主任", "教务(?:处长|主任)", "生源地", "(?:毕结业|毕业|结业)结论",
    "学籍(?:管理员|主管)",  "曾用名", "别名",
    "(?:表格|表单|文件|业务|申请|受理|系统|查询|校验|打印)编号", "表号",
)  # fmt: skip
"""Labels that no field needs, but that end the value before them."""

_MARK = r"(?:盖章|公章|签章|签字|印章|加盖公章|钢印|盖印|章|印)"
_MARKS = rf"(?:\({_MARK}\)|{_MARK}(?![\u4e00-\u9fff]))"
_ASKED = "全称|必填|规范名称|大写|正楷|微信同号|本人|工种|岗位|职业|等级|专业|职务"
_HINT = rf"(?:{_MARKS}|\((?:{_ASKED})\))?"
"""What a label says of how to fill it in."""


def _misread(pattern: str) -> str:
    """Small English words with what the engine makes of their l, i and o: Fu11Name, Leve1."""
    return re.sub(r"(?<![?\\(])[lio](?![:\\])", lambda m: _LOOK_ALIKE[m.group()], pattern)


_LOOK_ALIKE = {"l": "[l1i|]", "i": "[i1l|]", "o": "[o0]"}
_ENGLISH = _misread(
    r"(?:[】/\]]?\(?(?i:(?:full|name|sex|gender|dates?|of|birth|id|no|number|card|type|certificate|issued?"
    r"|issuing|by|level|skills?|grade|occupation(?:al)?|trade|title|school|major|authority|job"
    r"|institution|nationality|specialty|graduation|organization|technical|test|the|and|code|born"
    r"|years?|speciality|principal|result|service|posts?|term|holder"
    r"|position|unit|employer|employee|birthday|signed|award)"
    r"[.,/]?)+\)?(?![A-Za-z](?![0-9])))?"
)
"""The same label in English."""


_ENGLISH_ALONE = re.compile(rf"{_ENGLISH}(?=$|[\u4e00-\u9fff])")


def english(text: str) -> int:
    """Where a label's words in English end that a run of Chinese or nothing follows; else 0."""
    match = _ENGLISH_ALONE.match(text)
    return match.end() if match else 0


_REST = re.compile(_HINT + _ENGLISH)
"""What may follow any label, or nothing; compiled once, not into each of a hundred labels."""


@dataclass(frozen=True)
class Words:
    """Labels' patterns, of which the one that matches longest counts."""

    either: re.Pattern[str]
    each: tuple[re.Pattern[str], ...]

    def search(self, text: str, start: int) -> tuple[int, int] | None:
        """The next label's place: 发证机关意见 is no 发证机关."""
        match = self.either.search(text, start)
        return (match.start(), self.end(text, match.start())) if match else None

    def end(self, text: str, start: int) -> int:
        """Where the longest label ends that stands at ``start``, and what follows it; else -1."""
        ends = {match.end() for one in self.each if (match := one.match(text, start))}
        return max((rest.end() for at in ends if (rest := _REST.match(text, at))), default=-1)


@lru_cache(maxsize=256)
def compiled(patterns: tuple[str, ...]) -> Words:
    """The labels of these patterns, each with what may follow it: a hint, the same in English."""
    whole = [f"(?:{_speckled(pattern)})" for pattern in dict.fromkeys(patterns)]
    return Words(re.compile("|".join(whole)), tuple(re.compile(one) for one in whole))


def _speckled(pattern: str) -> str:
    """A pattern whose widely spaced labels allow for a speck between their characters."""
    return pattern.replace("姓名", "姓[._·、'-]?名").replace("性别", "性[._·、'-]?别")
