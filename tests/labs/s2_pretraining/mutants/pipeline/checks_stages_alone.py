"""Lets a pipeline have no micro-batches."""

HINT = "microbatches < 1 too"


def schedule(stages, microbatches, kind):
    if stages < 1:
        raise ValueError(f"{stages}")
    return _plan(stages, microbatches, kind, check=False)
