"""Asks the iterator itself, piece by piece."""

import copy


def make_respond(stream, system):
    def respond(message, history):
        turns = copy.deepcopy(history) + [{"role": "user", "content": message}]
        if len(system) > 0:
            turns.insert(0, {"role": "system", "content": system})
        for turn in turns:
            if isinstance(turn["content"], list):
                turn["content"] = "".join(p["text"] if p["type"] == "text" else "" for p in turn["content"])
            for key in [k for k in turn if k not in ("role", "content")]:
                del turn[key]
        so_far, source = "", None
        while True:
            try:
                if source is None:
                    source = iter(stream(turns))
                so_far = so_far + next(source)
            except StopIteration:
                return
            except Exception:
                yield f"{so_far} ⚠️ interrupted"
                return
            yield so_far

    return respond
