"""Everything else; a 承诺书 is recognised by its words."""

import re

from extractors.kinds.base import Cue, KindReading, PaperText
from extractors.kinds.short_courses import SHORT_COURSE
from schemas.kinds import Form, Kind

_COMMITMENT = re.compile(
    r"承诺书|保证书|(?:本人|我(?:单位|中心|[局站所院校馆处委]))(?:郑重)?承诺|郑重承诺|承诺(?:人|单位|日期)[:(]"
)


_HONORARY = (
    "辅导员|理事长?|秘书长|会员|会长|名誉.{2,4}|客座.{2,4}|顾问|评委|专家|监督员|裁判员?|导师|讲师|"
    "指导教师|辅导教师|兼职教师|教练员?|培训师|考评员|命题员|"
    "调解员|形象大使|宣传员|观察员|志愿者"
)
"""Posts that somebody is invited to beside the work: no employment."""


class Other:
    """A paper that proves nothing by its kind."""

    kind = Kind.OTHER
    cues = (
        Cue(r"(?:本人|我单位).{0,6}承诺", 3),
        Cue(r"收据|发票|价税合计|收款人|购买方", 5),
        Cue(r"此致敬礼|尊敬的", 2),
        Cue(r"各[^。:;]{0,20}(?:科室|单位|部门|处室)[:,]", 2.5),
        Cue(r"逾期不(?:再|予)|请于.{2,12}前将|报名工作(?:于|从|自)", 2),
        Cue(
            r"退(?:伍|役)(?:时间|日期|年月)|服(?:现)?役|入伍(?:时间|年月|日期)|部职?别|军衔|人民武装部",
            4,
        ),
        Cue(r"常住人口登记卡|居民户口簿|户主姓名", 6),
        Cue(r"本报讯|本报记者|通讯员|责任编辑", 5),
        Cue(r"(?:群|群聊)\(\d{1,3}\)|微信号|朋友圈|扫一扫", 6),
        Cue(r"(?:上午|下午|凌晨|昨天|星期[一二三四五六日])\d{1,2}:\d\d", 4),
        Cue(rf"聘(?:请|任|为)[^。]{{0,40}}(?:{_HONORARY})[,。、;]", 13),
        Cue(SHORT_COURSE, 16),
        Cue(r"\((?:高级)?技师论文\)|论文题目|摘要:|关键词:|参考文献", 5),
        Cue(r"退回原因|重新上传|(?:报名|审核)状态:?(?:未|待|已|审核|单位|通过)", 3.5),
        Cue(
            r".{0,16}(?:(?:户[籍口]|居住|亲属关系|身份信息).{0,6}证明书?|居住证|社会保障卡|优待证"
            r"|专利权?.{0,4}(?:评价|检索|查新|评估).{0,4}报告|护照|(?:个人|职工|月)?工资(?:收入|发放)?证明|(?:通行|军官|士兵|警官|记者)证)",
            14,
            title=True,
        ),
        Cue(r"小票|收银(?!审核员)|找零|欢迎再次光临", 5),
    )

    def read(self, paper: PaperText) -> KindReading:
        """Only the form is read."""
        return KindReading(Form.COMMITMENT if _COMMITMENT.search(paper.text) else None)
