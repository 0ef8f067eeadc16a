"""The demonstration's other half: the applicant's pages inside a registration site, to be tried."""

from contextlib import ExitStack
from uuid import uuid4

from service.settings import Settings
from yanzhen.demo.host_page import HostPage
from yanzhen.demo.keys import demo_keys
from yanzhen.demo.site import Site
from yanzhen.demo.stages import Stages
from yanzhen.serve.service_tree import address_of, children
from yanzhen.serve.starting import prepare
from yanzhen.serve.supervisor import Tree

_READY_WITHIN = 180.0
_PERSON = {
    "name": "王建国",
    "gender": "male",
    "birth_date": "1975-06-15",
    "id_number": "41080219750615001X",
    "unit": "焦作市示例单位",
    "post_type": "worker",
    "applied_grade": 3,
    "applied_occupation": "汽车驾驶员",
    "route": "certificate",
}
"""A fictitious applicant."""


def show_embedded(stages: Stages, settings: Settings, port: int) -> None:
    """Run the service and a site around its applicant's pages, until it is interrupted."""
    site_page = HostPage(port, address_of(settings))
    own = settings.model_copy(update={"embed_origins": site_page.origin})
    tree = Tree(children(own), own.data, log_files=True)
    with ExitStack() as ends, site_page:
        with stages.stage("启动服务"):
            prepare(own)
            ends.enter_context(tree)
            ends.enter_context(stages.goodbye())
            tree.wait_ready(_READY_WITHIN)
        keys = ends.enter_context(demo_keys(own))
        site = ends.enter_context(Site(address_of(own), keys.site))
        application = site.register({"external_id": f"embed-{uuid4()}"} | _PERSON)
        site_page.token = lambda: site.token(application)
        stages.console.print(f"在浏览器中打开示例报名网站：{site_page.origin}/  （Ctrl-C 结束）")
        site_page.serve_forever()
