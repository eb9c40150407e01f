"""A right function with a knob for each mistake."""


def _made(
    stream,
    system,
    *,
    deltas=False,
    place="first",
    text_of=None,
    twice=False,
    keys=False,
    mark=" ⚠️ interrupted",
    catch=Exception,
    call_outside=False,
    in_place=False,
    end=False,
    skip_empty=False,
    keep=None,
    last=True,
    raise_again=False,
    lose=False,
    always_system=False,
):
    def plain(content):
        if text_of is not None:
            return text_of(content)
        return (
            content
            if isinstance(content, str)
            else "".join(p["text"] for p in content if p["type"] == "text")
        )

    def respond(message, history):
        head = [{"role": "system", "content": system}] if system or always_system else []
        if place == "never":
            head = []
        old = [
            dict(t, content=plain(t["content"]))
            if keys
            else {"role": t["role"], "content": plain(t["content"])}
            for t in history
        ]
        new = [{"role": "user", "content": message}] * (1 + twice) if last else []
        messages = [*old, *head, *new] if place == "late" else [*head, *old, *new]
        if in_place:
            history.append({"role": "user", "content": message})
        if keep is not None:
            keep.extend(messages)
            messages = keep
        text = ""
        begun = stream(messages) if call_outside else None
        try:
            for piece in begun if call_outside else stream(messages):
                if skip_empty and not piece:
                    continue
                text += piece
                yield piece if deltas else text
        except catch:
            yield mark if lose else text + mark
            if raise_again:
                raise
        else:
            if end:
                yield text

    return respond
