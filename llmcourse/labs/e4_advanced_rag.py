"""Lab e4: Orrin as tables, grammars that a model is held to, a small graph engine, scripted models."""

from __future__ import annotations

import itertools
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from typing import Any, Literal

import numpy as np
import torch
from sqlglot import exp

from llmcourse import data
from llmcourse.prefixes import SideBySide, complete, masked, read
from llmcourse.vectors import embed

__all__ = [
    "ALLOWED",
    "FilterStores",
    "FirstTokenScores",
    "Grammars",
    "Script",
    "Search",
    "agent_prompt",
    "candidates",
    "complete",
    "embed",
    "functions",
    "log_probability",
    "open_orrin",
    "read",
    "route_prompt",
    "rows",
    "run_cypher",
    "run_kuzu",
    "schema_of",
    "stored_values",
    "three_valued",
]

ALLOWED = frozenset(
    {"abs", "avg", "coalesce", "count", "length", "like", "lower", "max", "min", "round", "sum", "upper"}
)
"""Functions that a query may call; SQLite counts the operator LIKE among them."""

TABLES = {
    "vessels": ("name", "built", "length", "passengers", "cars", "knots", "drive", "home"),
    "harbours": ("name", "island", "phone", "berths", "depth", "facility"),
    "routes": (
        "code", "start AS origin", '"end" AS destination', "vessel", "minutes",
        "adult", "car", "first", "sailings",
    ),
    "notices": ("number", "date", "route", "vessel", "fault", "status", "delay"),
}  # fmt: skip
"""The four tables of this lab, and what each takes of the world's database; `end` is a word of SQL's own."""

LABELS = ("timetable", "money", "animals", "luggage", "safety")
"""What messages to the company are about."""

# SQL.


def open_orrin(shift: int = 0) -> sqlite3.Connection:
    """A database in memory with four of the company's tables, and `crew`, which nobody is to see.

    shift: every column but the first is moved down by so many rows, the last ones to the top: the same
        schema, other facts
    """
    conn = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(data.folder() / "orrin" / "orrin.sqlite")) as world:
        for table, columns in TABLES.items():
            names = [column.split()[-1] for column in columns]
            kinds = {row[1]: row[2] for row in world.execute(f"PRAGMA table_info({table})")}
            kinds |= {"origin": kinds.get("start"), "destination": kinds.get("end")}
            found = world.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1").fetchall()
            moved = zip(
                *[
                    np.roll(np.array(c, dtype=object), shift * (i > 0))
                    for i, c in enumerate(zip(*found, strict=True))
                ],
                strict=True,
            )
            conn.execute(f"CREATE TABLE {table} ({', '.join(f'{n} {kinds[n]}' for n in names)})")
            conn.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", list(moved))
    conn.execute("CREATE TABLE crew (name TEXT, phone TEXT)")
    conn.execute("INSERT INTO crew VALUES ('Ailsa Born', '0555 9911'), ('Tam Reeve', '0555 9912')")
    conn.commit()
    return conn


def schema_of(conn: sqlite3.Connection, tables: Iterable[str] = TABLES) -> dict[str, dict[str, str]]:
    """Table → column → "TEXT", "INTEGER" or "REAL"."""
    return {t: {row[1]: row[2] for row in conn.execute(f"PRAGMA table_info({t})")} for t in tables}


def stored_values(
    conn: sqlite3.Connection, schema: dict[str, dict[str, str]]
) -> dict[str, dict[str, list[str]]]:
    """Table → TEXT column → its values, sorted, each once."""
    return {
        table: {
            column: sorted(r[0] for r in conn.execute(f"SELECT DISTINCT {column} FROM {table}") if r[0])
            for column, kind in columns.items()
            if kind == "TEXT"
        }
        for table, columns in schema.items()
    }


