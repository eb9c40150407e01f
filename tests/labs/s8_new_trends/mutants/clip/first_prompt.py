"""Takes the first prompt of a class."""

HINT = "not its nearest or its first one"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    means = torch.stack([p[0] for p in class_texts])
    return (image @ F.normalize(means, dim=-1).T).argmax(1)
