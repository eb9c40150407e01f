"""Averages prompts as they are."""

HINT = "before the mean"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    means = torch.stack([p.mean(0) for p in class_texts])
    return (image @ F.normalize(means, dim=-1).T).argmax(1)
