"""Messages that are handed on."""

import pytest

from headwater.statements.forwarded import forward_in, without_kind
from headwater.terms.span import Span


@pytest.mark.parametrize(
    ("message", "cue", "origin"),
    [
        ("Forwarded: nobody was hurt", "Forwarded", None),
        ("Fwd: nobody was hurt", "Fwd", None),
        ("FW: nobody was hurt", "FW", None),
        ("Forwarded message\nnobody was hurt", "Forwarded message", None),
        ("*Forwarded many times* nobody was hurt", "Forwarded many times", None),
        ("[Forwarded from Port Desk] nobody was hurt", "Forwarded from", "Port Desk"),
        ("forwarding this from the union: nobody was hurt", "forwarding this from", "the union"),
        ("Copied from Ada: nobody was hurt", "Copied from", "Ada"),
    ],
)
def test_a_marker_tells_who_wrote_it_or_only_that_somebody_did(
    message: str, cue: str, origin: str | None
):
    found = forward_in(message, Span(0, len(message)))
    assert found is not None
    assert found.cue.of(message) == cue
    assert (found.origin and found.origin.of(message)) == origin
    assert found.said.of(message) == "nobody was hurt"


@pytest.mark.parametrize(
    "message",
    [
        "I forwarded it to the union",
        "forwarded it already",
        "Shared a bed with two: no",
        "Forwarded:",
    ],
)
def test_other_messages_are_their_senders_own(message: str):
    assert forward_in(message, Span(0, len(message))) is None


@pytest.mark.parametrize(
    "kind",
    [
        "Voice message (0:48), transcript: ",
        "Voice note: ",
        "[Audio, transcribed]: ",
        "Video message (1:02) – transcript: ",
    ],
)
def test_what_kind_of_message_it_is_is_not_said(kind: str):
    message = f"{kind}they took us"
    assert without_kind(message, Span(0, len(message))).of(message) == "they took us"
