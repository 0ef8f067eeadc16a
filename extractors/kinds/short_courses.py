"""Certificates of short courses (培训班, 进修班): no evidence, though they look like diplomas."""

import re

_SHORT = (
    r"(?:培训|进修|研修|轮训|短训|干部|骨干|积极分子|提高|速成|补习|讲习|学习)班|短期.{0,4}(?:培训|进修|学习)"
    r"|参加[^。]{0,30}(?:培训|研修|进修|继续教育|集训|讲座|岗位学习)|培训(?:结业|项目|课程|学时|时间|内容)|[0-9]个?学时"
    r"|(?:学制|为期):?[^。]{0,2}(?:[0-9]+|[一二两三四五六十半]+)个?(?:天|日|周|月)"
)
_REGULAR = r"本科|专科|中专|高中|学历教育|[一二两三四五2-5]年制"
"""What only the courses of schools have."""

_ATTENDED = (
    r"参加[^。]{2,44}(?:培训|研修|进修|学习|辅导)班?[^。]{0,60}(?:学时|期满|[学修]完|课程|考勤)"
)
_GAINED = r"毕业|取得|获得|达到|[授给]予|评[为定]|荣获|鉴定|[工职][种业](?:为|:)"
"""What was had by more than attending."""

SHORT_COURSE = (
    rf"^(?=.*(?:准予[结毕]业|结业证))(?!.*(?:{_REGULAR})).*?(?:{_SHORT})"
    rf"|^(?!.*(?:{_REGULAR}|{_GAINED})).*?{_ATTENDED}"
)
"""What the whole print of such a certificate is like."""


def is_short_course(text: str) -> bool:
    """Whether a paper's print says that somebody finished a course that is no school's."""
    return re.search(SHORT_COURSE, text) is not None
