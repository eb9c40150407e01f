"""Right functions with a knob for each mistake."""


def _choose(
    files,
    budget,
    kv,
    overhead,
    *,
    total=sum,
    complete=True,
    projector=False,
    upper=True,
    dots="[-.]",
    room=True,
    anywhere=False,
    strict=False,
    last=False,
    smallest=False,
    mark=r"(?:-(\d+)-of-(\d+))?",
):
    found, wanted = {}, {}
    for name, size in files.items():
        match = re.fullmatch(rf"(.*?){mark}[.]gguf", name)
        beside = "mmproj" in name if anywhere else name.startswith("mmproj")
        if match and (projector or not beside):
            label = re.split(dots, match[1])[-1]
            label = label.upper() if upper else label
            found.setdefault(label, []).append(size)
            wanted[label] = int(match[3] or 1)
    extra = kv + overhead if room else 0
    fitting = [
        (-total(sizes), label)
        for label, sizes in found.items()
        if (not complete or len(sizes) == wanted[label]) and total(sizes) + extra + strict <= budget
    ]
    if last:
        return max((-size, label) for size, label in fitting)[1] if fitting else None
    return (max(fitting) if smallest else min(fitting))[1] if fitting else None
