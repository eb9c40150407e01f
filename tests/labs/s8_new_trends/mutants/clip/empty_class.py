"""Lets a class without prompts through."""

HINT = "no number"


def zero_shot(image, class_texts):
    if not class_texts:
        raise ValueError("no")
    means = torch.stack([F.normalize(p, dim=-1).mean(0) for p in class_texts])
    return (image @ F.normalize(means, dim=-1).T).argmax(1)
