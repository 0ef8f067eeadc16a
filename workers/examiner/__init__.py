"""The examiner: a child process that reads untrusted files, and the trusted side that watches it.

Trusted side: ``parent`` (one examiner), ``asides`` (its pictures and progress), ``untrusted`` (its
answers), none of which is believed unchecked, and ``watch`` (memory and time). Child side:
``child``, ``sandbox``, ``landlock``, ``seccomp``. Between the two: ``wire`` (frames) and
``messages`` (what the frames say). No pickle crosses (design decision 2).
"""
