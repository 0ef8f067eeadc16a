"""The encoding that is hashed: one text for each value, as the page describes it."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from service.audit.canonical import GENESIS, canonical, heads_digest, moment, sha256
from service.audit.lines import EventLine

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
SHORT = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
EVENT = EventLine(
    number=7,
    chain="system",
    position=1,
    at="2026-03-14T07:30:00.250000Z",
    tag="keys:key:made",
    actor="command:keys",
    application_id=None,
    document_id=None,
    facts='{"client":"验"}',
    data_key_id=None,
    sealed_sha256=None,
    previous=GENESIS,
    hash="",
)


def written_out(value: Any) -> str:
    """The page's rules, word for word."""
    if isinstance(value, dict):
        pairs = (f"{written_out(key)}:{written_out(value[key])}" for key in sorted(value))
        return "{" + ",".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(written_out, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(map(written_sign, value)) + '"'
    words = {id(None): "null", id(True): "true", id(False): "false"}
    return words.get(id(value)) or str(value)


def written_sign(sign: str) -> str:
    code = ord(sign)
    return SHORT.get(code) or (f"\\u{code:04x}" if code < 32 else sign)


@given(VALUES)
@settings(max_examples=150, deadline=None)
def test_the_encoding_is_the_one_on_the_page(value: Any) -> None:
    text = canonical(value)
    assert text == written_out(value)
    assert json.loads(text) == value


@given(st.dictionaries(TEXT, VALUES, max_size=6), st.randoms())
@settings(max_examples=50, deadline=None)
def test_the_order_of_keys_is_of_no_account(value: dict[str, Any], random: Any) -> None:
    keys = list(value)
    random.shuffle(keys)
    assert canonical({key: value[key] for key in keys}) == canonical(value)


def test_an_event_has_the_hash_of_exactly_these_bytes() -> None:
    said = (
        '{"actor":"command:keys","application_id":null,"at":"2026-03-14T07:30:00.250000Z",'
        '"chain":"system","data_key_id":null,"document_id":null,"facts":"{\\"client\\":\\"验\\"}",'
        f'"format":"yanzhen-event-1","number":7,"position":1,"previous":"{GENESIS}",'
        '"sealed_sha256":null,"tag":"keys:key:made"}'
    )
    assert EVENT.computed() == sha256(said.encode())


def test_every_field_of_an_event_counts() -> None:
    names = [field.name for field in fields(EventLine) if field.name != "hash"]
    changes: list[dict[str, Any]] = [{name: "other"} for name in names]
    others = [replace(EVENT, **change) for change in changes]
    assert len({other.computed() for other in [EVENT, *others]}) == len(names) + 1


def test_the_digest_of_heads_depends_on_each_and_on_their_order() -> None:
    heads = [("a", 1, "x"), ("b", 2, "y")]
    line = '{"chain":"a","hash":"x","position":1}\n{"chain":"b","hash":"y","position":2}\n'
    assert heads_digest(heads) == (sha256(line.encode()), 2)
    assert heads_digest(heads[::-1]) != heads_digest(heads)


def test_a_moment_is_in_utc_with_six_digits() -> None:
    assert moment(datetime(2026, 3, 14, 7, 30, tzinfo=UTC)) == "2026-03-14T07:30:00.000000Z"
    shanghai = timezone(timedelta(hours=8))
    assert moment(datetime(2026, 3, 14, 7, 30, 0, 1, shanghai)) == "2026-03-13T23:30:00.000001Z"
