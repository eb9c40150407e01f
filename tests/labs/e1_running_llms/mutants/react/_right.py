"""A right loop with a knob for each mistake."""


def _loop(
    llm,
    tools,
    prompt,
    question,
    max_steps,
    *,
    stop=("\nObservation:",),
    observed=True,
    catch=True,
    limit=0,
    pattern=r"Final Answer:(?P<a>.*)|Action:[ ]*(?P<n>[^\[\n]*)\[(?P<i>.*)\]",
    flags=0,
    answer_first=False,
    idle=True,
    last=False,
    catches=Exception,
    strip=False,
    bare=False,
    idle_step=False,
    final_observation=True,
):
    transcript, steps = f"{prompt}Question: {question}\nThought:", []
    for _ in range(max_steps + limit):
        reply = llm(transcript, list(stop))
        transcript += reply
        every = list(re.finditer(pattern, reply, flags))
        found = (every[-1] if last else every[0]) if every else None
        final = re.search("Final Answer:(?P<a>.*)", reply) if answer_first else None
        if final or (found and found["a"] is not None):
            return {
                "answer": (final or found)["a"] if bare else (final or found)["a"].strip(),
                "steps": steps,
                "transcript": transcript,
            }
        seen = "error: no action"
        if found is None and idle_step:
            steps.append(("", "", seen))
        if found is None and not idle:
            return {"answer": None, "steps": steps, "transcript": transcript}
        if found:
            name, text = found["n"].strip(), found["i"].strip() if strip else found["i"]
            try:
                seen = tools[name](text) if name in tools else f"error: unknown tool {name}"
            except catches as error:
                if not catch:
                    raise
                seen = f"error: {error}"
            steps.append((name, text, seen))
        if final_observation or _ + 1 < max_steps:
            transcript += f"\nObservation: {seen}\nThought:" if observed else "\nThought:"
    return {"answer": None, "steps": steps, "transcript": transcript}
