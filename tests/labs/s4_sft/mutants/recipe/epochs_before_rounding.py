"""Rounds up once, over all epochs."""

HINT = "first in each epoch"


def optimizer_steps(examples, batch, accumulation, devices, epochs):
    return math.ceil(epochs * math.ceil(examples / (batch * devices)) / accumulation)
