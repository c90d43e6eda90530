"""A stage reaches nothing outside, and no test reaches for the network."""

import socket
from pathlib import Path

import pytest

from tests.guards import reach


def act_as(module: str, words: str) -> list[str]:
    """Run `words` as if they stood in a module of Headwater; return what the guard recorded."""
    exec(compile(words, str(reach.SOURCE / module), "exec"), {})  # noqa: S102 - words of this file
    recorded = list(reach.reaches)
    reach.reaches.clear()
    return recorded


@pytest.mark.parametrize(
    "words",
    [
        "open('/etc/hostname').close()",
        "import os; os.listdir('.')",
        "import subprocess; subprocess.run(['true'])",
        "import sqlite3; sqlite3.connect(':memory:').close()",
        "import socket; socket.socket().close()",
        "import tempfile; tempfile.mkdtemp()",
        "from pathlib import Path; next(Path('.').iterdir())",
    ],
)
def test_a_stage_that_reaches_outside_is_noticed(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    (tmp_path / "anything").touch()

    recorded = act_as("terms/planted.py", words)

    assert recorded
    assert "terms/planted.py:1 reached outside" in recorded[0]


def test_code_and_what_is_packed_with_it_is_not_outside():
    packed = reach.SOURCE / "py.typed"

    assert act_as("terms/planted.py", f"open({str(packed)!r}).close(); import wave") == []


def test_writing_beside_the_code_is_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reach, "CODE", (*reach.CODE, f"{tmp_path}/"))

    assert act_as("terms/planted.py", f"open({str(tmp_path / 'x')!r}, 'w').close()")


def test_what_an_adapter_does_when_a_stage_asks_is_the_adapters_doing():
    adapter = str(reach.SOURCE / "adapters" / "planted.py")
    opening = "open('/etc/hostname').close()"

    assert act_as("terms/planted.py", f"exec(compile({opening!r}, {adapter!r}, 'exec'))") == []


def test_a_test_that_reaches_for_the_network_is_noticed():
    with socket.socket() as caller, pytest.raises(PermissionError):
        caller.connect(("192.0.2.1", 80))

    assert "192.0.2.1" in reach.reaches.pop()


def test_this_machine_is_not_the_network():
    with socket.socket() as listener, socket.socket() as caller:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        caller.connect(listener.getsockname())