def rows(conn: sqlite3.Connection, sql: str) -> list[str] | None:
    """The rows of a SELECT, each as a text, sorted; None for what SQLite doesn't run, or not in time."""
    if not sql.startswith("SELECT"):
        return None
    conn.execute("PRAGMA query_only = ON")
    conn.set_progress_handler(lambda: 1, 1_000_000)
    try:
        return sorted(map(repr, conn.execute(sql).fetchall()))
    except (sqlite3.Error, sqlite3.Warning):
        return None
    finally:
        conn.set_progress_handler(None, 0)
        conn.execute("PRAGMA query_only = OFF")


def accepts(guard: Callable[..., str], sql: str, schema: dict[str, dict[str, str]]) -> bool:
    """Whether a guard lets a query pass."""
    try:
        return bool(guard(sql, schema))
    except ValueError:
        return False


_OPERATORS = (exp.Connector, exp.Case, exp.Cast, exp.Exists)


def functions(tree: exp.Expression) -> set[str]:
    """The names, in lower case, of the functions that are called anywhere in a parsed statement.

    sqlglot makes functions of AND, CASE, CAST and EXISTS too; these are left out.
    """
    found = set()
    for node in tree.find_all(exp.Func):
        if isinstance(node, exp.Anonymous):
            found.add(node.name.lower())
        elif not isinstance(node, _OPERATORS) and not isinstance(node.parent, exp.Case):
            found.add(node.sql_name().lower())
    return found


def silence() -> None:
    """Keep sqlglot from logging what it can't parse."""
    logging.getLogger("sqlglot").setLevel(logging.CRITICAL)


# Grammars.


class Grammars:
    """What strings a Lark grammar accepts, by llguidance on a real tokenizer."""

    def __init__(self, tok: Any) -> None:
        import llguidance.hf

        self.tok, self.size = tok, len(tok)
        self._tokens = llguidance.hf.from_tokenizer(tok, n_vocab=self.size)

    def matcher(self, grammar: str, kind: Literal["lark", "json_schema"] = "lark") -> Any:
        """What follows a text token by token. Raises ValueError, in llguidance's words, for no grammar.

        kind: "lark", or "json_schema" for a schema of JSON as text
        """
        import llguidance

        matcher = llguidance.LLMatcher(self._tokens, llguidance.grammar_from(kind, grammar), log_level=0)
        if matcher.is_error():
            raise ValueError(f"llguidance can't read the grammar: {matcher.get_error()}")
        return matcher

    def accepts(self, grammar: str, text: str) -> bool:
        """Whether the whole text is one of the grammar's strings."""
        matcher, ids = self.matcher(grammar), self.tok.encode(text, add_special_tokens=False)
        return (
            matcher.validate_tokens(ids) == len(ids)
            and matcher.consume_tokens(ids)
            and matcher.is_accepting()
        )


def candidates(
    lm: Any, tok: Any, prompt: str, matcher: Any, n: int, max_tokens: int = 48, after: Any = None
) -> list[tuple[str, float]]:
    """The n texts of a grammar that beam search finds, with their log P, the most probable first.

    log P is the model's own: what the grammar forbids isn't taken out of the sum over all tokens. Only the
    tokenizer's own way to cut a text counts, and twice n beams are kept, since others fall out late.
    after: what `read` gave for the text before the prompt
    """
    row = SideBySide(lm, after)
    seen, new = [row.beginning], [tok(prompt, add_special_tokens=after is None).input_ids]
    live: list[tuple[float, list[int], Any]] = [(0.0, [], matcher)]
    ended: list[tuple[str, float]] = []
    for _ in range(max_tokens):
        logits, seen = row.go_on(seen, new)
        grown = []
        for place, (logp, made, state) in enumerate(live):
            following = logits[place].log_softmax(-1).cpu()
            for value, token in zip(*masked(following, state).topk(2 * n), strict=True):
                longer = [*made, int(token)]
                text = tok.decode(longer)
                if value > -torch.inf and tok.encode(text, add_special_tokens=False) == longer:
                    grown.append((logp + float(value), longer, state, place))
        live, places = [], []
        for logp, made, state, place in sorted(grown, key=lambda beam: -beam[0])[: 2 * n - len(ended)]:
            state = state.deep_copy()
            state.consume_token(made[-1])
            if state.is_stopped():
                ended.append((tok.decode(made, skip_special_tokens=True), logp))
            else:
                live.append((logp, made, state))
                places.append(place)
        if not live:
            break
        seen, new = [seen[place] for place in places], [made[-1:] for _, made, _ in live]
    return sorted(ended, key=lambda pair: -pair[1])[:n]


