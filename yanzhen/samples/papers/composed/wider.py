"""More bodies, trades and subjects than the printer's own short lists, the same for one person always."""

from random import Random
from typing import Any

from schemas.kinds import Form, Kind
from yanzhen.samples.job import Job

_PLACES = ("焦作市", "郑州市", "洛阳市", "新乡市", "安阳市", "开封市", "许昌市", "平顶山市", "鹤壁市", "濮阳市", "漯河市", "三门峡市",
           "南阳市", "商丘市", "信阳市", "周口市", "驻马店市", "济源市")  # fmt: skip
_COUNTIES = (
    "修武县",
    "博爱县",
    "武陟县",
    "温县",
    "沁阳市",
    "孟州市",
    "辉县市",
    "原阳县",
    "获嘉县",
    "孟津县",
    "偃师市",
    "中牟县",
)
_UNITS = ("公路养护中心", "水利工程管理所", "第二中学", "第三实验小学", "人民公园管理处", "中医院", "第二人民医院", "疾病预防控制中心",
          "机关后勤服务中心", "文化馆", "体育运动学校", "农业机械推广站", "畜牧技术推广站", "植保植检站", "广播电视台", "档案馆",
          "气象灾害防御中心", "市政设施维护中心", "城市照明管理处", "地震监测站", "水文水资源勘测局", "老干部活动中心", "干部休养所",
          "交通运输综合行政执法支队", "粮食和物资储备中心", "社会保险事业管理局", "自来水服务站", "污水处理厂", "黄河河务局养护段",
          "森林消防大队", "群众艺术馆", "特殊教育学校", "幼儿园", "党校", "接待办公室", "青少年宫", "供销合作社联合社",
          "房产管理服务中心", "汽车运输队", "环境监测站", "血吸虫病防治站", "种畜场", "原种场", "苗圃场")  # fmt: skip
_DEPARTMENTS = ("交通运输局", "水利局", "教育局", "卫生健康委员会", "住房和城乡建设局", "农业农村局", "文化广电和旅游局", "人民政府办公室",
                "自然资源局", "城市管理局", "民政局", "机关事务管理局")  # fmt: skip
_TRADES = ("汽车驾驶员", "汽车修理工", "打字员", "话务员", "炊事员", "中式面点师", "西式面点师", "餐厅服务员", "养路工", "筑路工",
           "绿化工", "花卉工", "护林员", "造林更新工", "测量工", "水泵工", "泵站机电设备维修工", "水工闸门运行工", "灌排工程工",
           "动物检疫检验员", "家畜繁殖工", "农机修理工", "电工", "钳工", "焊工", "车工", "管道工", "司炉工", "房屋维修工", "砌筑工",
           "放映员", "电影放映员", "印刷工", "摄影师", "讲解员", "图书发行员", "仓库保管员", "收费员", "化验员", "检验工", "水质监测工",
           "环卫工", "殡仪服务员", "遗体火化师", "消毒员", "护理工", "妇幼保健员", "药剂员", "计算机文字录入处理员", "机要员", "档案管理员",
           "无线电监测工", "广播电视天线工", "线务员", "制冷工", "电梯安装维修工", "装载机司机", "起重机司机", "船舶驾驶", "种子繁育工",
           "农艺工", "果树工", "蔬菜园艺工", "水产养殖工", "渔政执法船员", "地震观测工", "气象观测员", "场地工", "救生员", "裁缝")  # fmt: skip
_ORGANS: dict[Form, tuple[str, ...]] = {
    Form.POST_GRADE: ("人力资源和社会保障局", "机关事业单位工勤人员技术等级考核委员会", "工勤技能岗位考核办公室", "职业技能等级评价指导中心",
                      "机关事业单位工人考核委员会办公室"),
    Form.WORKER_GRADE: ("人事局", "劳动人事局", "机关事业单位工人考核委员会", "人事劳动和社会保障局", "工人技术等级考核委员会"),
    Form.VOCATIONAL_QUALIFICATION: ("职业技能鉴定指导中心", "劳动和社会保障局", "劳动局", "职业技能鉴定中心", "人力资源和社会保障局"),
    Form.SKILL_LEVEL: ("职业技能等级评价中心", "职业技能评价中心", "技师学院", "高级技工学校", "职业技能等级认定指导中心"),
}  # fmt: skip
_SCHOOLS: dict[str, tuple[str, ...]] = {
    "junior_high": ("第{n}初级中学", "{t}初级中学", "实验初级中学", "第{n}中学"),
    "senior_high": ("第{n}高级中学", "第{n}中学", "第一高级中学", "外国语高级中学"),
    "technical_school": ("技工学校", "交通技工学校", "高级技工学校", "机械技工学校", "农机技工学校", "粮食技工学校", "技师学院"),
    "secondary_vocational": ("职业中等专业学校", "卫生学校", "农业学校", "财经学校", "师范学校", "供销学校", "水利学校", "商业学校",
                             "工业学校", "职业教育中心", "林业学校", "广播电视中等专业学校"),
    "junior_college": ("职业技术学院", "师范高等专科学校", "广播电视大学", "教育学院", "工业职业学院", "职工大学", "财经高等专科学校"),
    "bachelor": ("工学院", "师范大学", "理工学院", "农业大学", "科技学院", "医学院", "大学"),
}  # fmt: skip
_TOWNS = ("城关镇", "王村乡", "柳林镇", "高庙乡", "石桥镇", "双庙乡")
_MAJORS = ("机电设备维修", "汽车运用与维修", "供用电技术", "公路与桥梁", "水利水电工程施工", "财务会计", "市场营销", "畜牧兽医", "农业经济管理",
           "现代林业技术", "烹饪工艺", "旅游服务与管理", "行政管理", "法律", "法律事务", "学前教育", "英语教育", "语文教育", "计算机及应用",
           "计算机网络技术", "电子技术应用", "建筑工程技术", "工业与民用建筑", "给水排水", "临床医学", "护理学", "药剂", "财政学", "经济管理",
           "工商企业管理", "人力资源管理", "汉语言文学", "历史教育", "体育教育", "环境工程", "测绘工程", "机械设计制造及其自动化",
           "电气工程及其自动化", "车辆工程", "土地资源管理", "会计学")  # fmt: skip
