"""Words have one meaning, kept in the glossary, and the pages name what the program has."""

import re
from pathlib import Path

import click
import pytest

from headwater.cli.main import main
from tests.guards import house
from tests.guards.conftest import run_in

DOCS = house.ROOT / "docs"


@pytest.fixture
def glossary() -> str:
    return (DOCS / "glossary.md").read_text()


def test_each_public_type_of_the_stages_is_in_the_glossary(glossary: str):
    assert house.undefined_types(house.SOURCE, glossary) == []


def test_a_type_without_its_words_is_noticed(tmp_path: Path, glossary: str):
    (tmp_path / "terms").mkdir()
    (tmp_path / "terms" / "planted.py").write_text(
        'class NewWord:\n    """Say."""\n\n\nclass _Own: ...\n'
    )

    assert house.undefined_types(tmp_path, glossary) == ["terms: - **new word** (`NewWord`): Say."]


def test_the_glossary_explains_nothing_that_is_gone(glossary: str):
    assert house.departed_types(house.SOURCE, glossary) == []
    assert house.departed_types(house.SOURCE, "- **ghost** (`Ghost`): Gone.") == ["Ghost"]


def test_the_glossary_follows_the_alphabet(glossary: str):
    assert house.misplaced_words(glossary) == []
    assert house.misplaced_words("- **b**: Two.\n- **a**: One.\n## New\n- **a**: One.") == ["a"]


def test_no_two_types_share_a_name():
    assert house.ambiguous_types(house.SOURCE) == []


def test_two_types_of_one_name_are_noticed(tmp_path: Path):
    for package in ("terms", "origins"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "planted.py").write_text("class Twin: ...\n")

    assert house.ambiguous_types(tmp_path) == ["Twin"]


def options_by_command() -> dict[str, list[str]]:
    """Return the commands of `headwater` with the long options of each."""
    assert isinstance(main, click.Group)
    context = click.Context(main)
    commands = {name: main.get_command(context, name) for name in main.list_commands(context)}
    return {
        name: [o for p in command.params for o in p.opts if o.startswith("--")]
        for name, command in commands.items()
        if command is not None and not command.hidden
    }


def test_each_command_and_option_is_documented():
    assert house.undocumented_commands(options_by_command(), (DOCS / "cli.md").read_text()) == []


def test_a_command_or_option_that_no_page_names_is_noticed():
    page = "`headwater init` makes a folder; `--json` prints."

    missing = house.undocumented_commands({"init": ["--json", "--bare"], "add": []}, page)

    assert missing == ["init --bare", "add"]


HEAVY = {"django", "numpy", "onnxruntime", "tokenizers", "trafilatura", "lxml", "pypdfium2"}


def loaded_by(*arguments: str) -> set[str]:
    """Return the top-level packages that Python imports while it runs `arguments`."""
    done = run_in(house.ROOT, "-X", "importtime", *arguments)
    assert done.returncode == 0, done.stderr
    return set(re.findall(r"\|\s+(\w+)(?:\.\w+)*$", done.stderr, re.M))


def test_help_loads_nothing_heavy():
    assert loaded_by("-m", "headwater.cli.main", "--help") & HEAVY == set()


def test_something_heavy_is_noticed():
    assert loaded_by("-c", "import numpy.linalg") & HEAVY == {"numpy"}