# Filters.


class FilterStores:
    """The same rows in SQLite and in a local Qdrant, to filter; row i has the number i."""

    def __init__(self, rows: Sequence[dict[str, Any]], kinds: dict[str, str]) -> None:
        from qdrant_client import QdrantClient, models

        self._models = models
        self._sql = sqlite3.connect(":memory:")
        columns = ", ".join(f'"{name}" {kind}' for name, kind in kinds.items())
        self._sql.execute(f"CREATE TABLE t (number INTEGER, {columns})")
        marks = ", ".join("?" * (len(kinds) + 1))
        self._sql.executemany(
            f"INSERT INTO t VALUES ({marks})", [(i, *map(row.get, kinds)) for i, row in enumerate(rows)]
        )
        self._qdrant = QdrantClient(":memory:")
        size = models.VectorParams(size=1, distance=models.Distance.DOT)
        self._qdrant.create_collection("t", vectors_config=size)
        filled = [{key: value for key, value in row.items() if value is not None} for row in rows]
        self._qdrant.upsert(
            "t", [models.PointStruct(id=i, vector=[1.0], payload=row) for i, row in enumerate(filled)]
        )

    def sql(self, where: str, params: Sequence[Any]) -> list[int]:
        """The numbers of the rows that a WHERE finds, ascending."""
        found = self._sql.execute(f"SELECT number FROM t WHERE {where} ORDER BY number", list(params))
        return [number for (number,) in found]

    def qdrant(self, conditions: dict[str, Any]) -> list[int]:
        """The numbers of the rows that a Qdrant filter finds, ascending."""
        chosen = self._models.Filter(**conditions)
        return sorted(int(point.id) for point in self._qdrant.scroll("t", chosen, limit=10_000)[0])


def three_valued(e: tuple[Any, ...]) -> tuple[str, list[Any]]:
    """A filter as SQL, the way one writes it first: with NOT, and SQL's three truth values."""
    op, *parts = e
    if op in ("and", "or", "not"):
        made = [three_valued(part) for part in parts]
        text = f" {op.upper()} ".join(f"({where})" for where, _ in made)
        return (f"NOT {text}" if op == "not" else text), [v for _, values in made for v in values]
    return f"{parts[0]} { ({'eq': '=', 'gt': '>', 'le': '<='}[op]) } ?", [parts[1]]


@torch.no_grad()
def log_probability(lm: Any, tok: Any, before: str, after: str) -> float:
    """The sum of log P over the tokens of `after`, encoded apart, behind `before`."""
    head, tail = (tok.encode(text, add_special_tokens=False) for text in (before, after))
    ids = torch.tensor([head + tail], device=lm.device)
    logits = lm(ids, logits_to_keep=len(tail) + 1).logits[0, :-1]
    picked = logits.float().log_softmax(-1).gather(1, torch.tensor(tail, device=lm.device)[:, None])
    return float(picked.sum())


# Retrieval.


