"""The typesetting process: HTML comes in, a PDF goes out, nothing is fetched."""

import resource
import sys

from weasyprint import HTML
from weasyprint.urls import URLFetcher

_TOO_LONG = 3


def main(seconds: int, memory: int, most: int) -> int:
    """Typeset standard input to standard output, within bounds of CPU seconds and bytes."""
    _bind(seconds, memory)
    fetcher = URLFetcher(
        allowed_protocols=frozenset({"data"}), allow_redirects=False, fail_on_errors=True
    )
    html = sys.stdin.buffer.read().decode()
    pdf = HTML(string=html, url_fetcher=fetcher).write_pdf()
    if pdf is None or len(pdf) > most:
        return _TOO_LONG
    sys.stdout.buffer.write(pdf)
    return 0


def _bind(seconds: int, memory: int) -> None:
    """Bound the process; it may start no other and write no file.

    Else fontconfig, out of memory, would leave an empty cache of the machine's fonts behind.
    """
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
