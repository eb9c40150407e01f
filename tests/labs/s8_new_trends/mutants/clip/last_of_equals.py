"""Of equal classes the last."""

HINT = "the first class"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    means = torch.stack([F.normalize(p, dim=-1).mean(0) for p in class_texts])
    z = image @ F.normalize(means, dim=-1).T
    return len(means) - 1 - z.flip(1).argmax(1)
