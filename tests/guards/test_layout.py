"""The house keeps its order: who imports whom, how long, under which name, tested where."""

from pathlib import Path

import pytest

from tests.guards import house
from tests.guards.conftest import beside_python, run_in

ROOT, SOURCE = house.ROOT, house.SOURCE


def test_imports_follow_the_data_flow():
    done = run_in(ROOT, beside_python("lint-imports"), "--no-logo")

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("statements/planted.py", "import headwater.origins", "data flow"),
        ("terms/planted.py", "from headwater.evidence import item", "data flow"),
        ("adapters/planted.py", "import headwater.investigation", "data flow"),
        ("investigation/planted.py", "import headwater.adapters", "data flow"),
        ("cli/planted.py", "import headwater.web", "data flow"),
        ("steps/planted.py", "import headwater.cli", "data flow"),
        ("odds/__init__.py", "", "data flow"),
        ("evidence/formats/planted.py", "import pathlib", "pure"),
        ("origins/planted.py", "import random", "pure"),
        ("dossier/planted.py", "from django.utils import html", "pure"),
        ("steps/planted.py", "import django.db", "Django"),
        ("cli/planted.py", "import django", "Django"),
    ],
)
def test_an_import_against_the_flow_is_noticed(module: str, line: str, broken: str, copy: Path):
    planted = copy / "src" / "headwater" / module
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(f"{line}\n")

    done = run_in(copy, beside_python("lint-imports"), "--no-logo", "--no-cache")

    assert done.returncode == 1
    assert any(broken in row and "BROKEN" in row for row in done.stdout.splitlines()), done.stdout


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ('"""Say."""\n\nfrom datetime import datetime\n\nNOW = datetime.now()\n', "TID251"),
        ('"""Say."""\n\nimport uuid\n\nID = uuid.uuid4()\n', "TID251"),
        ('"""Say."""\n\nimport urllib.request\n\nurllib.request.urlopen\n', "TID251"),
        ('"""Say."""\n\nWORDS = open("words").read()\n', "PTH123"),
        ("NUMBER = 1\n", "D100"),
        ('"""Say."""\n\n\ndef number() -> int:\n    return 1\n', "D103"),
    ],
)
def test_a_clock_dice_or_silence_in_a_stage_is_noticed(words: str, code: str, copy: Path):
    (copy / "src" / "headwater" / "terms" / "planted.py").write_text(words)

    done = run_in(copy, "-m", "ruff", "check", "--no-cache", "--output-format=concise", "src")

    assert done.returncode == 1
    assert any("terms/planted.py" in row and code in row for row in done.stdout.splitlines())


def test_a_package_without_its_sentence_is_noticed(copy: Path):
    (copy / "src" / "headwater" / "origins" / "__init__.py").write_text("")

    done = run_in(copy, "-m", "ruff", "check", "--no-cache", "--output-format=concise", "src")

    assert "D104" in done.stdout


def test_modules_are_read_in_one_sitting():
    assert house.long_modules(SOURCE) == []


def test_a_module_of_401_lines_is_noticed(tmp_path: Path):
    (tmp_path / "planted.py").write_text("\n" * 401)

    assert house.long_modules(tmp_path) == ["planted.py: 401 lines"]


def test_functions_fit_on_a_screen():
    assert house.long_functions(SOURCE) == []


def test_a_function_of_41_lines_is_noticed(tmp_path: Path):
    body = "def planted():\n" + "    print()\n" * 40
    (tmp_path / "planted.py").write_text(body)

    assert house.long_functions(tmp_path) == ["planted.py: planted has 41 lines"]


def test_no_module_is_named_for_nothing():
    assert house.empty_names(SOURCE) == []


def test_modules_and_packages_named_for_nothing_are_noticed(tmp_path: Path):
    for place in ("terms/utils.py", "terms/span.py", "origins/common/__init__.py"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).touch()

    assert house.empty_names(tmp_path) == ["origins/common", "terms/utils.py"]


def test_patterns_match_the_same_in_every_python():
    assert house.fragile_patterns(SOURCE) == []


@pytest.mark.parametrize("pattern", ["(?:a|b)++", "(a|bc)*+", "(?:a)?+", "(?:a){1,2}+", "(?>a|b)"])
def test_a_possessive_group_is_noticed(pattern: str, tmp_path: Path):
    (tmp_path / "planted.py").write_text(f"PATTERN = {pattern!r}\n")

    assert house.fragile_patterns(tmp_path) == ["planted.py:1"]


@pytest.mark.parametrize("pattern", [r"\s*+", "[a-z]++", r"\)++", "(a|b)+", "(?=(?P<x>a|b))(?P=x)"])
def test_a_possessive_character_is_fine(pattern: str, tmp_path: Path):
    (tmp_path / "planted.py").write_text(f"PATTERN = {pattern!r}\n")

    assert house.fragile_patterns(tmp_path) == []


def test_the_tests_mirror_the_source():
    assert house.unmirrored_tests(ROOT / "tests", SOURCE) == []


def test_a_test_of_no_module_is_noticed(tmp_path: Path):
    for place in ("terms/test_span.py", "terms/test_spam.py", "journeys/test_review.py"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text("")

    assert house.unmirrored_tests(tmp_path, SOURCE) == ["terms/test_spam.py"]
