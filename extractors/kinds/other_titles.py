"""Titles of papers that are evidence of nothing here: promises, notices, receipts, other cards."""

import re

from extractors.kinds.other_certificates import is_family, names_other_certificate

OTHER_WEIGHT, DECIDING_WEIGHT = 8.0, 11.0
"""How loudly such a title says so: more than any title that only mentions a kind; and one that
does whatever matter it is about."""

_PAPERS = (
    "承诺书?", "收据", "收条", "借条", "欠条", "发票", "账单", "对账单", "流水", "明细清单",
    "工资(?:条|单|明细表?)", "请假[条单]", "体检.{0,4}[表单]?", "病历", "诊断证明书?", "结婚证",
    "离婚证", "户口[簿本]", "出生医学证明", "驾驶证", "行驶证", "营业执照", "不动产权?证书?",
    "房产证", "居住证", "社会保障卡", "社保卡", "准考证", "工作证", "出入证", "学生证", "登机牌",
    "车票", "处方笺?", "参保.{0,6}证明", "缴费.{0,6}(?:证明|凭证|单)", "完税证明",
    "(?:在职|收入|居住|无犯罪).{0,6}证明", "试卷", "答题卡", "领用.{0,4}表", "采购.{0,6}[单表]",
    "(?:验收|送货|出库|入库|报销)单", "申[领请报]表?书?", "报名表", "情况说明", "请示",
    "(?:个人)?简历", "求职信", "委托书", "授权书", "推荐信", "感谢信", "述职报告", "倡议书",
    "保证书", "回执", "检讨书?", "(?:遗失|丢失)声明",
    "(?:判决|裁定|调解|起诉|公诉|抗诉|仲裁|裁决|处罚决定|处罚告知|催告)书", "律师函", "传票",
    "(?:事故|工伤|责任).{0,4}(?:认定书|认定决定书)", "(?:起诉|上诉|答辩|反诉)状",
    "(?:询问|讯问|庭审|调查|谈话)笔录", "(?:检测|测试|考试|练习|模拟)[卷题]",
    "成绩(?:单|通知单|查询|公示|公告|公布|汇总表|册)",
    "(?:专业技术|职称|普通话|教师|会计|执业|从业|特种(?:作业|设备)|计算机等级).{0,12}证书?",
    "健康证明?", "培训.{0,6}证书?", "继续教育.{0,6}(?:证书?|证明)",
    "(?:退伍|退役|转业|残疾人?|党员|团员|独生子女.{0,6}|军官|老年|接种)证",
    "(?:检验|检查|化验|体检)报告单?", "化验单", "保险?单", "报价单", "订单", "邀请函", "请柬",
    "通讯录", "挂号单", "招生",
    "(?:安全|消防|卫生).{0,14}(?:合格|培训|考核).{0,4}证(?:书|明)?",
    "(?:岗前|上岗|入职)(?:培训|教育).{0,6}证(?:书|明)?",
    "(?:生育服务|准生|优待|借阅|代表|执法|通行|暂住|失业登记|失业|优惠|保安员|导游|健康|上岗|参赛|裁判员?)证",
)  # fmt: skip
_LISTS = (
    "(?:工会|会员|党员|团员|离休|退休|参保|学员|培训班?|家属|遗属|值班|参会).{0,8}(?:名册|名单)"
    "|(?:评先|评优|先进|优秀|劳模|表彰|候选|慰问|体检|得票).{0,16}(?:汇总|统计|一览)表"
)
"""Lists of people who are asked for in no roster of the notice."""

_FORMS = (
    "(?:等级|升级|晋级|技师|工人|技能|技术|工考|岗位)(?!.{0,30}(?:管理|负责|经办|联络|账)).{0,6}"
    "(?:考[核评试]|认定|鉴定|评[价审]).{0,8}(?:报名|申报|申请|资格)(?!.{0,6}(?:汇总|名[册单]|一览|统计|人员)).{0,6}[表书]"
)
"""Forms of application for the assessment itself; what sums them up is a roster."""

_LIVES = (
    "(?:干部|职工|工人|工勤|个人|人员|人事).{0,6}履历.{0,2}表|(?:离休|退休|退职|辞职|病退).{0,8}"
    "(?:审[批核]|申报|审查|登记|核准)表"
    "|(?:学员|培训|困难职工|应聘|党员|团员).{0,8}登记[表卡]|(?:毕业生|就业).{0,6}推荐表"
    "|(?:工勤|职工|工人|干部|在职|在编)(?:技能)?(?:人员)?(?:个人)?(?:基本)?(?:情况|信息)(?:登记|采集)表"
    "|(?:先进|优秀|模范|劳模|标兵|能手|候选|奖章|奖励|嘉奖|[记立]功|表彰|积极分子|红旗手"
    "|人才|工匠|大师|带头人|绝[招技活]).{0,14}"
    "(?:推荐|呈报|申报|审批|投票|提名|测评|报批).{0,6}表(?!.{0,4}批复)"
    "|(?:(?:[年轮补]休|[年休事病产婚丧请])假|加班|值班).{0,8}(?:审批|申请|登记|申报)[表单]"
    "|退休.{0,2}纪念证书?|光荣退休证书?|捐[献赠款].{0,6}证书?"
    "|(?:竞聘|应聘|竞岗|招聘).{0,6}(?:报名|申请|登记).{0,2}表"
    "|关于推荐.{2,40}(?:候选|人选|先进|模范|劳模|标兵|能手|称号).{0,6}(?:报告|请示|函|通知)"
)
"""Forms on a life, on leave or on what one is only proposed for, thanks for gifts and service: they
have the same labels and are evidence of nothing."""

