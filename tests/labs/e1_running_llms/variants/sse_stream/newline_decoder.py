"""io.IncrementalNewlineDecoder makes all line ends alike."""

import io


def decode_sse(chunks):
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf8")(), translate=True)
    rest, fields = "", []
    for chunk in chunks:
        rest += decoder.decode(chunk)
        while "\n" in rest:
            line, rest = rest.split("\n", 1)
            if line == "":
                if fields:
                    text = "\n".join(fields)
                    fields = []
                    if text == "[DONE]":
                        return
                    try:
                        if text:
                            yield json.loads(text)
                    except json.JSONDecodeError as error:
                        raise ValueError(f"bad event {text}") from error
            elif line[:5] == "data:":
                fields.append(line[6:] if line[5:6] == " " else line[5:])


def merge_chunks(events):
    out = dict(role=None, content="", finish_reason=None, usage=None, tool_calls={})
    for event in events:
        if event.get("usage"):
            out["usage"] = event["usage"]
        for choice in event["choices"]:
            if choice["index"] == 0:
                d = choice["delta"]
                out["role"] = d.get("role", out["role"])
                out["content"] += d.get("content") or ""
                out["finish_reason"] = choice["finish_reason"] or out["finish_reason"]
                for p in d.get("tool_calls", []):
                    slot = out["tool_calls"].setdefault(p["index"], dict(id=None, name=None, arguments=""))
                    slot.update(
                        {k: v for k, v in (("id", p.get("id")), ("name", p["function"].get("name"))) if v}
                    )
                    slot["arguments"] += p["function"]["arguments"]
    out["tool_calls"] = [out["tool_calls"][k] for k in sorted(out["tool_calls"])]
    return out
