"""Returns a tensor."""

HINT = "a list of Python ints"


def assistant_labels(ids, header, end):
    return torch.tensor(_labels(ids, header, end), dtype=torch.long)