class Search:
    """The company's documents, found by MiniLM's vectors, or by vectors and BM25 together."""

    def __init__(self) -> None:
        import bm25s

        self.documents: list[dict[str, Any]] = data.load("orrin", table="documents").to_list()
        self.texts = [d["text"] for d in self.documents]
        self.vectors = embed(self.texts)
        self._index = bm25s.BM25(method="lucene")
        self._index.index(bm25s.tokenize(self.texts, show_progress=False), show_progress=False)

    def dense(self, question: str, k: int = 5) -> list[int]:
        """The numbers of the k nearest documents, by cosine."""
        near = np.argsort(-(self.vectors @ embed([question])[0]), kind="stable")
        return [int(i) for i in near[:k]]

    def hybrid(self, question: str, k: int = 5) -> list[int]:
        """The first k of the fusion, by reciprocal ranks, of the ten nearest and BM25's first ten."""
        import bm25s
        from qdrant_client.hybrid.fusion import reciprocal_rank_fusion
        from qdrant_client.models import ScoredPoint

        words = bm25s.tokenize(question, return_ids=False, show_progress=False)[0]
        scores = self._index.get_scores(words) if words else np.zeros(len(self.texts))
        by_words = [int(i) for i in np.argsort(-scores, kind="stable")[:10] if scores[i] > 0]
        lists = [
            [ScoredPoint(id=i, version=0, score=0.0) for i in found]
            for found in (self.dense(question, 10), by_words)
        ]
        return [int(point.id) for point in reciprocal_rank_fusion(lists, limit=k, ranking_constant_k=61)]


# A graph.

_NODE = r"\(\s*(\w*)\s*(?::\w+)?\s*(?:\{\s*name\s*:\s*\$(\w+)\s*\})?\s*\)"
_EDGE = re.compile(rf"\s*{_NODE}\s*-\[\s*:\s*`?(\w+)`?\s*\]->\s*{_NODE}\s*")
_ITEM = re.compile(r"\s*(\w+)\.name\s+AS\s+(\w+)\s*", re.IGNORECASE)


def run_cypher(
    triples: Iterable[tuple[str, str, str]], query: str, params: dict[str, str]
) -> list[dict[str, str]]:
    """The rows of a small part of Cypher: clauses MATCH, then RETURN v.name AS v, ….

    A MATCH has patterns (a {name: $p})-[:relation]->(b), with commas between them. As in openCypher, the
    patterns of *one* MATCH never use the same edge twice; those of different ones may.
    Raises ValueError, with the piece, for anything else.
    """
    edges = sorted(set(triples))
    head, found, tail = re.sub(r"\s+", " ", query).strip().rstrip(";").partition("RETURN ")
    if not found or not head.startswith("MATCH "):
        raise ValueError(f"a query is MATCH … RETURN …, not {query!r}")
    rows: list[dict[str, str]] = [{}]
    for clause in head.split("MATCH ")[1:]:
        states: list[tuple[dict[str, str], frozenset[int]]] = [(row, frozenset()) for row in rows]
        for number, piece in enumerate(_split(clause)):
            edge = _EDGE.fullmatch(piece)
            if not edge:
                raise ValueError(f"this isn't (a)-[:relation]->(b): {piece!r}")
            a, pa, relation, b, pb = edge.groups()
            ends = ((a or f" {number}a", pa), (b or f" {number}b", pb))
            states = [
                (bound, used | {i})
                for row, used in states
                for i, (s, r, o) in enumerate(edges)
                if r == relation and i not in used
                for bound in [_bind(row, zip(ends, (s, o), strict=True), params)]
                if bound is not None
            ]
        rows = [{name: value for name, value in row.items() if name[0] != " "} for row, _ in states]
    items = [_ITEM.fullmatch(piece) for piece in _split(tail.removeprefix("DISTINCT "))]
    if not all(items):
        raise ValueError(f"RETURN takes v.name AS v, …, not {tail!r}")
    names = [item.groups() for item in items if item]
    unknown = [v for v, _ in names if rows and v not in rows[0]]
    if unknown:
        raise ValueError(f"nothing binds {', '.join(unknown)}")
    return [{alias: row[v] for v, alias in names} for row in rows]


def _split(text: str) -> list[str]:
    return re.split(r",(?![^(]*\))", text)


def _bind(
    row: dict[str, str], ends: Iterable[tuple[tuple[str, str | None], str]], params: dict[str, str]
) -> Any:
    """The row with an edge's ends, or None where they contradict it."""
    bound = dict(row)
    for (name, param), value in ends:
        if param is not None and params[param] != value:
            return None
        if bound.setdefault(name, value) != value:
            return None
    return bound


