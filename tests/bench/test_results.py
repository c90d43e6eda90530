from pathlib import Path

from bench.results import commit_of, section


def test_a_section_names_its_day_benchmark_and_commit():
    written = section("pile", ["over 0.1"], day="2026-11-22", commit="1a2b3c4")

    assert written == "\n## 2026-11-22 · pile · 1a2b3c4\n\nover 0.1\n"


def test_a_folder_without_git_has_no_known_commit(tmp_path: Path):
    assert commit_of(tmp_path) == "commit not known"
