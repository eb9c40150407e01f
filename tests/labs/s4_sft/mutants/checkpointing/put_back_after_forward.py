"""Puts the generator back after the forward pass."""

HINT = "leave it alone in the forward pass"

_again = _make()


def checkpoint(module, x):
    with torch.random.fork_rng(devices=[]):
        return _again(module, x)
