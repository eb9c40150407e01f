"""Appends the user's message to the file's."""

HINT = "spec stays as it is"


def to_request(spec, user):
    messages = spec["messages"]
    if spec["system"] and (not messages or messages[0]["role"] != "system"):
        messages.insert(0, {"role": "system", "content": spec["system"]})
    messages.append({"role": "user", "content": user})
    return _ask(spec, user) | {"messages": messages}
