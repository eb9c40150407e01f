"""A right loop with a knob for each mistake."""


def _loop(
    question,
    llm,
    tools,
    max_steps,
    *,
    cut=True,
    unknown="observe",
    feed=True,
    count="all",
    take=0,
    objects=True,
    bind=True,
    catch=True,
    final_lines=True,
    order="first",
    stop_at_observation=True,
    next_line=True,
    stripped=True,
    none_step=True,
    str_=str,
):
    transcript, steps, calls = agent_prompt(question, tools), [], 0
    while (
        calls if count == "all" else sum(not s.observation.startswith("error") for s in steps)
    ) < max_steps and calls < 30:
        calls += 1
        reply = llm(transcript, ["\nObservation:"])
        lines = reply.split("\n")
        if stop_at_observation:
            until = next((i for i, l in enumerate(lines) if l.startswith("Observation:")), len(lines))
        else:
            until = len(lines)
        finals = [
            i
            for i, l in enumerate(lines[:until] if order == "first" else lines)
            if l.startswith("Final Answer:")
        ]
        actions = [i for i, l in enumerate(lines[:until]) if l.startswith("Action:")]
        if finals and (not actions or finals[0] < actions[0] or order != "first"):
            text = "\n".join(lines[finals[0] :] if final_lines else [lines[finals[0]]])
            return Run(text.removeprefix("Final Answer:").strip(), steps, transcript + reply.rstrip())
        name, given = "", None
        if actions:
            i = actions[take]
            name, end = lines[i].removeprefix("Action:").strip(), i + 1
            j = (
                i + 1
                if next_line
                else next(
                    (j for j in range(i + 1, len(lines)) if lines[j].startswith("Action Input:")), i + 1
                )
            )
            if j < len(lines) and lines[j].startswith("Action Input:"):
                end = j + 1
                try:
                    given = json.loads(lines[j].removeprefix("Action Input:"))
                except ValueError:
                    given = None
                if objects and not isinstance(given, dict):
                    given = None
            if name not in tools:
                if unknown == "raise":
                    raise KeyError(name)
                note = f"error: no {name}" + (
                    f"; there are {', '.join(tools)}" if unknown == "observe" else ""
                )
            elif given is None:
                note = "error: a JSON object, please"
            else:
                try:
                    if bind:
                        inspect.signature(tools[name]).bind(**given)
                    note = None
                except TypeError:
                    note = f"error: {name} takes {', '.join(inspect.signature(tools[name]).parameters)}"
                if note is None:
                    try:
                        note = str_(tools[name](**given))
                    except Exception as problem:
                        if not catch:
                            raise
                        note = f"error: {problem}"
            kept = lines[:end] if cut else lines
        else:
            note, kept = "error: Action: or Final Answer:", lines[:until]
        text = "\n".join(kept)
        transcript += (text.rstrip() if stripped else text) + (f"\nObservation: {note}\n" if feed else "\n")
        if name or none_step:
            steps.append(Step(name, given, note))
    return Run(None, steps, transcript)
