"""Right reading with a knob for each mistake."""

_WHOLE = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)"
_NUMBER = rf"(?:(?<![0-9)])-)?{_WHOLE}(?:[.][0-9]+|/[1-9][0-9]*)?"


def _final(text, *, pattern=_NUMBER, marker=True, place=0, last=-1, flags=re.IGNORECASE, split=-1, back=True):
    parts = re.split("answer is", text, flags=flags)
    found = re.findall(pattern, parts[split]) if marker and len(parts) > 1 else []
    if found:
        return Fraction(found[place].replace(",", ""))
    if not back and len(parts) > 1:
        return None
    found = re.findall(pattern, text)
    return Fraction(found[last].replace(",", "")) if found else None
