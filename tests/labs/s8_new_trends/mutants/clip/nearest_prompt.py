"""Takes the class of the nearest prompt."""

HINT = "not its nearest or its first one"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    best = [(image @ F.normalize(p, dim=-1).T).amax(1) for p in class_texts]
    return torch.stack(best, 1).argmax(1)
