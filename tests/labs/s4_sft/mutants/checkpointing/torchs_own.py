"""Calls torch's."""

HINT = "what this exercise asks you to write"


def checkpoint(module, x):
    return torch.utils.checkpoint.checkpoint(module, x, use_reentrant=False)
