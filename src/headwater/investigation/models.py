"""Rows. Nothing here decides anything: see the stage packages for what the values mean."""

from __future__ import annotations

from django.db import models

ID_LENGTH = 64
"""Ids are a word, a hyphen and sixteen hexadecimal digits."""
DIGEST_LENGTH = 64
VERSION_LENGTH = 32


class ItemRow(models.Model):
    """One preserved item; its bytes are in the vault of originals. Sealed."""

    id = models.CharField(primary_key=True, max_length=ID_LENGTH)
    sha256 = models.CharField(max_length=DIGEST_LENGTH)
    byte_count = models.BigIntegerField()
    media_type = models.CharField(max_length=100)
    path = models.TextField()
    preserved_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class MetadataRow(models.Model):
    """What an index said of an item. Sealed: the newest row of an item stands."""

    item = models.ForeignKey(ItemRow, models.PROTECT)
    value = models.JSONField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.item_id} as described at {self.at}"


class DocumentRow(models.Model):
    """A readable text of an item; the words are in the vault of texts. Sealed."""

    id = models.CharField(primary_key=True, max_length=ID_LENGTH)
    item = models.ForeignKey(ItemRow, models.PROTECT)
    text_sha256 = models.CharField(max_length=DIGEST_LENGTH)
    reading = models.JSONField()
    """The reading without its text."""
    language = models.CharField(max_length=35)
    """BCP 47 tag that the file states or that was identified."""
    read_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.id


class NotReadRow(models.Model):
    """An attempt to read an item that gave no document."""

    item = models.ForeignKey(ItemRow, models.PROTECT)
    why = models.TextField()
    version = models.CharField(max_length=VERSION_LENGTH)
    """The program that tried: another version tries again."""
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.item_id} not read"


class ExtractionRow(models.Model):
    """That an item's statements were extracted, and from what."""

    item = models.OneToOneField(ItemRow, models.PROTECT, primary_key=True)
    basis = models.CharField(max_length=ID_LENGTH)
    """Changes with everything that the statements depend on."""
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.item_id} extracted"


class StatementRow(models.Model):
    """One statement; replaced when its item is extracted again."""

    id = models.CharField(primary_key=True, max_length=ID_LENGTH)
    item = models.ForeignKey(ItemRow, models.PROTECT)
    position = models.IntegerField()
    """Its place among the item's statements."""
    value = models.JSONField()

    def __str__(self) -> str:
        return self.id


class TraceRow(models.Model):
    """That the pile was traced, and from what; there is one row or none."""

    basis = models.CharField(max_length=ID_LENGTH)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.basis


class DerivationRow(models.Model):
    """One derivation; all are replaced when the pile is traced again."""

    id = models.CharField(primary_key=True, max_length=ID_LENGTH)
    position = models.IntegerField()
    value = models.JSONField()

    def __str__(self) -> str:
        return self.id


class AllegationRow(models.Model):
    """One allegation; all are replaced when the pile is traced again."""

    id = models.CharField(primary_key=True, max_length=ID_LENGTH)
    position = models.IntegerField()
    """The best supported comes first."""
    value = models.JSONField()

    def __str__(self) -> str:
        return self.id


class EventRow(models.Model):
    """What a step did to a subject, for whom and when. Sealed; holds no personal data."""

    at = models.DateTimeField()
    actor = models.CharField(max_length=100)
    step = models.CharField(max_length=20)
    subject = models.CharField(max_length=ID_LENGTH)
    """Id of the item, or `investigation` for a step over the whole pile."""
    outcome = models.JSONField()
    """Numbers and ids alone: words of a report could not be erased from here."""

    def __str__(self) -> str:
        return f"{self.step} {self.subject}"


SEALED = (ItemRow, MetadataRow, DocumentRow, NotReadRow, EventRow)
"""Tables whose rows the database refuses to change."""