def run_kuzu(triples: Iterable[tuple[str, str, str]], query: str, params: dict[str, str]) -> list[list[str]]:
    """The rows that Kùzu gives, where it is installed: nodes with a name, an edge table for each relation."""
    import kuzu

    conn = kuzu.Connection(kuzu.Database())
    conn.execute("CREATE NODE TABLE Node (name STRING, PRIMARY KEY (name))")
    edges = sorted(set(triples))
    for name in sorted({end for s, _, o in edges for end in (s, o)}):
        conn.execute("CREATE (:Node {name: $n})", {"n": name})
    for relation in sorted({r for _, r, _ in edges}):
        conn.execute(f"CREATE REL TABLE {relation} (FROM Node TO Node)")
    for s, r, o in edges:
        conn.execute(
            f"MATCH (a:Node {{name: $a}}), (b:Node {{name: $b}}) CREATE (a)-[:{r}]->(b)", {"a": s, "b": o}
        )
    found: Any = conn.execute(query, params)
    rows = []
    while found.has_next():
        rows.append(found.get_next())
    return rows


# Agents.


class Script:
    """Plays a model: `llm(prompt, stop)` gives the next reply, whatever it is asked, and ignores `stop`."""

    def __init__(self, replies: Iterable[str]) -> None:
        self.replies = list(replies)
        self.prompts: list[str] = []

    def __call__(self, prompt: str, stop: Sequence[str] = ()) -> str:
        """The next reply; the last one again when there are no more."""
        self.prompts.append(prompt)
        return self.replies[min(len(self.prompts), len(self.replies)) - 1]


def agent_prompt(question: str, tools: Iterable[str]) -> str:
    """What every run begins with: the names of the tools, the form to write in, and the question."""
    return (
        f"Tools: {', '.join(tools)}.\n"
        "Write a line Thought:, a line Action: with a tool, and a line Action Input: with a JSON object; "
        "or a line Final Answer:.\n"
        f"Question: {question}\n"
    )


# Classification.


def route_prompt(question: str, demos: Sequence[tuple[str, str]] = ()) -> str:
    """The prompt of a classifier: the demonstrations (text, label), a line each, and the text to classify."""
    shown = "".join(f'"{text}" is about {label}.\n' for text, label in demos)
    return f'{shown}"{question}" is about'


class FirstTokenScores:
    """score(prompt) → (n,): log p of each label's first token after the prompt; asked again, it remembers.

    Raises ValueError where two labels have the same first token.
    """

    def __init__(self, lm: Any, tok: Any, labels: Sequence[str]) -> None:
        self._first = [tok.encode(f" {label}", add_special_tokens=False)[0] for label in labels]
        if len(set(self._first)) < len(self._first):
            raise ValueError(f"two of these labels begin with the same token: {', '.join(labels)}")
        self._lm, self._tok = lm, tok
        self._known: dict[str, np.ndarray] = {}

    def __call__(self, prompt: str) -> np.ndarray:
        """The scores of one prompt."""
        self.ahead([prompt])
        return self._known[prompt]

    def ahead(self, prompts: Iterable[str]) -> None:
        """Read prompts that will be asked for: what all begin with once, then the rest side by side."""
        texts = [prompt for prompt in dict.fromkeys(prompts) if prompt not in self._known]
        if not texts:
            return
        rows = [self._tok.encode(text, add_special_tokens=False) for text in texts]
        shared = 0
        if len(rows) > 1:
            equal = itertools.takewhile(lambda ids: len(set(ids)) == 1, zip(*rows, strict=False))
            shared = min(len(list(equal)), min(map(len, rows)) - 1)
        row = SideBySide(self._lm)
        seen = [row.beginning]
        if shared:
            _, seen = row.go_on(seen, [rows[0][:shared]])
        logits, _ = row.go_on(seen * len(rows), [ids[shared:] for ids in rows])
        logp = logits.double().log_softmax(-1)[:, self._first]
        self._known |= zip(texts, logp.cpu().numpy(), strict=True)
