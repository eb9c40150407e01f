"""Doesn't scale the mean again."""

HINT = "length 1 again"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    means = torch.stack([F.normalize(p, dim=-1).mean(0) for p in class_texts])
    return (image @ means.T).argmax(1)
