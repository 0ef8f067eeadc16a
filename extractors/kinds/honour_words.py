"""The words of honours: what titles and contests are called, and how papers give them."""

from extractors.kinds.take import HAN

DIGITS = r"[0-9〇○零一二三四五六七八九]"
PLACES = (
    r"(?:特|一|二|三|四|壹|贰|叁|优秀|优胜|鼓励|入围)等?奖|第[一二三四五六七八九十]+名|"
    r"[金银铜]奖|[冠亚季]军"
)
TITLE = (
    r"(?:劳动奖章|奖章|劳动模范|劳模|模范|能手|标兵|先进工作者|先进生产者|先进个人|个人|积极分子|优秀[党团]员|优秀[一-龥]{0,6}(?:干部|宣传员|辅导员|人员|班组长)|"
    r"共产党员|共青团员|党务工作者|工作者|员工|职工|教师|教育工作者|工匠|状元|带头人|骨干|楷模|旗手|突击手|红旗手|"
    r"首席技师|技师标兵|拔尖人才|技能人才|高技能人才|杰出青年|十佳青年|功臣|卫士|之星|明星|服务明星|好人|志愿者|"
    r"贡献奖|创新奖|先锋|公仆|公务员|最美[一-龥]{2,6}|奖状|荣誉奖)"
)
"""What titles of honour end with."""

MERIT = r"(?:[一二三]等功|记大功|记功|个人嘉奖|嘉奖|通报表扬|通报表彰)"
_PARTICULAR_MERIT = r"(?:[一二三]等功|记大功)"
"""Merits that say which; 记功 and 奖励 are also what a decision is about."""

_OPEN, _CLOSE = '“"「『《〈', '”"」』》〉'
_QUOTED = rf"[{_OPEN}](?P<v>[^{_OPEN}{_CLOSE}]{{2,40}})[{_CLOSE}]"
_WORK = r"(?:[一-龥]{0,4}(?:工作|活动|生产|期间|行动|工程|计划|战役|创建|建设|评选|评先))"
"""What a quoted word may name that nobody is given: “三夏”生产, “七一”评先."""

_NO_RANK = rf"(?!{PLACES})"
CONTEST = r"(?:竞赛|大赛|比武|比赛|运动会|挑战赛|锦标赛|对抗赛|邀请赛|演练|大练兵)"
_YEAR = rf"(?:(?:在|于)?(?:第|{DIGITS}{{4}}(?:[—~-]{DIGITS}{{4}})?年度?)?)"
_OF_YEAR = rf"(?:{DIGITS}{{4}}(?:[—~-]{DIGITS}{{4}})?年度?的?)?(?!荣获|被|第)"
CONTESTS = (
    rf"[{_OPEN}](?P<v>[^{_OPEN}{_CLOSE}]{{3,40}}{CONTEST})[{_CLOSE}]",
    (
        rf"(?:在|参加|于|荣获|获得|取得|荣膺|获(?!奖))(?:了)?(?:{DIGITS}{{4}}年度?)?(?:举办的|组织的|举行的)?"
        rf"(?P<v>[{HAN}0-9{_OPEN}{_CLOSE}—()·-]{{4,44}}?{CONTEST})"
    ),
    rf"(?:^|[,。:])(?:{DIGITS}{{4}}年度?)?(?P<v>[{HAN}0-9—·]{{4,40}}?{CONTEST})(?:(?:于|在)[^,。]{{2,24}}(?:举行|举办|落幕|结束)|结果揭晓|[已现业]?[已经]*(?:圆满|顺利|胜利|全部)*(?:结束|落幕|闭幕|完成|举行))",
    rf"^{DIGITS}{{4}}年度?(?P<v>[{HAN}0-9]{{2,36}}?{CONTEST})$",
    rf"^(?:{DIGITS}{{4}}年度?)?(?P<v>(?:全[国省市县]|第|[{HAN}]{{2,8}}[省市县区])[{HAN}0-9—·]{{2,36}}?{CONTEST})(?![{HAN}]*[,。])",
)
_GIVEN = (
    rf"授予(?:您|你|其|该同志)?|荣获了?|获(?={DIGITS}{{4}}[年—~-])|获得了?|荣膺|被?评(?:选)?(?:您|你|该同志)?为|被?评定(?:您|你)?为|获评|"
    r"被?命名(?:您|你|该同志)?为|批准为|当选为?|被?确定为|被?认定为|表彰(?:您|你)?为|被?树为|被?推选为|入选|颁给(?:您|你)?"
)
_PERSON = rf"(?:[{HAN}·]{{2,24}}?(?:同志|先生|女士|同学|老师)(?:为|的)?[:,]?)?"
_RECORDED = (
    rf"(?:荣立|给予|荣获|授予|予以|记)(?:(?:你|您|其|该同志|个人)|[{HAN}·]{{2,8}}(?:同志|先生|女士))?"
    r"(?:记(?!大?功))?(?:个人)?"
)
COACH = r"(?P<v>优秀(?:指导|辅导)(?:教师|老师|教练员?|员))"
"""Who is honoured for another one's place in a contest."""

