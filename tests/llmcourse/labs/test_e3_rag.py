"""The helpers of lab e3_rag, and its data set."""

from __future__ import annotations

import json

import numpy as np
import pytest

from llmcourse import data
from llmcourse.labs import e3_rag as lab


def test_codes_and_decimals_stay_whole():
    assert lab.words("Fault E-417, 7.5 metres: Who's there?") == [
        "fault",
        "e-417",
        "7.5",
        "metres",
        "who's",
        "there",
    ]


def test_calls_are_remembered_as_they_were():
    evidence = [1]
    calls = lab.Calls(lambda q, e: len(e))
    assert calls("q", evidence) == 1
    evidence.append(2)
    assert calls("q", evidence) == 2
    assert calls.made == [("q", [1]), ("q", [1, 2])]


def test_a_prompt_begins_with_its_context_if_there_is_one():
    assert lab.fill_prompt("", "Who?") == "Question: Who?\nAnswer:"
    assert lab.fill_prompt("It was me.", "Who?") == "It was me.\n\nQuestion: Who?\nAnswer:"


@pytest.mark.parametrize(
    ("claim", "supported"),
    [
        ("Check-in for cars closes 20 minutes before departure.", True),
        ("Check-in for cars closes 30 minutes before departure.", False),
        ("Check-in for cars never closes 20 minutes before departure.", False),
        ("The dog sleeps.", False),
    ],
)
def test_the_rule_sees_numbers_negation_and_words(claim, supported):
    passage = "Dogs are free. Check-in for cars is open until 20 minutes before departure, when it closes."
    assert lab.supports(claim, passage) is supported


def test_claims_name_documents_and_most_labels_agree_with_the_rule():
    texts = {d["id"]: d["text"] for d in data.load("orrin", table="documents")}
    claims = data.load("orrin_claims").to_list()
    assert len({row["claim"] for row in claims}) == 40
    agree = [lab.supports(row["claim"], texts[row["document"]]) == row["supported"] for row in claims]
    assert 0.7 < np.mean(agree) < 1  # some can't be told by comparing words


def test_found_counts_all_gold_documents_and_the_first_of_them():
    got = lab.found([[3, 1, 2], [5, 6], []], [[1, 2], [6], [0]], k=2)
    assert got["recall"].tolist() == [0, 1, 0]
    assert got["mrr"].tolist() == [0.5, 0.5, 0]


def test_an_interval_holds_the_mean_and_is_the_same_each_time():
    a = np.array([0.0, 1.0, 1.0, 0.0, 1.0])
    low, high = lab.interval(a)
    assert low < a.mean() < high
    assert (low, high) == lab.interval(a)
    assert lab.interval(a, a) == (0, 0)


def test_names_are_found_in_order_and_proposed_if_new():
    text = "OS-112 sails from Brannish to Tolsay with Sula."
    assert lab.names(text) == ["OS-112", "Brannish", "Tolsay", "Sula"]
    assert lab.propose("Who sails OS-112?", [text]) == [
        f"{n}: Who sails OS-112?" for n in ("Brannish", "Tolsay", "Sula")
    ]


@pytest.mark.parametrize("two_hop", [False, True])
def test_a_quiz_has_one_right_option_and_a_wrong_passage_without_it(two_hop):
    rows = lab.quiz(99, two_hop=two_hop)
    assert len(rows) >= 24
    for row in rows:
        assert len(set(row["options"])) == 4
        right = row["options"][row["answer"]].strip()
        assert right in row["passage"]
        assert right not in row["other"]
    assert rows[:3] == lab.quiz(99, two_hop=two_hop)[:3]


def test_dialogues_ask_in_the_end_for_a_fact_of_the_second_turn():
    for messages, fact in lab.dialogues():
        asked = [m["content"] for m in messages if m["role"] == "user"]
        assert len(asked) == 20
        assert fact in asked[1]
        assert not any(fact in text for i, text in enumerate(asked) if i != 1)


def server(message, tools, resources):
    """A server that knows just enough."""
    results = {
        "initialize": lambda p: {
            "protocolVersion": p["protocolVersion"],
            "capabilities": {"tools": {}, "resources": {}},
            "serverInfo": {"name": "t", "version": "1"},
        },
        "tools/list": lambda p: {"tools": [{"name": n, "inputSchema": {"type": "object"}} for n in tools]},
        "resources/list": lambda p: {"resources": [{"uri": uri, "name": "n"} for uri in resources]},
        "tools/call": lambda p: {
            "content": [{"type": "text", "text": json.dumps(tools[p["name"]]["call"](**p["arguments"]))}]
        },
        "resources/read": lambda p: {"contents": [{"uri": p["uri"], "text": resources[p["uri"]]["text"]}]},
    }
    if "id" not in message:
        return None
    head = {"jsonrpc": "2.0", "id": message["id"]}
    if message["method"] not in results:
        return head | {"error": {"code": -32601, "message": "no method"}}
    return head | {"result": results[message["method"]](message.get("params", {}))}


def test_the_official_client_talks_to_a_function(capfd):
    pytest.importorskip("mcp")
    tools, resources = lab.orrin_server(lambda query, k: [7, 3][:k])
    got = lab.mcp_client(server, tools, resources, "search", {"query": "x", "k": 1}, "orrin://vessel-sula")
    assert got["sent"][:2] == ["server/discover", "initialize"]
    assert got["tools"] == ["search"]
    assert len(got["resources"]) == 116
    assert len(json.loads(got["called"][0])) == 1
    assert got["read"][0].startswith("Sula was built")
    assert capfd.readouterr() == ("", "")


def test_a_server_that_breaks_the_handshake_is_told_in_one_line(capfd):
    pytest.importorskip("mcp")

    def broken(message, tools, resources):
        return (
            {"jsonrpc": "2.0", "id": message["id"], "error": {"code": 1, "message": "no"}}
            if "id" in message
            else None
        )

    with pytest.raises(RuntimeError) as error:
        lab.mcp_client(broken, {}, {}, "a", {}, "x://a")
    assert "\n" not in str(error.value)
    assert capfd.readouterr() == ("", "")
