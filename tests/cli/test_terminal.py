"""What stands in reports and names of files cannot steer a terminal."""

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.cli import terminal


@given(words=st.text())
def test_whatever_is_printed_stays_on_its_line_and_prints(words: str):
    assert terminal.printable(words).isprintable()
    assert terminal.printable_name(words).isprintable()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("\x1b[2Jcleared", r"\x1b[2Jcleared"),
        ("two\n  lines\tand\u00a0more", "two lines and more"),
        ("gnp.\u202egpj", r"gnp.\u202egpj"),
        ("lone \ud800", r"lone \ud800"),
        ("Ωμέγα 🜁 “quoted”", "Ωμέγα 🜁 “quoted”"),
    ],
)
def test_control_and_format_characters_are_shown_as_escapes(words: str, shown: str):
    assert terminal.printable(words) == shown


def test_the_spaces_of_a_name_are_its_own():
    assert terminal.printable_name("a  b\n.txt") == r"a  b\n.txt"


def test_what_a_terminal_cannot_encode_is_escaped(monkeypatch: pytest.MonkeyPatch):
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding="ascii"))

    terminal.say("Ama’s “boat”")

    sys.stdout.flush()
    assert written.getvalue() == b"Ama\\u2019s \\u201cboat\\u201d\n"


def test_a_table_in_a_pipe_is_lines_with_tabs(capsys: pytest.CaptureFixture[str]):
    terminal.print_table(("path", "words"), [("a\tb", "one\ntwo"), ("c", "[red]three")])

    assert capsys.readouterr().out == "path\twords\na b\tone two\nc\t[red]three\n"


def test_names_in_a_table_keep_their_white_space_as_escapes(capsys: pytest.CaptureFixture[str]):
    terminal.print_table(("path", "words"), [("a\n  b", "one\ntwo")], {"path"})

    assert capsys.readouterr().out == "path\twords\na\\n  b\tone two\n"
