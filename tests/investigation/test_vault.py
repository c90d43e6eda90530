"""What is kept under a digest stays what it was, or is named as damaged."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.investigation.vault import DamagedFile, FolderVault, MemoryVault, Vault
from headwater.terms.digest import sha256_hex

CONTENT = b"what the ferryman saw"
DIGEST = sha256_hex(CONTENT)


@pytest.fixture
def vault(tmp_path: Path) -> FolderVault:
    (tmp_path / "originals").mkdir()
    return FolderVault(tmp_path / "originals")


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "originals" / DIGEST[:2] / DIGEST[2:]


def alter(file: Path, content: bytes) -> None:
    file.chmod(0o600)
    file.write_bytes(content)


def test_bytes_are_kept_under_their_digest_in_a_file_nobody_may_write(
    vault: FolderVault, tmp_path: Path
):
    assert vault.keep(CONTENT) == DIGEST

    assert file_of(tmp_path).read_bytes() == CONTENT
    assert file_of(tmp_path).stat().st_mode & 0o222 == 0


def test_only_the_owner_can_look_into_the_folders(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)

    assert file_of(tmp_path).parent.stat().st_mode & 0o077 == 0


def test_keeping_again_changes_nothing(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)
    before = file_of(tmp_path).stat()

    assert vault.keep(CONTENT) == DIGEST

    after = file_of(tmp_path).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(vault.digests()) == [DIGEST]


def test_nothing_is_left_beside_what_is_kept(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)

    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [file_of(tmp_path)]


def test_an_altered_file_is_refused(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)
    alter(file_of(tmp_path), CONTENT + b".")

    with pytest.raises(DamagedFile, match=rf"originals/{DIGEST[:2]}/{DIGEST[2:]} was altered"):
        vault.fetch(DIGEST)


def test_a_missing_file_is_named(vault: FolderVault):
    with pytest.raises(DamagedFile, match=r"originals/ab/c+ is missing"):
        vault.fetch("ab" + "c" * 62)


def test_a_folder_in_the_place_of_a_file_is_named(vault: FolderVault, tmp_path: Path):
    file_of(tmp_path).mkdir(parents=True)

    with pytest.raises(DamagedFile, match="is a folder"):
        vault.fetch(DIGEST)


def test_a_torn_file_is_not_taken_for_what_is_to_be_kept(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)
    alter(file_of(tmp_path), CONTENT[:5])

    with pytest.raises(DamagedFile):
        vault.keep(CONTENT)


def test_what_does_not_belong_is_listed_apart(vault: FolderVault, tmp_path: Path):
    vault.keep(CONTENT)
    (tmp_path / "originals" / "notes.txt").write_text("mine")

    assert list(vault.digests()) == [DIGEST]
    assert list(vault.strays()) == ["originals/notes.txt"]


def test_what_killed_writers_left_is_removed_and_what_a_running_one_writes_is_not(
    vault: FolderVault, tmp_path: Path
):
    vault.keep(CONTENT)
    incoming = tmp_path / "originals" / ".incoming"
    no_such_process = 2**22 + 1
    for process_id in (no_such_process, os.getpid(), os.getppid()):
        (incoming / f"{process_id}-0123456789abcdef").write_bytes(b"what the fer")

    vault.remove_unfinished()

    assert [file.name for file in incoming.iterdir()] == [f"{os.getppid()}-0123456789abcdef"]
    assert list(vault.strays()) == []


@given(contents=st.lists(st.binary(max_size=100), max_size=5))
def test_memory_keeps_as_a_folder_does(
    tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]
):
    vaults: list[Vault] = [MemoryVault(), FolderVault(tmp_path_factory.mktemp("vault"))]

    for vault in vaults:
        digests = [vault.keep(content) for content in contents]

        assert [vault.fetch(digest) for digest in digests] == contents
        assert list(vault.digests()) == sorted(set(digests))
        assert list(vault.strays()) == []


def test_memory_says_what_it_does_not_hold():
    with pytest.raises(DamagedFile, match=DIGEST):
        MemoryVault().fetch(DIGEST)
