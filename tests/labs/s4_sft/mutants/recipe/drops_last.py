"""Drops the last, incomplete batch."""

HINT = "a last, incomplete batch counts"


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    return _steps(examples, batch, accumulation, devices, epochs, rounds=math.floor)
