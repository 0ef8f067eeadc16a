"""Words for people that several conditions share."""

GRADE_WORDS = {5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级"}
