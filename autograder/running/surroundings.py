"""What of the kernel is the course's own: kept after its cells, put back and looked at before questions."""

from __future__ import annotations

import ast
from functools import cache

_MODULE = '__import__("llmcourse._surroundings", fromlist=["_"])'
MAX_NOTICED = 10
"""Lines about one submission; more would be a student's doing."""
MAX_CHARACTERS = 300
SAID = ("Names of the course's were gone ", "Your code ")
"""What its lines begin with: they come out of the kernel, where a student's code could word others."""


@cache
def remember(source: str) -> str:
    """Code that keeps what a cell of the course's has defined."""
    names: set[str] = set()
    for node in _parsed(source).body:
        for part in [node] if isinstance(node, (ast.FunctionDef, ast.ClassDef)) else ast.walk(node):
            match part:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    names.add(name)
                case ast.alias(name=name, asname=other):
                    names.add(other or name.partition(".")[0])
                case ast.Name(id=name, ctx=ast.Store()):
                    names.add(name)
    return f"{_MODULE}.remember(globals(), {sorted(names)!r})"


@cache
def put_back(hidden: str) -> str:
    """Code that puts back what it can before a hidden part is asked, and prints what has changed."""
    used = {
        node.id
        for node in ast.walk(_parsed(hidden))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }
    said = f'"\\n".join({_MODULE}.put_back(globals(), {sorted(used)!r}))'
    return f'__import__("builtins").print({said})'


def said(text: str) -> list[str]:
    """The lines of what that code printed that may be shown."""
    return [line[:MAX_CHARACTERS] for line in text.splitlines() if line.startswith(SAID)]


def _parsed(source: str) -> ast.Module:
    """Empty for what Python can't read, such as magics."""
    try:
        return ast.parse(source)
    except SyntaxError:
        return ast.Module([], [])
