"""Right functions with a knob for each mistake."""


def _decode(
    chunks,
    *,
    per_chunk=False,
    strip=False,
    left=False,
    eager=False,
    done=True,
    ends=("\r\n", "\n", "\r"),
    whole=True,
    prefix="data:",
    empty=False,
    named=True,
    rest=False,
):
    raw, lines, buffer = codecs.getincrementaldecoder("utf-8")("strict"), [], ""
    source = [b"".join(chunks)] if eager else chunks
    for chunk in source:
        buffer += chunk.decode() if per_chunk else raw.decode(chunk)
        while True:
            places = [(buffer.find(end), -len(end)) for end in ends if end in buffer]
            if not places:
                break
            at, size = min(places)
            if buffer[at:] == "\r" and "\r\n" in ends:
                break
            line, buffer = buffer[:at], buffer[at - size :]
            if line:
                if line.startswith(prefix):
                    value = line.partition(":")[2]
                    value = value.strip() if strip else value.lstrip() if left else value.removeprefix(" ")
                    lines.append(value)
                continue
            seen = bool(lines)
            event, lines = ("\n" if whole else "").join(lines), []
            if event == "[DONE]":
                if done:
                    return
                continue
            if event or (empty and seen):
                try:
                    yield json.loads(event)
                except json.JSONDecodeError:
                    if not named:
                        raise
                    raise ValueError(event) from None
    if rest and (lines or buffer.startswith("data:")):
        yield json.loads("\n".join(lines) or buffer[5:])


def _merge(
    events, *, first=False, joined=True, other=False, key="index", last=True, ordered=True, erase=False
):
    made = {"role": None, "content": "", "finish_reason": None, "usage": None, "tool_calls": []}
    calls = {}
    for event in events:
        made["usage"] = event.get("usage") if erase else event.get("usage") or made["usage"]
        choices = [event["choices"][0]] if first else event["choices"]
        for choice in choices:
            if choice["index"] and not other:
                continue
            delta = choice["delta"]
            given = {"role": delta.get("role"), "finish_reason": choice["finish_reason"]}
            for name, value in given.items():
                made[name] = value or made[name] if last else made[name] or value
            made["content"] += delta.get("content") or ""
            for piece in delta.get("tool_calls") or []:
                call = calls.setdefault(
                    piece.get(key) if joined else len(calls), {"id": None, "name": None, "arguments": ""}
                )
                call["id"] = piece.get("id") or call["id"]
                call["name"] = piece["function"].get("name") or call["name"]
                call["arguments"] += piece["function"]["arguments"]
    made["tool_calls"] = [calls[i] for i in (sorted(calls) if ordered else calls)]
    return made
