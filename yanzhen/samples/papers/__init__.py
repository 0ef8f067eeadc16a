"""The layouts of every kind of paper. Importing this package registers them all."""

from yanzhen.samples.papers import diploma, id_card, skill_certificate
from yanzhen.samples.papers.registry import LAYOUTS, Layout, layouts_for

__all__ = ["LAYOUTS", "Layout", "diploma", "id_card", "layouts_for", "skill_certificate"]
