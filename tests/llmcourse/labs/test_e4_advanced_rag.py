"""The helpers of lab e4_advanced_rag, and its data set."""

from __future__ import annotations

import importlib.util
import json
import runpy
from collections import Counter

import numpy as np
import pytest
import sqlglot
import torch

from llmcourse import data, models
from llmcourse.labs import e4_advanced_rag as lab

TABLES = ("sql_questions", "attacks", "messages")
GRAPH = [("a", "to", "b"), ("c", "to", "b"), ("b", "to", "b")]


@pytest.fixture(scope="module")
def loaded():
    return models.load_lm(device="cpu")


@pytest.fixture(scope="module")
def grammars(loaded):
    return lab.Grammars(loaded[1])


# The data set.


def test_tables_are_what_their_generator_writes():
    made = runpy.run_path(str(data.folder() / "orrin_tasks" / "generate.py"))["tables"]()
    assert {name: data.load("orrin_tasks", table=name).to_list() for name in TABLES} == made


def test_every_query_has_rows_and_most_differ_between_the_databases():
    questions = data.load("orrin_tasks", table="sql_questions").to_list()
    assert Counter(row["split"] for row in questions) == {"shot": 6, "test": 40}
    assert len({row["question"] for row in questions}) == 46
    first, second = lab.open_orrin(), lab.open_orrin(shift=3)
    answers = [(lab.rows(first, row["sql"]), lab.rows(second, row["sql"])) for row in questions]
    assert all(a and b and "(None,)" not in a for a, b in answers)
    assert sum(a != b for a, b in answers) >= 30  # counts and extremes of a column stay as they are


def test_messages_and_attacks_are_balanced(loaded):
    messages = data.load("orrin_tasks", table="messages").to_list()
    splits = Counter((row["label"], row["split"]) for row in messages)
    assert splits == {
        (label, split): n for label in lab.LABELS for split, n in (("train", 8), ("dev", 6), ("test", 6))
    }
    assert len({row["text"] for row in messages}) == 100
    attacks = data.load("orrin_tasks", table="attacks").to_list()
    assert Counter(row["kind"] for row in attacks) == {"sql": 20, "calculator": 20}
    assert len({row["text"] for row in attacks}) == 40
    lab.FirstTokenScores(*loaded, lab.LABELS)


# SQL.


def test_two_databases_have_one_schema_and_other_rows():
    first, second = lab.open_orrin(), lab.open_orrin(shift=3)
    assert lab.schema_of(first) == lab.schema_of(second)
    assert "crew" not in lab.schema_of(first)
    assert lab.schema_of(first)["routes"]["destination"] == "TEXT"
    home = "SELECT home FROM vessels WHERE name = 'Sula'"
    assert lab.rows(first, home) == ["('Brannish',)"] != lab.rows(second, home)
    assert lab.stored_values(first, {"vessels": {"drive": "TEXT", "built": "INTEGER"}}) == {
        "vessels": {"drive": ["battery", "diesel", "hybrid"]}
    }


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM vessels",
        "SELECT nothing FROM vessels",
        "SELECT 1; SELECT 2",
        "SELECT COUNT(*) FROM notices a, notices b, notices c, notices d, notices e",
    ],
)
def test_what_does_not_run_has_no_rows(sql):
    conn = lab.open_orrin()
    assert lab.rows(conn, sql) is None
    conn.execute("DELETE FROM vessels WHERE name = 'Sula'")
    assert lab.rows(conn, "SELECT COUNT(*) FROM vessels") == ["(9,)"]


@pytest.mark.parametrize(
    ("sql", "called"),
    [
        ("SELECT COUNT(*), MAX(a) FROM t WHERE b LIKE 'x' AND NOT c", {"count", "max"}),
        ("SELECT CASE WHEN a THEN 1 END, CAST(a AS TEXT) FROM t WHERE EXISTS (SELECT 1)", set()),
        ("SELECT a FROM t WHERE b IN (SELECT Load_Extension('x'))", {"load_extension"}),
    ],
)
def test_functions_are_found_at_any_depth(sql, called):
    assert lab.functions(sqlglot.parse_one(sql, dialect="sqlite")) == called


def test_a_guard_accepts_or_refuses():
    def guard(sql, schema):
        if sql not in schema:
            raise ValueError
        return sql

    assert lab.accepts(guard, "x", {"x": {}})
    assert not lab.accepts(guard, "y", {"x": {}})


# Grammars.


def test_a_grammar_accepts_whole_texts(grammars):
    assert grammars.accepts('start: "ab" ("c" | "é")', "abé")
    assert not any(grammars.accepts('start: "ab" ("c" | "é")', text) for text in ("ab", "abcc", "", "xabc"))
    with pytest.raises(ValueError, match="can't read the grammar"):
        grammars.matcher("start: nothing")


def test_a_schema_of_json_is_a_grammar_too(loaded, grammars):
    schema = {"type": "object", "properties": {"n": {"enum": [3, 4]}}, "required": ["n"]}
    schema["additionalProperties"] = False
    made = lab.complete(*loaded, ["Three: "], [grammars.matcher(json.dumps(schema), "json_schema")])
    assert json.loads(made[0])["n"] in (3, 4)


def test_candidates_are_a_grammars_texts_by_their_probability(loaded, grammars):
    texts = ["Rome.", "the city of Rome.", "not Paris."]
    grammar = "start: " + " | ".join(f'" {text}"' for text in texts)
    prompt = "The capital of Italy is"
    found = lab.candidates(*loaded, prompt, grammars.matcher(grammar), 3)
    expected = {text: lab.log_probability(*loaded, prompt, f" {text}") for text in texts}
    assert [text.strip() for text, _ in found] == sorted(expected, key=lambda text: -expected[text])
    assert [logp for _, logp in found] == pytest.approx(sorted(expected.values(), reverse=True), abs=1e-3)
    assert [text for text, _ in lab.candidates(*loaded, prompt, grammars.matcher(grammar), 1)] == [" Rome."]