BESTOWED = (
    rf"授予[^。《]{{0,30}}?{_QUOTED}(?:的?(?:荣誉|光荣))?称号",
    rf"授予(?:您|你|其|该同志)?{_NO_RANK}[:,]?{_PERSON}{_OF_YEAR}(?P<v>[{HAN}0-9·]{{2,30}}?)的?(?:荣誉|光荣)?称号",
)
"""A title in so many words: it counts before the contest that it was won in."""

PLAIN_TITLES = (
    rf"{_QUOTED}(?:的?(?:荣誉|光荣))?称号",
    rf"(?:{_GIVEN}|称号|颁发)[^。《]{{0,30}}?{_QUOTED}",
    rf"(?:{_GIVEN}|颁发){_NO_RANK}[:,]?{_PERSON}{_OF_YEAR}(?P<v>[{HAN}0-9·]{{2,30}}?)的?(?:荣誉|光荣)?称号",
    rf"(?:{_GIVEN}){_NO_RANK}[:,]?{_PERSON}{_OF_YEAR}(?P<v>[{HAN}0-9·]{{0,24}}{TITLE}[{HAN}]{{1,3}}[工员者手长])(?=[,。;]|特[此发颁])",
    rf"(?:{_GIVEN}){_NO_RANK}[:,★☆]*{_PERSON}{_OF_YEAR}(?P<v>[{HAN}0-9·]{{0,30}}{TITLE})(?![{HAN}]*(?:竞赛|大赛))",
    rf"(?:颁发|颁给|发给)(?P<v>[{HAN}]{{2,24}}{TITLE})(?:荣誉)?(?:证书|奖章|奖牌|证章|奖状)",
    rf"(?:同志|先生|女士)为{_OF_YEAR}(?P<v>[{HAN}]{{2,24}}?{TITLE})",
    *(rf"{_RECORDED}(?P<v>{merit})" for merit in (_PARTICULAR_MERIT, MERIT)),
    rf"[{_OPEN}](?P<v>[^{_OPEN}{_CLOSE}]{{0,30}}{TITLE})[{_CLOSE}]",
)
"""Titles that a verb gives or that end as titles do, the surest first."""

LOOSE_TITLES = (
    rf"{_QUOTED}(?!{_WORK})",
    rf"(?:{_GIVEN}){_NO_RANK}[:,]?{_PERSON}{_OF_YEAR}(?P<v>[{HAN}]{{3,24}}?)(?:。|,|特|以资|予以|$)",
)
_STARS = "[★☆◆◇●○※*~—-]{0,4}"
"""What is printed before and behind a title that stands by itself."""

ALONE = (
    rf"{_STARS}(?:{DIGITS}{{4}}年度?)?"
    rf"(?P<v>(?:[{HAN}]{{0,22}}){TITLE})(?:(?:荣誉|光荣)?称号)?{_STARS}"
)
HEADING = (
    rf"(?P<v>[{HAN}]{{0,16}}(?:奖章|能手|模范|标兵|工匠|红旗手|突击手|先进个人|先进工作者|共产党员))"
    r"(?:荣誉)?证书?"
)
ANYWHERE = (
    rf"(?P<v>(?:全国|全省|全市|(?![年度])[{HAN}]{{2,3}}[省市县区])?(?:五一劳动奖章|劳动模范|先进工作者|技术能手|"
    rf"岗位能手|优秀共产党员|先进个人))"
)
