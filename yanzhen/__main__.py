"""``python -m yanzhen``: the command line."""

from yanzhen.cli import main

main(prog_name="yanzhen")
