from django.db import migrations

from headwater.investigation.append_only import append_only

SEALED = (
    "investigation_itemrow",
    "investigation_metadatarow",
    "investigation_documentrow",
    "investigation_notreadrow",
    "investigation_eventrow",
)


class Migration(migrations.Migration):
    dependencies = [("investigation", "0001_initial")]
    operations = [append_only(table) for table in SEALED]
