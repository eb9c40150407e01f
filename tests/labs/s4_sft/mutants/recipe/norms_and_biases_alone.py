"""Leaves norms and biases alone, by the kind of layer, and lets any other vector decay."""

HINT = "by the number of dimensions"


def decay_groups(model, weight_decay):
    spared = {
        id(p)
        for m in model.modules()
        for name, p in m.named_parameters(recurse=False)
        if name == "bias" or "Norm" in type(m).__name__
    }
    return _groups(model, weight_decay, lambda name, p: id(p) not in spared)
