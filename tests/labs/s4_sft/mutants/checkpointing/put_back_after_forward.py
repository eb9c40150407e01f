"""Puts the generator back after the forward pass."""

HINT = "draws its random numbers as it always does"

_again = _make()


def checkpoint(module, x):
    with torch.random.fork_rng(devices=[]):
        return _again(module, x)
