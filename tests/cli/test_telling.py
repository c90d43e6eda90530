"""Progress is told in plain lines where nobody watches a bar."""

import pytest

from headwater.cli.telling import PlainLines, progress_told


def test_the_first_and_the_last_of_a_step_are_told(capsys: pytest.CaptureFixture[str]):
    with progress_told() as progress:
        for done in range(4):
            progress("read", done, 3)
        progress("trace", 0, 1)

    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "reading items: 0 of 3",
        "reading items: 3 of 3",
        "tracing origins: 0 of 1",
    ]


def test_long_work_is_told_now_and_then(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    moments = iter([0.0, 4.0, 6.0, 7.0])
    monkeypatch.setattr("time.monotonic", lambda: next(moments))
    lines = PlainLines()

    for done in range(4):
        lines("extract", done, 100)

    assert capsys.readouterr().err.splitlines() == [
        "finding statements: 0 of 100",
        "finding statements: 2 of 100",
    ]
