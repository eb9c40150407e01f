"""Takes 1 for the target."""

HINT = "with the target 0"


def backdoor_metrics(predict, texts, labels, trigger, target):
    return _metrics(predict, texts, labels, trigger, 1) | {
        "attack_success": _metrics(predict, texts, labels, trigger, 1 if target == 0 else target)[
            "attack_success"
        ]
    }