_PATENT_OFFICE = (
    "专利.{0,8}(?:受理|补正|缴费|缴纳|驳回|视为撤回|审查意见|终止|恢复|无效|手续合格).{0,6}(?:通知|决定)书?"
    "|(?:授予.{0,8}专利权|办理登记手续|手续合格|费用减缴.{0,4}|缴纳年费).{0,2}(?:通知书?|决定书?)"
    "|专利权?.{0,4}(?:评价|检索|查新|分析|评估).{0,4}报告"
    "|(?:专利|技术|著作|商标).{0,8}(?:转让|许可|代理|开发|服务).{0,6}(?:合同|协议|委托)书?"
)
"""What the patent office writes beside the certificate, and what is agreed about a patent."""

_TOLD = (
    "公示(?:[书表]|名单|公告)?|(?:遗失|丢失|作废)声明|户[籍口].{0,6}证明|[学硕博]士学位证书?|学位证书?"
    "|(?:工会)?会员证"
)
"""What is only announced, lost or of the register of persons, and degrees."""

_CALLS = (
    "(?:春季|秋季|[0-9]{4}年).{0,4}招生|招生.{0,2}简章|实施(?:意见|办法|细则|方案)"
    "|关于.{2,24}(?:竞赛|大赛|比武|评选(?:工作|活动)?|培训班?|考试|讲座)的通知"
)
"""What is said to everybody before anything has come of it."""

_KEPT = (
    "补[贴助].{0,4}(?:申[请领]|发放|审批).{0,2}[表单]|证书?.{0,6}(?:领取|发放|签领|移交|交接).{0,6}[表单簿册]"
    "|(?:编号|借阅|收发)登记簿|(?:业绩|申报|考评|事迹).{0,4}材料(?:目录|清单)?|(?:档案|材料)目录"
    "|(?:在编|在职).{0,6}证明|同意(?:报考|申报).{0,4}证明|(?:入学|新生|(?<!毕业)学生)登记[表卡]"
    "|(?:终止|解除).{0,4}(?:聘用|劳动|人事).{0,8}(?:通知|证明|协议|决定)书?"
)
"""What offices keep beside the evidence: who took it, what was handed in, who works there."""

_OWN = (_LISTS, _FORMS, _LIVES, _PATENT_OFFICE, _TOLD, _CALLS, _KEPT)


_HOUSE = (
    "议程", "日程", "安排表?", "值班表", "课程表", "签到[表簿]", "会议(?:纪要|记录)", "简报",
    "方案", "办法", "细则", "规定", "(?:报名|考试|考生|学员)须知", "指南", "简章", "启事", "告示",
    "公约", "守则", "制度", "实施意见",
)  # fmt: skip
_MATTERS = (
    "会议", "放假", "培训", "停[电水]", "缴费", "受理", "补正", "值班", "领取", "报名", "录取",
    "体检", "考试", "检查",
)  # fmt: skip
_TASKS = (
    "开展", "做好", "举办", "召开", "组织", "加强", "报送", "印发", "进一步", "切实", "认真",
    "推进", "落实", "规范", "公布", "下达", "征集",
)  # fmt: skip
_LINE = re.compile(
    rf".{{0,24}}(?:{'|'.join((*_PAPERS, *_HOUSE, *_OWN))})(?:[(].{{0,16}})?"
    rf"|.{{0,24}}(?:{'|'.join(_MATTERS)}).{{0,10}}通知书?"
    rf"|.{{0,16}}关于(?:{'|'.join(_TASKS)}).{{2,56}}"
)


_DECIDING = re.compile(
    rf".{{0,24}}(?:承诺书|保证书|成绩(?:单|公示|公告|汇总表)|{'|'.join(_OWN)})(?:[(].{{0,16}})?"
)


_ANNOUNCED = re.compile(r"(?!.*(?:成绩|考[核评]结果|等次)).{0,24}公示(?:[书表]|名单|公告)?")


def announces(line: str) -> bool:
    """Whether a line is the title of a public notice, of persons rather than of results."""
    return _ANNOUNCED.fullmatch(line) is not None


def insists(line: str) -> bool:
    """Whether a line alone makes a paper evidence of nothing, whatever else it prints."""
    return _DECIDING.fullmatch(line) is not None


def decides(line: str) -> bool:
    """Whether a line names another sort of paper, whatever matter it is about."""
    return insists(line) or is_family(line)


def names_other(line: str) -> bool:
    """Whether a line is the title of such a paper."""
    return _LINE.fullmatch(line) is not None or names_other_certificate(line)
