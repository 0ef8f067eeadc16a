"""What only a person can say of an applicant, by the clause that asks for it (contract, 6)."""

from enum import StrEnum


class Confirmation(StrEnum):
    """Keys of ``confirmations``: true says that the clause is fulfilled, false that it is not."""

    IN_POST = "1.1"
    NOT_RETIRED = "1.2"
    CONSENT = "2.1"
    SKILL_DESPITE_EDUCATION = "2.2.4(2)"
    ACHIEVEMENT = "2.2.4(3)"
    PARTY_MEMBER_AWARD = "2.2.5(3)"
    GRADE_1_SKILL = "2.2.5(4)"
    HONOUR_BY_PARTY_OR_GOVERNMENT = "2.2.5(5)①"
    LABOUR_MEDAL = "2.2.5(5)②"
    TECHNICAL_EXPERT = "2.2.5(5)③"
    CONTEST = "2.2.5(5)④"
    PATENT_OF_THE_TRADE = "2.2.5(5)⑤"
    SPECIAL_TALENT = "2.2.5(5)⑥"
    TECHNICAL_STAFF = "2.2.5(6)"
    TRANSFER_CONSENT = "2.3①"
    REFORM_CONSENT = "2.3②"
    NEAREST_TRADE = "2.3③"
    HONOUR_TALENT = "2.4"
    NO_INVESTIGATION = "2.6①"
    NO_SANCTION = "2.6②"
    NO_OTHER_BAR = "2.6③"


QUESTIONS: dict[Confirmation, str] = {
    Confirmation.IN_POST: "是机关事业单位工勤技能岗位在岗正式工作人员或聘用工作人员",
    Confirmation.NOT_RETIRED: "本通知下发前未办理退休手续",
    Confirmation.CONSENT: (
        "身体健康，遵纪守法，爱岗敬业，能够全面履行岗位职责，"
        "由个人申请，经所在单位审查批准，并报主管部门审核同意"
    ),
    Confirmation.SKILL_DESPITE_EDUCATION: "技艺较高",
    Confirmation.ACHIEVEMENT: (
        "工作表现和业绩突出，刻苦钻研技术，具有独特技艺、技能特长和传授技艺能力，"
        "能解决本工种重大的技术操作问题"
    ),
    Confirmation.PARTY_MEMBER_AWARD: "年度优秀共产党员由具有独立人事管理权单位评定",
    Confirmation.GRADE_1_SKILL: (
        "系统掌握本工种的基础理论知识和操作技能，能够解决本工种高难度技术操作问题，"
        "具有培训指导本工种工勤技能岗位三级和二级的水平"
    ),
    Confirmation.HONOUR_BY_PARTY_OR_GOVERNMENT: (
        "获得省辖市级以上党委、政府表彰，"
        "或省级以上工作部门面向各地区各部门或本系统本行业进行的工作表彰"
    ),
    Confirmation.LABOUR_MEDAL: "获得全国总工会或省总工会授予的五一劳动奖章",
    Confirmation.TECHNICAL_EXPERT: "获得省辖市级以上技术能手",
    Confirmation.CONTEST: "获得省辖市级以上技能竞赛个人三等奖以上",
    Confirmation.PATENT_OF_THE_TRADE: "专利与本工种相关",
    Confirmation.SPECIAL_TALENT: (
        "在本行业有突出贡献或具有绝招、绝技、绝活的特殊人才，受到同行业认可"
    ),
    Confirmation.TECHNICAL_STAFF: "符合国家和我省关于专业技术人才申报工勤技能岗位一级考评的规定",
    Confirmation.TRANSFER_CONSENT: "转换岗位工种，经所在单位同意",
    Confirmation.REFORM_CONSENT: "因机构改革所从事岗位工种发生变化，经所在单位同意",
    Confirmation.NEAREST_TRADE: (
        "所从事岗位工种不在现有考核工种目录范围，经所在单位同意报考性质相近或相似的工种"
    ),
    Confirmation.HONOUR_TALENT: (
        "获得省级以上劳动模范和先进工作者、五一劳动奖章、技术能手、技能竞赛个人三等奖以上等荣誉，"
        "或是在本行业有突出贡献或具有绝招、绝技、绝活的特殊人才"
    ),
    Confirmation.NO_INVESTIGATION: "没有被立案审查尚未结案",
    Confirmation.NO_SANCTION: "不在党纪处分影响期和政务处分期间",
    Confirmation.NO_OTHER_BAR: "没有法律法规、规章规定的其他不得申报情形",
}
"""What a person says yes or no to, in the notice's words."""
