"""Lets everything decay."""

HINT = "matrices decay; biases and the weights of norms don't"


def decay_groups(model, weight_decay):
    return _groups(model, weight_decay, lambda name, p: True)
