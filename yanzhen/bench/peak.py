"""``python -m yanzhen.bench.peak FILE...``: examine files, print the peak memory in MB."""

import re
import resource
import sys
from datetime import date
from pathlib import Path

from extractors.examine import examine, warm_up
from schemas.policy import Policy


def main() -> None:
    """Examine the files named on the command line as one warm examiner would."""
    warm_up()
    policy = Policy.load()
    for name in sys.argv[1:]:
        examine(Path(name).read_bytes(), policy=policy, today=date(2026, 6, 1))
    sys.stdout.write(f"{peak_mb():.1f}\n")


def peak_mb() -> float:
    """Highest resident memory of this process so far, in MB (10^6 bytes).

    Linux's VmHWM starts anew with the program; ``ru_maxrss`` would count the parent's too.
    """
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))
        if found:
            return int(found[1]) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


if __name__ == "__main__":
    main()
