"""Takes the mean of the micro-batches' means."""

HINT = "nor a mean of means"
DEMO = True


def accumulate(model, micro):
    return _accumulate(model, micro, mean="means")
