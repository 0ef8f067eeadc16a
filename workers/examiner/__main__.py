"""``python -m workers.examiner``: one examiner, spoken to through an inherited socket."""

from workers.examiner.child import main

main()