_LEVELLED = frozenset({"technical_school", "secondary_vocational", "junior_college", "bachelor"})


def widen(job: Job) -> dict[str, Any]:
    """Facts that replace the printer's own on most papers; a person's are the same on every paper."""
    rng = Random(f"{job.person.name}{job.person.id_number}")
    place = rng.choice(_PLACES if rng.random() < 0.6 else _COUNTIES)
    found: dict[str, Any] = {}
    if rng.random() < 0.75 and job.kind is not Kind.ADMIN_FORM and "unit" in job.facts:
        found |= dict.fromkeys(("unit", "_unit"), place + rng.choice(_UNITS))
        found["_department"] = place + rng.choice(_DEPARTMENTS)
    if rng.random() < 0.75 and "occupation" in job.facts:
        found |= dict.fromkeys(("occupation", "_occupation"), rng.choice(_TRADES))
    if job.kind is Kind.SKILL_CERTIFICATE and rng.random() < 0.7:
        found["issuer"] = place + rng.choice(_ORGANS[job.form or Form.POST_GRADE])
    if job.kind is Kind.DIPLOMA and rng.random() < 0.75:
        found |= _schooling(job, rng, place)
    if job.kind is Kind.HONOUR and rng.random() < 0.5:
        found |= _honoured(job, rng, place)
    return found


def _schooling(job: Job, rng: Random, place: str) -> dict[str, Any]:
    level = job.facts["education_level"]
    school = rng.choice(_SCHOOLS[level]).format(
        n=rng.choice("一二三四五六八九"), t=rng.choice(_TOWNS)
    )
    if level == "bachelor":
        place = rng.choice(("河南", "中原", "黄淮", "豫北", "华北", "江淮"))
    major = rng.choice(_MAJORS) if level in _LEVELLED and job.facts["major"] else job.facts["major"]
    return {"school": place + school, "major": major}


_TITLES = ("先进工作者", "先进个人", "优秀工作者", "劳动模范", "优秀共产党员", "优秀党务工作者", "岗位能手", "技术能手", "安全生产标兵",
           "文明职工", "服务标兵", "优秀驾驶员", "三八红旗手", "青年岗位能手", "学雷锋标兵", "技术标兵", "优秀志愿者", "最美职工", "创先争优先进个人",
           "抗洪抢险先进个人", "优秀共青团员", "模范班组长", "爱岗敬业模范", "巾帼建功标兵", "行业技术状元", "金牌工人", "节能标兵")  # fmt: skip
_CONTESTS = ("职工职业技能大赛", "汽车驾驶技能竞赛", "烹饪技能比武", "岗位练兵技术比武", "工勤人员技能竞赛", "消防技能比赛", "护理技能竞赛",
             "公路养护技能大比武", "电工技能竞赛", "“五小”创新成果评选", "安全知识竞赛", "绿化工技能大赛", "计算机操作技能竞赛",
             "职工书法比赛", "服务技能大赛")  # fmt: skip
_RANKS = (
    "一等奖",
    "二等奖",
    "三等奖",
    "第一名",
    "第二名",
    "第三名",
    "优秀奖",
    "特等奖",
    "金奖",
    "银奖",
    "铜奖",
    "个人一等奖",
    "鼓励奖",
)
_GIVERS = ("人民政府", "总工会", "人力资源和社会保障局", "交通运输局", "妇女联合会", "精神文明建设指导委员会", "水利局", "卫生健康委员会",
           "住房和城乡建设局", "林业局", "机关事务管理局", "应急管理局", "科学技术协会", "教育局")  # fmt: skip


def _honoured(job: Job, rng: Random, place: str) -> dict[str, Any]:
    """An honour of another sort, its giver a body of one place."""
    luck = Random(f"{job.facts['honour']}{job.facts['issue_date']}{rng.random()}")
    giver = place + luck.choice(_GIVERS)
    if "award_rank" in job.facts:
        scope = luck.choice(("", "", "全市", "全县", place, f"第{luck.choice('一二三四五')}届"))
        return {
            "honour": scope + luck.choice(_CONTESTS),
            "award_rank": luck.choice(_RANKS),
            "issuer": giver,
        }
    scope = luck.choice(("", "", "", "全市", "全县", place))
    return {"honour": scope + luck.choice(_TITLES), "issuer": giver}