def test_log_probability_is_minus_the_loss(loaded):
    lm, tok = loaded
    before, after = tok.encode("Dogs travel"), tok.encode(" free of charge")
    with torch.no_grad():
        loss = lm(torch.tensor([before + after]), labels=torch.tensor([[-100] * len(before) + after])).loss
    logp = lab.log_probability(lm, tok, "Dogs travel", " free of charge")
    assert logp == pytest.approx(-float(loss) * len(after), abs=1e-3)


# Filters.


def test_stores_hold_the_same_rows_and_three_values_lose_some():
    rows = [{"a": 1}, {"a": 3}, {"a": None}, {}]
    stores = lab.FilterStores(rows, {"a": "INTEGER"})
    assert stores.sql("a > ?", [1]) == stores.qdrant({"must": [{"key": "a", "range": {"gt": 1}}]}) == [1]
    assert stores.qdrant({"must_not": [{"key": "a", "range": {"gt": 1}}]}) == [0, 2, 3]
    assert stores.sql(*lab.three_valued(("not", ("gt", "a", 1)))) == [0]
    either = ("or", ("eq", "a", 3), ("and", ("le", "a", 3), ("not", ("eq", "a", 1))))
    assert stores.sql(*lab.three_valued(either)) == [1]


# Retrieval.


def test_words_and_vectors_find_what_either_finds():
    search = lab.Search()
    ids = [d["id"] for d in search.documents]
    assert search.vectors.shape == (116, 384)
    near = search.dense("Can I bring my puppy along?", 5)
    cosines = search.vectors[near] @ search.vectors[near[0]]
    assert len(set(near)) == 5
    assert cosines[0] == pytest.approx(1, abs=1e-5)
    code = [i for i in search.hybrid("What does E-417 mean?", 5) if "E-417" in search.texts[i]]
    assert code, [ids[i] for i in search.hybrid("What does E-417 mean?", 5)]
    assert search.hybrid("xyzzy", 3) == search.dense("xyzzy", 3)  # no word in common


# A graph.


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("MATCH (x)-[:to]->(y) RETURN x.name AS x", 3),
        ("MATCH (x)-[:to]->(z), (y)-[:to]->(z) RETURN x.name AS x, y.name AS y", 6),
        ("MATCH (x)-[:to]->(z) MATCH (y)-[:to]->(z) RETURN x.name AS x, y.name AS y", 9),
        ("MATCH (x)-[:to]->(x) RETURN x.name AS x", 1),
        ("MATCH (x)-[:to]->(y) MATCH ({name: $p})-[:to]->(y) RETURN x.name AS x", 3),
        ("MATCH (x)-[:from]->(y) RETURN x.name AS x", 0),
    ],
)
def test_an_edge_is_used_once_in_a_match(query, found):
    assert len(lab.run_cypher(GRAPH, query, {"p": "a"})) == found


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("RETURN 1", "a query is MATCH"),
        ("MATCH (x) RETURN x.name AS x", r"this isn't \(a\)-\[:relation\]->\(b\)"),
        ("MATCH (x)-[:to]->(y) RETURN x", "RETURN takes"),
        ("MATCH (x)-[:to]->(y) RETURN z.name AS z", "nothing binds z"),
    ],
)
def test_other_cypher_is_refused(query, message):
    with pytest.raises(ValueError, match=message):
        lab.run_cypher(GRAPH, query, {})


@pytest.mark.skipif(not importlib.util.find_spec("kuzu"), reason="kuzu isn't installed")
def test_kuzu_gives_the_same_rows():
    query = "MATCH (x)-[:to]->(z) MATCH (y {name: $p})-[:to]->(z) RETURN x.name AS x, z.name AS z"
    rows = [list(row.values()) for row in lab.run_cypher(GRAPH, query, {"p": "a"})]
    assert sorted(lab.run_kuzu(GRAPH, query, {"p": "a"})) == sorted(rows)


# Agents and classification.


def test_a_script_repeats_its_last_reply():
    script = lab.Script(["a", "b"])
    assert [script(prompt, ["x"]) for prompt in "123"] == ["a", "b", "b"]
    assert script.prompts == ["1", "2", "3"]
    assert "Tools: f, g." in lab.agent_prompt("Q", {"f": print, "g": print})


def test_scores_are_those_of_a_whole_forward_pass(loaded):
    lm, tok = loaded
    score = lab.FirstTokenScores(lm, tok, lab.LABELS)
    first = [tok.encode(f" {label}")[0] for label in lab.LABELS]
    demos = [("It rains in.", "safety")]
    prompts = [lab.route_prompt(text, shown) for text in ("Cat?", "N/A", "A cat?") for shown in ([], demos)]
    for prompt in (*prompts, *prompts[:2], "x", prompts[0] + " more"):
        with torch.no_grad():
            logits = lm(tok(prompt, return_tensors="pt").input_ids).logits[0, -1].double()
        assert np.allclose(score(prompt), logits.log_softmax(-1)[first], atol=1e-3), prompt
    ahead = lab.FirstTokenScores(lm, tok, lab.LABELS)
    ahead.ahead([*prompts, prompts[0] + " more", prompts[0]])
    ahead.ahead([prompts[1], prompts[1]])
    for prompt in prompts:
        assert np.allclose(ahead(prompt), score(prompt), atol=1e-3), prompt


def test_labels_must_begin_differently(loaded):
    with pytest.raises(ValueError, match="begin with the same token"):
        lab.FirstTokenScores(*loaded, ["money", "money back"])
