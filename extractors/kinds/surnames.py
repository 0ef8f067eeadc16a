"""Chinese surnames: a hint that a short run of print is a person's name, never a rule for names."""

SINGLE = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈"
    "任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武戚莫"
    "孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单"
    "裴霍涂成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时阳米项闵原毋司席仇卜娄查车窦郎褚郜苟赫"
    "巩厉连桂荆仝逯晁买宗党边丰常宫景明冀楚全卞卓麻虎栗缪桑慕茹宿占代桑"
    "付季芦丛费卫隋薄禹仵邬臧"
    "琚亓佘佟仉逄羿嵇廉宓蓬郗班仰秋仲伊甯栾暴钭历戎祖韶蓟邰鄂索籍蔺屠阴胥闻莘贡姬堵宰郦雍却璩濮寿扈燕浦晏瞿宦鱼"
    "慎戈庾终暨衡弘匡寇禄阙殴沃蔚越夔隆厍敖融冷訾阚沙乜养鞠须巢蒯竺桓帅缑亢况琴晋闫汝鄢钦佴伯赏谯笪揭苑蔄呼揣撒玄敬乌侍呙腾朴奚刁乐伏穆湛柏岑幸丘虞裘宣贲郁杭钮滑翁荀羊於惠甄封芮迟谌介茌都揭种佘逄琚苌禚乜蹇暨羿胥郏邰宓储汲邴糜巴弓牧隗来"
)
DOUBLE = (
    "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯",
    "东方", "端木", "长孙", "宇文", "独孤", "南宫", "轩辕", "东门", "西门", "贺兰", "万俟",
    "百里", "呼延", "澹台", "申屠", "太史", "公冶", "濮阳", "淳于", "钟离", "闻人", "赫连",
    "拓跋", "第五", "仲孙", "鲜于", "闾丘", "亓官", "司空", "公羊", "东郭", "南门", "纳兰",
    "完颜", "乐正", "羊角", "左丘", "宗政", "太叔", "司寇", "颛孙", "巫马", "公西", "漆雕",
    "谷梁", "段干", "微生", "梁丘",
)  # fmt: skip


def begins_with_surname(text: str) -> bool:
    """Whether a run of print begins as a Han Chinese name does."""
    return text[:1] in SINGLE or text[:2] in DOUBLE


def looks_like_name(text: str) -> bool:
    """Whether a run of print alone is likely a name: a surname and one to three characters."""
    longest = 5 if text[:2] in DOUBLE else 4
    return "·" in text or (begins_with_surname(text) and 2 <= len(text) <= longest)
