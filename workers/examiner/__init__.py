"""The examiner: a child process that reads untrusted files, and the trusted side that watches it.

Trusted side: ``parent`` (one examiner), ``untrusted`` (its answers are not believed), ``watch``
(memory and time). Child side: ``child``, ``sandbox``, ``landlock``, ``seccomp``. Between the two:
``wire`` (frames) and ``messages`` (what the frames say). No pickle crosses (design decision 2).
"""
