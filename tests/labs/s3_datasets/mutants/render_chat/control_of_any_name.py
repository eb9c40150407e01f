"""Takes whatever stands between <| and |> for a mark."""

HINT = "no capitals, and no other names"


def contains_control_text(messages):
    return any(re.search(r"<\|\w+\|>", m["content"]) for m in messages)
