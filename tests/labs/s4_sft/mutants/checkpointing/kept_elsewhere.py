"""Moves what is kept to the CPU's memory, and computes nothing again."""

HINT = "What is moved elsewhere is kept, too"


def checkpoint(module, x):
    with torch.autograd.graph.save_on_cpu():
        return module(x)
