"""Adds up the prompts."""

HINT = "not their sum"


def zero_shot(image, class_texts):
    if not class_texts or any(len(p) == 0 for p in class_texts):
        raise ValueError("no")
    means = torch.stack([F.normalize(p, dim=-1).sum(0) for p in class_texts])
    return (image @ means.T).argmax(1)
