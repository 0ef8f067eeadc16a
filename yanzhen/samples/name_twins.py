"""Make extractors/values/name_twins.txt: characters that rare ones of names are surely read as.

Rare characters are set in the printer's faces, small and blurred as scans and photos show them, and
read by the page engine. A line of the file holds a character that was read with a score of ``SURE``
or more, and those that were printed. One that many are named with is kept only where a rare one
that is in use was taken for it again and again: else it is far likelier what stands there.
Run it where the printer's fonts are installed: ``.venv/bin/python -m yanzhen.samples.name_twins``.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw

from extractors.frames import Image as Pixels
from extractors.frames import Line
from extractors.kinds.surnames import SINGLE
from extractors.ocr.rapid import RapidEngine
from extractors.ocr.simplified import simplified
from yanzhen.samples import fonts

ReadLines = Callable[[Sequence[Pixels]], list[Line]]

TARGET = Path(__file__).resolve().parents[2] / "extractors" / "values" / "name_twins.txt"
FACES = ("serif", "kai", "hei")
SETTINGS = ((30, 0.6, "王{}"), (20, 0.9, "李{}军"), (15, 1.1, "张文{}"))
"""Pixels an em, blur in pixels, and the name: 12 points at 180, 120 and 90 dpi."""

SURE, OFTEN = 0.9, 2
FIRST_HAN = "\u4e00"
_FINE, _PAPER, _INK, _NOISE = 4, 245, 35, 4.0

_RARE = (
    "珅垚喆堃昇甦淼祎赟頔翀彧昱旻晟珺瑄璟煜炜烨曦昀熠骁翾婧嫣薇霏钰铄锴澍濛沅洺玥珏珩珣珞琇琎琲琤琮琬琯瑀瑗瑢瑨璁璇璆璐璘璠璿"
    "瓒珮玙玚玢玮玭珂珉珖珝珦琚瑭瑾晔晗晞晙晖晅昉昃昕昶暄暐暕曈曌炆炅炘焜焱煊煦熹燊燚爔燏燨垲埕埸墉坻垟沄沚泓洵洸浠浥浛淏淙"
    "渌湜湉溦滢漪潆澔澧瀚灏淇淦鑫鋆钊钜铎铖铠锜锫镕镠镝镛鎏梓梵楠榕柘柃栩桁栻梣棣椟榛樾芃芊芮苒苡茉茜茗荃荏莀莛菀菡菁葳蓁薏蕙"
    "蘅祺祯祐禛禔禤韫颀颉颢骅骊骐骕骙骜骧翊翎翙翚翥翯奕奡嵩嵘峤峣岐岱岚崴嶷皓皛皙睿竑烜妤妧妘妡姝姣姮娣娴婳婵嫄嫒嫕嬿宸宥寔"
    "寯弢怡恺悝悫惇愫憬懿斐旸旼昊昫珈珑珧琨琪琰瑛瑜瑷璎皎祉稷稹笙筠箐粲绮缇缦羿芷芸蘋虓謇诏诠谌谞谧赓辂迦逑逖逵遐邈铮隽雯霁霂"
    "霆靓鞅韬飏馥馨骢鲲鸢鹄鹞麒麟黛龑昪昳晁晏畀犇赑冏堇妗妍嫚屾崑幷弈忞怿恽愔愷懋戬揆揚旂旎昝晳朦杲杳桀楗楙歆毓汎沣沩沭泠泮浯"
    "涓渟渲湲溍溱滉漩潇潼澹瀛炀烊焯煖犟玎玒玕玘玟玠玹玺珀珌珪珽琀琏琛琦琭瑁瑑瑕瑙瑧瑱璀璋璞璧畊矜矞砺磬祗祚祜祾禧秾竺筱箫箬"
    "綦缃罡翃翕聃聆聿胤胥芄芙芩芫苓荀莘莞莼萦萱葆藜蘩虔蛟衎覃谕谖谟赉轶逍邕郢酆钏钗钫钲钺铨铪铷锷镒闳闿陞隗霈飒骞骥鸾鹭媛"
)
"""Rare characters that people are named with: of 通用规范汉字表 (2013) and before it [I]."""

_USUAL = frozenset(
    "一丁万三中丰丹丽乃久之义乐九乔乾云五亚京亭亮人仁介从仕代令仪仲任伊众伟伦伯佑何佐佩佳依侃侠保信俊俏俐倩健傅傲儒元兆先光克"
    "免全公兰兴兵其典冀内军冠冬冰冲凌凤凡凯刚利则前剑力功加励劲勇勉勋勤化北千华协南博占卫印卿厚原双发叔变古可史叶合吉名君吟含"
    "启吴周和咏品哲唐善喜嘉四团国圆圣地坚坤坦城培基堂塔增士壮声夏外多大天太夫奇奉奎奕奖女好如妍妙妮妹姗姝姣姿威娅娇娜娟娥娴婉"
    "婕婧婵婷媚媛嫣子孔孙存孝孟学宁宇守安宏宗定宜宝实宪宫家容宽宾寅富寒寿封小少尚尧尹山岁岗岚岩岭岳岸峥峰峻崇崔川州巧巨帅师常"
    "平年幸广庆序应庭康庸廉建弘强归彤彦彩彪彬影征徐微德心必志忠念忻怀思怡恒恩恬恺悦悟情惠惜惟想意慈慧慰懿戈成战扬承才振捷授搏"
    "操攀攸放政敏教敦敬文斌斐斗斯新方施旋无旦旭时昂昆昌明易昕春昭是显晋晓晔晖晗晚晨普景晴晶智曙曦曼月有朋朗望朝木本术朴权来杨"
    "杰松林果枝枫柏柯柱柳柴标树校根格桂桃桐桑桥梁梅梓梦森楚楠榆榕槐樟樱欢欣歌正武民水永江池汝汉沁沙沛沧沿河治泉泊法泓波泰泽洁"
    "洋洛洪活济浩浪海涌涛涵润淑淳清渊湖湘源滔滨满漫潇潮澄澜瀚火灵灿炎炜炳炼烁烈焕焰然煌照熙燕爱爽牛牧特献玄玉王玖玛玲珂珊珍珑"
    "珠班珺琅理琦琪琳琴琼瑛瑜瑞瑶瑾璇璐璞瓒生田甲申男留畅略百皓益盈盛盼真眉睿石矿砚硕磊礼社祖祝神祥福禄禹禾秀秋科积稳穆穗空立"
    "竞童端笑笛筠筱策简籍粉粮素红纪纬纯练细终经结绍绘继绪绮维绿缘罗美羽翔翠老耀耕聪联胜自臣舒航良艳艺节芃芊芝芙芬芮芯花芳芷苏"
    "苑苗若英苹茂茜茵茹荔荣荷莉莎莘莲莹菁菊菲萌萍萱葵蒙蓉蓓蓝蔓蔚蕊蕾薇虎虹蝶融衍衡表裕西观言誉让论诗诚语诺谊谋谣谦豪贝贞财贤"
    "贵贺资赋赛赞赢超越跃路轩轲轶载辉辰达运进远连迪迎近述通逸道遂邦邵郁郎郭采里重野金鑫钊钢钦钧钰铁铃铎铜铭银锁锋锐锦镇镜长闯"
    "闻阅阳阿陆陈陵隆雁雄雅集雨雪雯雷霆霏霖霜霞露青靓靖静非革韬韵音顺领颖颜风飞飘馨香马驰骁骄骅骏骥高魁魏鲁鲜鸣鸽鸿鹃鹏鹤麒麟"
    "麦黎黛鼎齐龄龙龚溪嵩毓渝皙臻曜焱濛莞岫映晞寓恢浦沪翼深堡宣昳瞳钮琢莱栋援钜净茶酒"
)
"""Characters that many are named with [I]."""

_SPANS = (
    (0x4EBA, 0x513E), (0x571F, 0x58F9), (0x5927, 0x5B4F), (0x5B80, 0x5BF7), (0x5C71, 0x5DDA),
    (0x5FC3, 0x6207), (0x6587, 0x6591), (0x65B9, 0x66EF), (0x6708, 0x6B1F), (0x6C34, 0x722A),
    (0x7384, 0x74DB), (0x77F3, 0x79B8), (0x79BE, 0x7A73), (0x7ACB, 0x7AF8), (0x7FBD, 0x7FFF),
    (0x8278, 0x864C), (0x8BA0, 0x8C36), (0x9485, 0x957F), (0x96E8, 0x9750), (0x9875, 0x98A8),
    (0x9A6C, 0x9AA7), (0x9E1F, 0x9E75),
)  # fmt: skip
"""Code points of the radicals that names are made with: people, earth, women, hills, hearts, sun,
wood, water, fire, jade, stone, grain, feathers, grass, speech, metal, rain, horses, birds."""


def candidates() -> list[str]:
    """The rare characters of names, and the rarer half of GB 2312 by these radicals."""
    pairs = (bytes([a, b]).decode("gb2312", "ignore") for a in range(0xD8, 0xF8)
             for b in range(0xA1, 0xFF))  # fmt: skip
    others = (c for c in pairs if c and any(a <= ord(c) <= b for a, b in _SPANS))
    return list(dict.fromkeys((*_RARE, *others)))


def drawn(text: str, face: str, em: int, blur: float) -> Pixels:
    """A line of print as a coarse capture shows it."""
    fine = em * _FINE
    page = Image.new("L", (round(fine * (len(text) + 0.7)), round(fine * 1.5)), _PAPER)
    pen, x = ImageDraw.Draw(page), fine * 0.35
    for used, part in fonts.runs(text, face):
        font = fonts.pillow_font(used, fine)
        pen.text((x, fine * 1.12), part, _INK, font=font, anchor="ls")
        x += font.getlength(part)
    soft = cv2.GaussianBlur(np.asarray(page), (0, 0), blur * _FINE)
    small = cv2.resize(soft, None, fx=1 / _FINE, fy=1 / _FINE, interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(em).normal(0, _NOISE, small.shape)
    return np.asarray(np.clip(small + noise, 0, 255), np.uint8)


def misread(read_lines: ReadLines, char: str) -> Iterator[str]:
    """What an engine surely takes a character for, once a face and setting."""
    for face, (em, blur, name) in product(FACES, SETTINGS):
        line = read_lines([drawn(name.format(char), face, em, blur)])[0]
        at, meant = name.index("{"), simplified(name.format(char))
        whole = len(line.text) == len(meant)
        if whole and line.text[at] != meant[at] and line.chars[at] >= SURE:
            yield line.text[at]


def kept(pairs: Mapping[tuple[str, str], int]) -> dict[str, str]:
    """To each character that was read those that were printed, of pairs and how often they came."""
    twins: dict[str, str] = {}
    for (read, printed), times in sorted(pairs.items()):
        if read < FIRST_HAN:
            continue
        in_use = printed in _RARE and times >= OFTEN
        if in_use or read not in _USUAL | set(SINGLE):
            twins[read] = twins.get(read, "") + printed
    return twins


def main() -> None:
    """Write the table."""
    read_lines = RapidEngine().read_lines
    pairs = Counter((read, char) for char in candidates() for read in misread(read_lines, char))
    lines = [read + printed for read, printed in kept(pairs).items()]
    TARGET.write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
